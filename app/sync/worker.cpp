// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/worker.h"

#include "auth/tokenproviderproxy.h"
#include "core/logging.h"
#include "store/directory/addressrecords.h"
#include "store/syncdata/syncstate.h"
#include "sync/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace std::chrono_literals;
using Core::Result;

namespace {
constexpr auto kWatch = 120s; // how long a round polls a job before leaving it to the next round
// ms; interval of the checks for a due round and for changes by other programs. A no must be sent within five
// seconds of being said, in any program (rule R17).
constexpr double kBetweenLooks = 1'000;
constexpr double kShortestLook = 50; // ms; shortest interval, for small time scales
} // namespace

Worker::Worker(Core::Environment environment, Auth::TokenManager &tokenManager, const Core::Clock &clock)
    : m_taskQueue(new Core::TaskQueue(this))
    , m_environment(std::move(environment))
    , m_tokenManager(tokenManager)
    , m_clock(clock)
    , m_schedule(m_environment.timeScale)
{
}

Worker::~Worker() = default;

Core::Error Worker::cancelled()
{
    return {Core::Error::Kind::Cancelled,
            QCoreApplication::translate("Sync",
                                        "This was stopped, because Listwell is disconnecting or closing."),
            {},
            {}};
}

void Worker::open()
{
    m_tokens = std::make_unique<Auth::TokenProviderProxy>(m_tokenManager);
    Result<std::unique_ptr<Session>> session = Session::open(m_environment, *m_tokens, m_clock);
    if (!session) {
        m_openError = session.error();
        Q_EMIT failed(m_openError);
        return;
    }
    m_session = std::move(*session);
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        lookForChanges();
        lookAtClock();
    });
    const double between = std::max(kBetweenLooks * m_environment.timeScale, kShortestLook);
    look->start(std::chrono::milliseconds(static_cast<qint64>(between)));
    lookForChanges();
    const Result<Domain::SyncStatus> status = m_session->status();
    if (status && status->isConnected() && status->list) {
        const QDateTime now = m_clock.now();
        planAt(isRefusalToDo() ? m_schedule.afterRefusal(now) : m_schedule.afterStart(now));
    }
    sendStatus();
}

bool Worker::isRefusalToDo() const
{
    const Result<QStringList> refused =
        Store::AddressRecords(m_session->database()).refusedToDo(m_roundRevision);
    return refused && !refused->isEmpty();
}

void Worker::lookAtClock()
{
    // Use the wall clock, so that time spent in standby counts, and the elapsed time, so that setting the
    // clock back does not delay the round.
    const bool due = m_nextRound.isValid() && (m_clock.now() >= m_nextRound || m_waited.hasExpired(m_wait));
    if (!due || m_playing || m_roundWaiting || m_closing)
        return;
    m_nextRound = {};
    syncNow(Brake::Armed);
}

void Worker::lookForChanges()
{
    if (m_closing || m_playing)
        return; // changes during a round are detected after it
    Store::Database &database = m_session->database();
    const Result<qint64> revision = Store::SyncState(database).revision();
    if (!revision || *revision == m_seenRevision)
        return;
    const Store::AddressRecords addressRecords(database);
    const Result<QStringList> refused = addressRecords.refusedToDo(std::exchange(m_seenRevision, *revision));
    // Even without a connection: changed data should be backed up.
    if (const Result<void> backedUp = m_session->backUpIfDue(); !backedUp)
        Q_EMIT failed(backedUp.error());
    // Our own rounds raise the revision, too, but leave few addresses due. A no does not wait for a job
    // that the address is in (rule R17).
    bool anythingToDo = refused && !refused->isEmpty();
    const auto stopAtFirst = [&anythingToDo](const Domain::AddressView &) {
        anythingToDo = true;
        return false;
    };
    if (anythingToDo || (addressRecords.eachToDo(stopAtFirst) && anythingToDo))
        clientsChanged();
}

template <typename T> void Worker::enqueue(Request<T> request, const Reply<T> &reply)
{
    if (!m_session)
        return reply(m_openError);
    if (m_closing)
        return reply(cancelled());
    m_waiting.append({[this, request = std::move(request), reply] { return answer<T>(request, reply); },
                      [reply] { reply(cancelled()); }});
    goOn();
}

