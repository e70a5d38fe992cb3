#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QList>

namespace Store {

class Database;

/// A class of the studio: at a time, with a teacher and so many places.
struct StudioClass
{
    qint64 id = 0;
    QString name;
    QString teacher;
    QDateTime startsAt; ///< UTC
    int minutes = 60;
    int places = 0; ///< 0: not limited
    int booked = 0; ///< read only

    bool operator==(const StudioClass &) const = default;
};

/// The studio's classes and who is booked into them. A booking says nothing about consent: the answer given
/// at a booking is recorded by ClientDirectory::recordChoice() with the source Booking.
class StudioClasses
{
public:
    explicit StudioClasses(Database &database)
        : m_database(database)
    {
    }

    /// Classes that start at or after \p from, by time.
    [[nodiscard]] Core::Result<QList<StudioClass>> startingFrom(const QDateTime &from) const;
    /// \return InvalidInput: no name, no time, or a length of less than a minute
    Core::Result<qint64> add(const StudioClass &studioClass);
    Core::Result<void> remove(qint64 id);
    /// \return Conflict: booked already; InvalidInput: the class is full; NotFound
    Core::Result<void> book(qint64 id, Domain::ClientId client);
    Core::Result<void> cancelBooking(qint64 id, Domain::ClientId client);
    [[nodiscard]] Core::Result<QList<Domain::ClientId>> bookedClients(qint64 id) const;

private:
    Database &m_database;
};

} // namespace Store
