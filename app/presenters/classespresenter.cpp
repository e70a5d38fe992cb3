// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/classespresenter.h"

#include "core/try.h"
#include "domain/weeklyclasses.h"
#include "presenters/bookingpresenter.h"
#include "presenters/onresult.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/studioclasses.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

using namespace Qt::StringLiterals;
using Domain::StudioClass;

namespace {

Core::Result<QList<Domain::Client>> readBookedClients(Store::Database &database, qint64 classId)
{
    ASSIGN_OR_RETURN(const auto ids, Store::StudioClasses(database).bookedClients(classId));
    QList<Domain::Client> clients;
    for (const Domain::ClientId id : ids) {
        ASSIGN_OR_RETURN(auto client, Store::ClientDirectory(database).client(id));
        clients << std::move(client);
    }
    return clients;
}

/// Id of the class in progress or the next one; the last class if all are over.
qint64 nextOf(const QList<StudioClass> &classes, const QDateTime &now)
{
    for (const StudioClass &studioClass : classes) {
        if (studioClass.startsAt.addSecs(qint64(studioClass.minutes) * 60) > now)
            return studioClass.id;
    }
    return classes.last().id;
}

} // namespace

ClassesPresenter::ClassesPresenter(Store::BackgroundDatabase &database, const Core::Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
}

ClassesPresenter::~ClassesPresenter() = default;

std::optional<StudioClass> ClassesPresenter::chosen() const
{
    return m_classes.classAt(m_classes.rowOf(m_chosen));
}

void ClassesPresenter::load()
{
    const QDateTime today = m_clock.now().toLocalTime().date().startOfDay();
    const auto work = [from = today.toUTC()](Store::Database &database) {
        return Store::StudioClasses(database).startingFrom(from);
    };
    onResult(this, m_database.run<QList<StudioClass>>(work),
             [this, date = today.date()](const Core::Result<QList<StudioClass>> &classes) {
                 if (!classes) {
                     m_error = classes.error();
                     setLoadState(Core::LoadState::Failed);
                     return;
                 }
                 if (m_chosen == 0 && !classes->isEmpty())
                     m_chosen = nextOf(*classes, m_clock.now());
                 m_classes.setClasses(*classes, date);
                 setLoadState(classes->isEmpty() ? Core::LoadState::Empty : Core::LoadState::Ready);
                 Q_EMIT chosenChanged();
                 readBooked();
             });
}

void ClassesPresenter::setLoadState(Core::LoadState state)
{
    if (std::exchange(m_loadState, state) != state || state == Core::LoadState::Failed)
        Q_EMIT loadStateChanged();
}

void ClassesPresenter::choose(qint64 classId)
{
    if (m_chosen == classId)
        return;
    m_chosen = classId;
    m_booked.clear();
    Q_EMIT chosenChanged();
    Q_EMIT bookedChanged();
    readBooked();
}

void ClassesPresenter::readBooked()
{
    if (!chosen())
        return;
    const auto work = [id = m_chosen](Store::Database &database) { return readBookedClients(database, id); };
    onResult(this, m_database.run<QList<Domain::Client>>(work),
             [this, id = m_chosen](const Core::Result<QList<Domain::Client>> &clients) {
                 if (id != m_chosen)
                     return;
                 if (!clients) {
                     Q_EMIT actionFailed(clients.error());
                     return;
                 }
                 m_booked = *clients;
                 Q_EMIT bookedChanged();
             });
}

QMap<QString, QString> ClassesPresenter::validationErrors(const StudioClass &studioClass) const
{
    QMap<QString, QString> validationErrors;
    if (studioClass.name.trimmed().isEmpty())
        validationErrors.insert(u"name"_s, tr("Enter a name for the class."));
    if (studioClass.startsAt.toLocalTime().date() < m_clock.now().toLocalTime().date())
        validationErrors.insert(u"day"_s, tr("Choose today or a later day."));
    if (studioClass.places > 0 && studioClass.places < studioClass.booked) {
        validationErrors.insert(
            u"places"_s,
            tr("%n client(s) are booked. Enter at least as many places, or cancel bookings first.", nullptr,
               studioClass.booked));
    }
    return validationErrors;
}