template <typename T> QCoro::Task<> Worker::answer(Request<T> request, Reply<T> reply)
{
    auto working = request();
    const Result<T> result = co_await working;
    reply(result);
    sendStatus();
}

void Worker::cancelWaiting()
{
    const QList<Operation> cancelled = std::exchange(m_waiting, {});
    for (const Operation &operation : cancelled)
        operation.cancel();
    m_roundWaiting = false;
}

void Worker::goOn()
{
    if (m_busy)
        return;
    if (m_closing) {
        Q_EMIT closed();
        return;
    }
    if (m_waiting.isEmpty())
        return;
    m_busy = true;
    run(m_waiting.takeFirst());
}

QCoro::Task<> Worker::run(Operation operation)
{
    auto running = operation.run();
    co_await running;
    m_busy = false;
    goOn();
}

void Worker::identify(const Reply<Identified> &reply)
{
    enqueue<Identified>([this] { return identifyAndPlan(); }, reply);
}

QCoro::Task<Result<Identified>> Worker::identifyAndPlan()
{
    const Result<Identified> identified = co_await m_session->identify();
    const Result<Domain::SyncStatus> status = m_session->status();
    if (status && status->isConnected() && status->list)
        planAt(m_clock.now());
    co_return identified;
}

void Worker::lists(const Reply<QList<Domain::ContactList>> &reply)
{
    enqueue<QList<Domain::ContactList>>([this] { return m_session->lists(); }, reply);
}

void Worker::chooseList(const Domain::ListId &id, const Reply<Domain::ContactList> &reply)
{
    enqueue<Domain::ContactList>([this, id] { return chooseAndSync(id); }, reply);
}

QCoro::Task<Result<Domain::ContactList>> Worker::chooseAndSync(Domain::ListId id)
{
    const Result<Domain::ContactList> list = co_await m_session->choose(id);
    if (list) {
        m_brake.reset();
        syncNow(Brake::Armed);
    }
    co_return list;
}

void Worker::createList(const QString &name, const Reply<Domain::ContactList> &reply)
{
    enqueue<Domain::ContactList>([this, name] { return m_session->createList(name); }, reply);
}

void Worker::customFields(const Reply<QList<Domain::CustomField>> &reply)
{
    enqueue<QList<Domain::CustomField>>([this] { return m_session->customFields(); }, reply);
}

void Worker::mapField(const QString &label, const Domain::CustomField &there, const Reply<void> &reply)
{
    enqueue<void>([this, label, there] { return m_session->mapField(label, there); }, reply);
}

void Worker::preview(const Domain::ListId &list, const Reply<Domain::Preview> &reply)
{
    enqueue<Domain::Preview>([this, list] { return makePreview(list); }, reply);
}

QCoro::Task<Result<Domain::Preview>> Worker::makePreview(Domain::ListId list)
{
    return list.isEmpty() ? m_session->preview() : m_session->preview(list);
}

void Worker::leaveList(const Reply<void> &reply)
{
    enqueue<void>([this] { return leaveListNow(); }, reply);
}

QCoro::Task<Result<void>> Worker::leaveListNow()
{
    m_playing = true;
    sendStatus();
    const std::function<void(const QString &)> progress = [this](const QString &step) {
        m_step = step;
        sendStatus();
    };
    const Result<void> left = co_await m_session->leaveList(kWatch, progress);
    m_playing = false;
    m_step.clear();
    if (left) {
        m_brake.reset();
        m_attention.clear();
        planAt({});
    }
    co_return left;
}

void Worker::askBack(Domain::ClientId client, const Reply<void> &reply)
{
    enqueue<void>([this, client] { return m_session->askBack(client); }, reply);
}

void Worker::syncNow(Brake brake)
{
    if (!m_session || m_closing || (m_roundWaiting && brake == Brake::Armed))
        return;
    m_roundWaiting = true;
    m_waiting.append({[this, brake] { return runRound(brake); }, [] {}});
    goOn();
}

