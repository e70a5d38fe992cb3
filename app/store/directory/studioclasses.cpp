// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/studioclasses.h"

#include "core/try.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::RemovedClass;

namespace {

/// Capacity of a class, and the number of its bookings.
struct Places
{
    qint64 places = 0;
    qint64 booked = 0;
};

Core::Result<Places> placesOf(Database &database, qint64 id)
{
    ASSIGN_OR_RETURN(
        const auto found,
        firstRow<Places>(database,
                         u"SELECT places, (SELECT COUNT(*) FROM booking WHERE class_id = studio_class.id) "
                         "FROM studio_class WHERE id = ?"_s,
                         {id}, [](const QSqlQuery &row) {
                             return Places{row.value(0).toLongLong(), row.value(1).toLongLong()};
                         }));
    if (!found.has_value())
        return notFound(QCoreApplication::translate("Store", "This class does not exist."));
    return *found;
}

QString validationError(const Domain::StudioClass &studioClass)
{
    if (studioClass.name.trimmed().isEmpty())
        return QCoreApplication::translate("Store", "A class needs a name.");
    if (!studioClass.startsAt.isValid())
        return QCoreApplication::translate("Store", "A class needs a date and a time.");
    if (studioClass.minutes < 1)
        return QCoreApplication::translate("Store", "A class must last at least one minute.");
    if (studioClass.places < 0)
        return QCoreApplication::translate("Store", "The number of places cannot be negative.");
    return {};
}

/// Columns of a class, in the order in which classFrom() reads them.
constexpr auto kClassColumns = "id, name, teacher, starts_at, minutes, places, "
                               "(SELECT COUNT(*) FROM booking WHERE class_id = studio_class.id), series"_L1;
constexpr int kClassColumnCount = 8;

Domain::StudioClass classFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(),  row.value(2).toString(),
            timeFrom(row.value(3)),    row.value(4).toInt(),     row.value(5).toInt(),
            row.value(6).toInt(),      row.value(7).toLongLong()};
}

Core::Result<QList<Domain::StudioClass>> readClasses(Database &database, const QString &which,
                                                     const QVariantList &values)
{
    QList<Domain::StudioClass> classes;
    RETURN_IF_ERROR(database.read(
        u"SELECT %1 FROM studio_class WHERE %2 ORDER BY starts_at, id"_s.arg(kClassColumns, which), values,
        [&](const QSqlQuery &row) { classes.append(classFrom(row)); }));
    return classes;
}

/// The bookings of a class, also those of removed clients, who may be put back.
Core::Result<QList<RemovedClass::Booking>> readBookings(Database &database, qint64 id)
{
    QList<RemovedClass::Booking> bookings;
    RETURN_IF_ERROR(database.read(
        u"SELECT client_id, booked_at FROM booking WHERE class_id = ? "
        "UNION ALL SELECT client_id, booked_at FROM removed_booking "
        "WHERE class_id = ?"_s,
        {id, id}, [&](const QSqlQuery &row) {
            bookings.append({Domain::ClientId{row.value(0).toLongLong()}, timeFrom(row.value(1))});
        }));
    return bookings;
}

// The client may have been removed or put back since the class was removed.
Core::Result<void> restoreBooking(Database &database, qint64 id, const RemovedClass::Booking &booking)
{
    for (const auto &[table, clients] :
         {std::pair(u"booking"_s, u"client"_s), std::pair(u"removed_booking"_s, u"removed_client"_s)}) {
        RETURN_IF_ERROR(database.execute(
            u"INSERT INTO %1 (class_id, client_id, booked_at) SELECT ?, id, ? FROM %2 WHERE id = ?"_s.arg(
                table, clients),
            {id, stored(booking.bookedAt), booking.client.value}));
    }
    return {};
}

} // namespace

Core::Result<QList<Domain::StudioClass>> StudioClasses::startingFrom(const QDateTime &from) const
{
    return readClasses(m_database, u"starts_at >= ?"_s, {from.toMSecsSinceEpoch()});
}

Core::Result<qint64> StudioClasses::add(const Domain::StudioClass &studioClass)
{
    if (const QString error = validationError(studioClass); !error.isEmpty())
        return invalidInput(error);
    return number(m_database,
                  u"INSERT INTO studio_class (name, teacher, starts_at, minutes, places) "
                  "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                  {studioClass.name.trimmed(), studioClass.teacher.trimmed(), stored(studioClass.startsAt),
                   studioClass.minutes, studioClass.places});
}

Core::Result<qint64> StudioClasses::add(const QList<Domain::StudioClass> &classes)
{
    qint64 first = 0;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Core::Result<void> {
        first = 0; // the transaction may be repeated
        for (const Domain::StudioClass &studioClass : classes) {
            ASSIGN_OR_RETURN(const auto id, add(studioClass));
            if (first == 0)
                first = id;
            if (classes.size() > 1) {
                RETURN_IF_ERROR(
                    m_database.execute(u"UPDATE studio_class SET series = ? WHERE id = ?"_s, {first, id}));
            }
        }
        return {};
    }));
    return first;
}

