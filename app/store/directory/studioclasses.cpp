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

} // namespace

Core::Result<QList<Domain::StudioClass>> StudioClasses::startingFrom(const QDateTime &from) const
{
    QList<Domain::StudioClass> classes;
    RETURN_IF_ERROR(m_database.read(u"SELECT id, name, teacher, starts_at, minutes, places, "
                                    "(SELECT COUNT(*) FROM booking WHERE class_id = studio_class.id) "
                                    "FROM studio_class WHERE starts_at >= ? ORDER BY starts_at, id"_s,
                                    {from.toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
                                        classes.append({row.value(0).toLongLong(), row.value(1).toString(),
                                                        row.value(2).toString(), timeFrom(row.value(3)),
                                                        row.value(4).toInt(), row.value(5).toInt(),
                                                        row.value(6).toInt()});
                                    }));
    return classes;
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

Core::Result<void> StudioClasses::remove(qint64 id)
{
    ASSIGN_OR_RETURN(const auto removed,
                     m_database.execute(u"DELETE FROM studio_class WHERE id = ?"_s, {id}));
    if (removed == 0)
        return notFound(QCoreApplication::translate("Store", "This class does not exist."));
    return {};
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

} // namespace Store
