#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QList>

namespace Store {

class Database;

/// A class of the studio, with its time, teacher and capacity.
struct StudioClass
{
    qint64 id = 0;
    QString name;
    QString teacher;
    QDateTime startsAt; ///< UTC time of the start
    int minutes = 60;
    int places = 0; ///< capacity; 0: unlimited
    int booked = 0; ///< number of bookings; read only

    bool operator==(const StudioClass &) const = default;
};

/// The studio's classes and their bookings. A booking is not consent: an answer given with a booking is
/// recorded by ClientDirectory::recordChoice() with the source Booking. Borrows the database and is used in
/// the database's thread.
class StudioClasses
{
public:
    explicit StudioClasses(Database &database)
        : m_database(database)
    {
    }

    /// Classes that start at or after \p from, ordered by time.
    [[nodiscard]] Core::Result<QList<StudioClass>> startingFrom(const QDateTime &from) const;
    /// Adds a class.
    /// \return id of the class; InvalidInput if it has no name, no time, or a length of less than a minute
    Core::Result<qint64> add(const StudioClass &studioClass);
    Core::Result<void> remove(qint64 id);
    /// Books a client into a class.
    /// \return Conflict if already booked; InvalidInput if the class is full; NotFound
    Core::Result<void> book(qint64 id, Domain::ClientId client);
    Core::Result<void> cancelBooking(qint64 id, Domain::ClientId client);
    [[nodiscard]] Core::Result<QList<Domain::ClientId>> bookedClients(qint64 id) const;

private:
    Database &m_database;
};

} // namespace Store