Core::Result<void> StudioClasses::update(const Domain::StudioClass &studioClass)
{
    if (const QString error = validationError(studioClass); !error.isEmpty())
        return invalidInput(error);
    return m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto before, placesOf(m_database, studioClass.id));
        if (studioClass.places > 0 && studioClass.places < before.booked) {
            return invalidInput(QCoreApplication::translate(
                "Store", "The class was not changed, because more clients are booked than it would have "
                         "places. Cancel bookings first."));
        }
        RETURN_IF_ERROR(m_database.execute(
            u"UPDATE studio_class SET name = ?, teacher = ?, starts_at = ?, minutes = ?, places = ? "
            "WHERE id = ?"_s,
            {studioClass.name.trimmed(), studioClass.teacher.trimmed(), stored(studioClass.startsAt),
             studioClass.minutes, studioClass.places, studioClass.id}));
        return {};
    });
}

Core::Result<QList<RemovedClass>> StudioClasses::remove(qint64 id, Domain::ClassExtent extent)
{
    const bool isOne = extent == Domain::ClassExtent::ThisClass;
    const QString which =
        isOne ? u"id = ?"_s
              : u"id = ? OR (series <> 0 AND series = (SELECT series FROM studio_class WHERE id = ?) "
                "AND starts_at >= (SELECT starts_at FROM studio_class WHERE id = ?))"_s;
    const QVariantList values = isOne ? QVariantList{id} : QVariantList{id, id, id};
    QList<RemovedClass> removed;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Core::Result<void> {
        removed.clear(); // the transaction may be repeated
        ASSIGN_OR_RETURN(const auto classes, readClasses(m_database, which, values));
        if (classes.isEmpty())
            return notFound(QCoreApplication::translate("Store", "This class does not exist."));
        for (const Domain::StudioClass &studioClass : classes) {
            ASSIGN_OR_RETURN(const auto bookings, readBookings(m_database, studioClass.id));
            RETURN_IF_ERROR(m_database.execute(u"DELETE FROM studio_class WHERE id = ?"_s, {studioClass.id}));
            removed.append({studioClass, bookings});
        }
        return {};
    }));
    return removed;
}

Core::Result<void> StudioClasses::putBack(const QList<RemovedClass> &removed)
{
    return m_database.patientTransaction([&]() -> Core::Result<void> {
        for (const auto &[studioClass, bookings] : removed) {
            // Ids are never used again (AUTOINCREMENT), so the class gets its own back.
            RETURN_IF_ERROR(m_database.execute(
                u"INSERT INTO studio_class (id, name, teacher, starts_at, minutes, places, series) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {studioClass.id, studioClass.name, studioClass.teacher, stored(studioClass.startsAt),
                 studioClass.minutes, studioClass.places, studioClass.series}));
            for (const RemovedClass::Booking &booking : bookings) {
                RETURN_IF_ERROR(restoreBooking(m_database, studioClass.id, booking));
            }
        }
        return {};
    });
}

Core::Result<void> StudioClasses::book(qint64 id, Domain::ClientId client, const QDateTime &bookedAt)
{
    return m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto places, placesOf(m_database, id));
        ASSIGN_OR_RETURN(const auto known,
                         number(m_database, u"SELECT COUNT(*) FROM client WHERE id = ?"_s, {client.value}));
        if (known == 0)
            return notFound(QCoreApplication::translate("Store", "This client does not exist."));
        ASSIGN_OR_RETURN(const auto booked,
                         number(m_database,
                                u"SELECT COUNT(*) FROM booking WHERE class_id = ? AND client_id = ?"_s,
                                {id, client.value}));
        if (booked > 0) {
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("Store", "The client is already booked into this class."),
                {},
                {}};
        }
        if (places.places > 0 && places.booked >= places.places)
            return invalidInput(QCoreApplication::translate("Store", "The class is full."));
        RETURN_IF_ERROR(
            m_database.execute(u"INSERT INTO booking (class_id, client_id, booked_at) VALUES (?, ?, ?)"_s,
                               {id, client.value, stored(bookedAt.isValid() ? bookedAt : m_database.now())}));
        return {};
    });
}

Core::Result<QDateTime> StudioClasses::cancelBooking(qint64 id, Domain::ClientId client)
{
    ASSIGN_OR_RETURN(
        const auto bookedAt,
        firstRow<QDateTime>(m_database,
                            u"DELETE FROM booking WHERE class_id = ? AND client_id = ? RETURNING booked_at"_s,
                            {id, client.value}, [](const QSqlQuery &row) { return timeFrom(row.value(0)); }));
    if (!bookedAt.has_value())
        return notFound(QCoreApplication::translate("Store", "The client is not booked into this class."));
    return *bookedAt;
}

Core::Result<QList<Domain::ClientId>> StudioClasses::bookedClients(qint64 id) const
{
    QList<Domain::ClientId> clients;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT client_id FROM booking WHERE class_id = ? ORDER BY booked_at, client_id"_s, {id},
        [&](const QSqlQuery &row) { clients.append(Domain::ClientId{row.value(0).toLongLong()}); }));
    return clients;
}

Core::Result<QList<Domain::ClientBooking>> StudioClasses::bookingsOf(Domain::ClientId client) const
{
    QList<Domain::ClientBooking> bookings;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT %1, booked_at FROM studio_class JOIN booking ON booking.class_id = studio_class.id "
        "WHERE booking.client_id = ? ORDER BY starts_at DESC, id DESC"_s.arg(kClassColumns),
        {client.value}, [&](const QSqlQuery &row) {
            bookings.append({classFrom(row), timeFrom(row.value(kClassColumnCount))});
        }));
    return bookings;
}

} // namespace Store
