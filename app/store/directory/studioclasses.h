// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/clientbooking.h"
#include "domain/ids.h"
#include "domain/removedclass.h"

#include <QDateTime>
#include <QList>

namespace Store {

class Database;

/// The studio's classes and who is booked into them. A booking says nothing about consent: the answer given
/// at a booking is recorded by ClientDirectory::recordConsent() with the source Booking.
class StudioClasses
{
public:
    explicit StudioClasses(Database &database)
        : m_database(database)
    {
    }

    /// Classes that start at or after \p from, by time.
    [[nodiscard]] Core::Result<QList<Domain::StudioClass>> startingFrom(const QDateTime &from) const;
    /// \return InvalidInput: no name, no time, or a length of less than a minute
    Core::Result<qint64> add(const Domain::StudioClass &studioClass);
    /// Adds all classes or none, as one series if they are several.
    /// \return id of the first; InvalidInput: as for one class
    Core::Result<qint64> add(const QList<Domain::StudioClass> &classes);
    /// Stores the changed class; its bookings stay.
    /// \return InvalidInput: as for add(), or fewer places than bookings; NotFound
    Core::Result<void> update(const Domain::StudioClass &studioClass);
    /// Removes a class, or this one and the later ones of its series.
    /// \return what putBack() needs; NotFound
    Core::Result<QList<Domain::RemovedClass>> remove(qint64 id, Domain::ClassExtent extent);
    /// Puts removed classes back with their bookings, except those of clients who no longer exist.
    Core::Result<void> putBack(const QList<Domain::RemovedClass> &removed);
    /// Books a client into a class.
    /// \param id  class
    /// \param client  client
    /// \param bookedAt  UTC time of the booking, for one that was cancelled by mistake; invalid: now
    /// \return Conflict if already booked; InvalidInput if the class is full; NotFound
    Core::Result<void> book(qint64 id, Domain::ClientId client, const QDateTime &bookedAt = {});
    /// \return UTC time at which the class had been booked; NotFound
    Core::Result<QDateTime> cancelBooking(qint64 id, Domain::ClientId client);
    [[nodiscard]] Core::Result<QList<Domain::ClientId>> bookedClients(qint64 id) const;
    /// All bookings of a client, past and upcoming, those of the latest class first.
    [[nodiscard]] Core::Result<QList<Domain::ClientBooking>> bookingsOf(Domain::ClientId client) const;

private:
    Database &m_database;
};

} // namespace Store