QCoro::Task<> Worker::runRound(Brake brake)
{
    m_roundWaiting = false;
    m_playing = true;
    if (const Result<qint64> revision = Store::SyncState(m_session->database()).revision(); revision)
        m_roundRevision = *revision;
    m_brake.reset();
    m_nextRound = {};
    sendStatus();
    const std::function<void(const QString &)> progress = [this](const QString &step) {
        m_step = step;
        sendStatus();
    };
    const RoundReport report = co_await m_session->sync(brake, kWatch, progress);
    m_playing = false;
    m_step.clear();
    m_brake = report.brake;
    m_attention = report.failed;
    plan(report);
    if (m_changedMeanwhile) {
        m_changedMeanwhile = false;
        clientsChanged();
    }
    Q_EMIT roundFinished(report);
    sendStatus();
}

void Worker::disconnectAccount(TokenErasure erasure, const Reply<void> &reply)
{
    m_nextRound = {};
    cancelWaiting();
    if (m_busy)
        m_session->stop();
    enqueue<void>([this, erasure] { return noteDisconnected(erasure); }, reply);
}

QCoro::Task<Result<void>> Worker::noteDisconnected(TokenErasure erasure)
{
    m_session->resume();
    const Result<void> noted = m_session->noteDisconnected(erasure);
    m_brake.reset();
    m_attention.clear();
    co_return noted;
}

void Worker::clientsChanged()
{
    if (!m_session)
        return;
    if (m_playing) {
        m_changedMeanwhile = true;
        return;
    }
    const Result<Domain::SyncStatus> status = m_session->status();
    const bool isUrgent = isRefusalToDo();
    const bool mayRun = status && status->isLoginGood() && status->list && (!m_brake || isUrgent);
    if (!mayRun)
        return;
    const QDateTime now = m_clock.now();
    const QDateTime soon = isUrgent ? m_schedule.afterRefusal(now) : m_schedule.afterChange(now);
    if (m_pauseUntil.isValid() && soon < m_pauseUntil && m_nextRound.isValid())
        return;
    const bool sooner =
        !status->nextRound.isValid() || soon < status->nextRound || status->nextRound < m_clock.now();
    // Each further change postpones the round, up to the time at which it was scheduled anyway.
    planAt(sooner ? soon : status->nextRound);
}

void Worker::setInterval(std::chrono::milliseconds interval)
{
    m_schedule.setInterval(interval);
    const QDateTime next = m_schedule.afterNewInterval(m_clock.now());
    const bool mustPause = m_pauseUntil.isValid() && next < m_pauseUntil;
    if (m_nextRound.isValid() && next < m_nextRound && !mustPause)
        planAt(next);
}

void Worker::plan(const RoundReport &report)
{
    RoundFacts facts;
    facts.error = report.error;
    m_pauseUntil = report.error ? report.error->retryAt.value_or(QDateTime()) : QDateTime();
    facts.wasQuiet = report.counts.changes() == 0;
    if (const Result<Domain::SyncStatus> status = m_session->status(); status)
        facts.callsToday = status->callsToday;
    const std::optional<QDateTime> next = m_schedule.afterRound(m_clock.now(), facts);
    planAt(next.value_or(QDateTime()));
}

void Worker::planAt(const QDateTime &at)
{
    const Result<void> kept = Store::SyncState(m_session->database()).setNextRound(at);
    if (!kept)
        Core::Log::warning(logSync(), "the time of the next round could not be stored", kept.error().kind);
    m_nextRound = at;
    if (!at.isValid())
        return;
    m_wait = std::max<qint64>(m_clock.now().msecsTo(at), 0);
    m_waited.start();
    lookAtClock();
    sendStatus();
}

void Worker::sendStatus()
{
    if (!m_session)
        return;
    Result<Domain::SyncStatus> status = m_session->status();
    if (!status) {
        Q_EMIT failed(status.error());
        return;
    }
    if (!m_playing) {
        if (const Result<Domain::Unsent> unsent = m_session->unsent(); unsent)
            m_unsent = *unsent;
    }
    status->unsent = m_unsent;
    status->running = m_playing;
    status->step = m_step;
    status->brake = m_brake;
    status->attention = m_attention;
    Q_EMIT statusChanged(*status);
}

void Worker::close()
{
    m_closing = true;
    cancelWaiting();
    m_nextRound = {};
    if (m_tokens)
        m_tokens->cancelAll();
    if (m_session)
        m_session->stop();
    goOn();
}

} // namespace Sync