void ClassesPresenter::add(const StudioClass &first, const QDate &repeatUntil)
{
    save([classes = Domain::weeklyClasses(first, repeatUntil)](Store::Database &database) {
        return Store::StudioClasses(database).add(classes);
    });
}

void ClassesPresenter::update(const StudioClass &studioClass)
{
    save([studioClass](Store::Database &database) -> Core::Result<qint64> {
        RETURN_IF_ERROR(Store::StudioClasses(database).update(studioClass));
        return studioClass.id;
    });
}

void ClassesPresenter::save(std::function<Core::Result<qint64>(Store::Database &)> work)
{
    onResult(this, m_database.run<qint64>(std::move(work)), [this](const Core::Result<qint64> &id) {
        if (!id) {
            Q_EMIT actionFailed(id.error());
            load();
            return;
        }
        if (std::exchange(m_chosen, *id) != *id)
            m_booked.clear();
        load();
        Q_EMIT saved(*id);
    });
}

void ClassesPresenter::write(std::function<Core::Result<void>(Store::Database &)> work)
{
    onResult(this, m_database.run<void>(std::move(work)), [this](const Core::Result<void> &done) {
        if (!done)
            Q_EMIT actionFailed(done.error());
        load();
    });
}

void ClassesPresenter::remove(qint64 classId, Domain::ClassExtent extent)
{
    using Removed = QList<Domain::RemovedClass>;
    const auto work = [classId, extent](Store::Database &database) {
        return Store::StudioClasses(database).remove(classId, extent);
    };
    onResult(this, m_database.run<Removed>(work), [this](const Core::Result<Removed> &removed) {
        load();
        if (!removed) {
            Q_EMIT actionFailed(removed.error());
            return;
        }
        const QString sentence = removed->size() == 1
                                     ? tr("%1 was removed.").arg(removed->first().studioClass.name)
                                     : tr("%n class(es) were removed.", nullptr, int(removed->size()));
        Q_EMIT undoOffered({sentence, [this, removed = *removed] { putBack(removed); }});
    });
}

void ClassesPresenter::putBack(const QList<Domain::RemovedClass> &removed)
{
    m_chosen = removed.first().studioClass.id;
    m_booked.clear();
    write([removed](Store::Database &database) { return Store::StudioClasses(database).putBack(removed); });
}

void ClassesPresenter::cancelBooking(qint64 classId, Domain::ClientId client)
{
    const auto work = [classId, client](Store::Database &database) -> Core::Result<CancelledBooking> {
        CancelledBooking cancelled;
        RETURN_IF_ERROR(database.patientTransaction([&]() -> Core::Result<void> {
            ASSIGN_OR_RETURN(cancelled.client, Store::ClientDirectory(database).client(client));
            ASSIGN_OR_RETURN(cancelled.bookedAt,
                             Store::StudioClasses(database).cancelBooking(classId, client));
            return {};
        }));
        return cancelled;
    };
    onResult(this, m_database.run<CancelledBooking>(work),
             [this, classId](const Core::Result<CancelledBooking> &cancelled) {
                 load();
                 if (!cancelled) {
                     Q_EMIT actionFailed(cancelled.error());
                     return;
                 }
                 Q_EMIT undoOffered(
                     {tr("The booking for %1 was cancelled.").arg(cancelled->client.displayName()),
                      [this, classId, cancelled = *cancelled] { bookAgain(classId, cancelled); }});
             });
}

void ClassesPresenter::bookAgain(qint64 classId, const CancelledBooking &cancelled)
{
    write([classId, cancelled](Store::Database &database) {
        return Store::StudioClasses(database).book(classId, cancelled.client.id, cancelled.bookedAt);
    });
}

std::unique_ptr<BookingPresenter> ClassesPresenter::booking(const StudioClass &studioClass)
{
    auto presenter = std::make_unique<BookingPresenter>(m_database, studioClass);
    connect(presenter.get(), &BookingPresenter::booked, this, &ClassesPresenter::load);
    connect(presenter.get(), &BookingPresenter::clientsChanged, this, &ClassesPresenter::clientsChanged);
    return presenter;
}

} // namespace Presenters
