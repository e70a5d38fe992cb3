// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/loadstate.h"
#include "core/result.h"
#include "domain/client.h"
#include "domain/removedclass.h"
#include "presenters/classtablemodel.h"
#include "presenters/undooffer.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace Store {
class BackgroundDatabase;
class Database;
} // namespace Store

namespace Presenters {

class BookingPresenter;

/// State of the Classes page: the upcoming classes, the selected class with the clients booked into it, and
/// the actions on them. Lives in the GUI thread; every result arrives by a signal.
class ClassesPresenter : public QObject
{
    Q_OBJECT

public:
    /// \param database, clock  outlive the presenter
    ClassesPresenter(Store::BackgroundDatabase &database, const Core::Clock &clock,
                     QObject *parent = nullptr);
    ~ClassesPresenter() override;

    [[nodiscard]] ClassTableModel &classes() { return m_classes; }
    [[nodiscard]] Core::LoadState loadState() const { return m_loadState; }
    [[nodiscard]] const Core::Error &error() const { return m_error; }
    /// The chosen class; no value if none is chosen, or if it no longer exists.
    [[nodiscard]] std::optional<Domain::StudioClass> chosen() const;
    /// Clients booked into the chosen class, in the order in which they were booked.
    [[nodiscard]] const QList<Domain::Client> &booked() const { return m_booked; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    /// Reads the classes from today on. Selects the next one if none is selected.
    void load();
    /// Selects a class; bookedChanged() follows.
    void choose(qint64 classId);
    /// Validation errors of a new or changed class.
    /// \param studioClass  class as typed; `booked` is the number of its bookings
    /// \return sentence for each field: `name`, `day`, `places`
    [[nodiscard]] QMap<QString, QString> validationErrors(const Domain::StudioClass &studioClass) const;
    /// Adds the class, or a weekly series, and chooses the first. Ends in saved() or actionFailed().
    /// \param first  class to add
    /// \param repeatUntil  last day of the series; invalid for a single class
    void add(const Domain::StudioClass &first, const QDate &repeatUntil = {});
    /// Stores the changed class; its bookings stay. Ends in saved() or actionFailed().
    void update(const Domain::StudioClass &studioClass);
    /// Ends in undoOffered() or actionFailed().
    void remove(qint64 classId, Domain::ClassExtent extent = Domain::ClassExtent::ThisClass);
    /// Ends in undoOffered() or actionFailed().
    void cancelBooking(qint64 classId, Domain::ClientId client);
    /// Presenter for booking a client into the class; owned by the caller.
    [[nodiscard]] std::unique_ptr<BookingPresenter> booking(const Domain::StudioClass &studioClass);

Q_SIGNALS:
    void loadStateChanged();
    void chosenChanged();
    void bookedChanged();
    void saved(qint64 classId);
    /// A booking was cancelled, or classes were removed.
    void undoOffered(const Presenters::UndoOffer &offer);
    /// A client answered the consent question at a booking.
    void clientsChanged();
    void actionFailed(const Core::Error &error);

private:
    struct CancelledBooking
    {
        Domain::Client client;
        QDateTime bookedAt; ///< UTC
    };

    void putBack(const QList<Domain::RemovedClass> &removed);
    void bookAgain(qint64 classId, const CancelledBooking &cancelled);
    void readBooked();
    void setLoadState(Core::LoadState state);
    void save(std::function<Core::Result<qint64>(Store::Database &)> work);
    void write(std::function<Core::Result<void>(Store::Database &)> work);

    Store::BackgroundDatabase &m_database;
    const Core::Clock &m_clock;
    ClassTableModel m_classes;
    qint64 m_chosen = 0;
    QList<Domain::Client> m_booked;
    Core::LoadState m_loadState = Core::LoadState::Loading;
    Core::Error m_error;
};

} // namespace Presenters
