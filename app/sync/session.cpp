// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/session.h"

#include "constantcontact/accountsummary.h"
#include "constantcontact/contactcustomfields.h"
#include "constantcontact/contactlists.h"
#include "core/logging.h"
#include "core/try.h"
#include "domain/servicelimits.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"
#include "store/directory/freshstart.h"
#include "store/directory/removedclients.h"
#include "store/recovery/backups.h"
#include "store/sqlite/opendatabase.h"
#include "store/sqlite/scratchcopy.h"
#include "store/sqlite/storageerror.h"
#include "store/syncdata/journal.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/roundstamp.h"
#include "store/syncdata/serviceclock.h"
#include "store/syncdata/syncstate.h"
#include "sync/askback.h"
#include "sync/fieldsetup.h"
#include "sync/leavelist.h"
#include "sync/olderdata.h"
#include "sync/previouslist.h"
#include "sync/round.h"
#include "sync/roundpreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using Core::Error;
using Core::Result;
using Domain::ContactList;

namespace {

// A round may poll a job for two minutes and retry for some more; the access token should last that long.
constexpr std::chrono::minutes kLongestRound{15};

void logRound(const RoundReport &report)
{
    using namespace Core::Log;
    info(logSync(), "a round ended", Number<"added">(report.counts.added),
         Number<"updated">(report.counts.updated), Number<"withdrawn">(report.counts.unsubscribedThere),
         Number<"opted_out">(report.counts.unsubscribedHere), Number<"removed">(report.counts.removed),
         Number<"failed">(report.failed.size()), Number<"pending">(report.counts.pending),
         Number<"calls">(report.counts.calls));
    if (report.brake)
        info(logSync(), "the brake stopped the round", Number<"leaving">(report.brake->leaving));
    if (report.error)
        warning(logSync(), "the round failed", report.error->kind);
}

Error notConnected()
{
    return {Error::Kind::NotConnected,
            QCoreApplication::translate(
                "Sync", "Listwell is not connected to Constant Contact. Connect the business first."),
            {},
            {}};
}

Error noListChosen()
{
    return {Error::Kind::NoListChosen,
            QCoreApplication::translate("Sync", "No list is chosen yet. Choose the list to keep in sync."),
            {},
            {}};
}

Error nameTaken()
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate(
                "Sync", "A list with this name exists already. Choose it, or use another name."),
            {},
            {}};
}

Error lookFirst()
{
    return {
        Error::Kind::Refused,
        QCoreApplication::translate(
            "Sync",
            "The studio's data was restored from a backup, and nobody is added or changed until Listwell has "
            "checked in Constant Contact who has left since then. Sync now, then try again."),
        {},
        {}};
}

Result<void> requireReconciliation(Store::Database &database)
{
    ASSIGN_OR_RETURN(const std::optional<Domain::Restoration> restoration,
                     Store::SyncState(database).restoration());
    return restoration && restoration->needsReconciliation ? lookFirst() : Result<void>();
}

// To be called before the address records are used: the program may have ended while they were being reset.
Result<void> finishFreshStart(Store::Database &database)
{
    return Store::FreshStart(database).finish(checkInterruption);
}

// Contact ids, lists and fields of another account are meaningless here.
Result<void> storeOtherAccount(Store::Database &database, const Domain::Connection &connection)
{
    RETURN_IF_ERROR(finishFreshStart(database));
    RETURN_IF_ERROR(database.transaction([&]() -> Result<void> {
        Store::SyncState state(database);
        ASSIGN_OR_RETURN(const std::optional<ContactList> list, state.chosenList());
        const Domain::ListId left = list ? list->id : Domain::ListId();
        RETURN_IF_ERROR(Store::FreshStart(database).beginForAccount(left));
        RETURN_IF_ERROR(Store::CustomFields(database).unbindAll());
        RETURN_IF_ERROR(Store::Journal(database).clear());
        RETURN_IF_ERROR(state.chooseList(std::nullopt));
        return state.setConnection(connection);
    }));
    return finishFreshStart(database);
}

// Stores the choice. Another list than before resets the known memberships; nothing in it is known yet.
Result<void> storeChoice(Store::Database &database, const std::optional<ContactList> &list)
{
    RETURN_IF_ERROR(finishFreshStart(database));
    RETURN_IF_ERROR(database.transaction([&]() -> Result<void> {
        Store::SyncState state(database);
        ASSIGN_OR_RETURN(const std::optional<ContactList> before, state.chosenList());
        const Domain::ListId left = before ? before->id : Domain::ListId();
        const Domain::ListId chosen = list ? list->id : Domain::ListId();
        if (left != chosen) {
            RETURN_IF_ERROR(Store::FreshStart(database).beginForList(left, chosen));
            RETURN_IF_ERROR(Store::Journal(database).clear());
        }
        return state.chooseList(list);
    }));
    return finishFreshStart(database);
}

// A connected studio's clients are forgotten by rounds, after the service has told the time (rule R14).
// Without a connection there is no other clock than that of this computer. A failure shows again at the next
// start.
void forgetExpiredWithoutConnection(Store::Database &database)
{
    const Result<std::optional<Domain::Connection>> connection = Store::SyncState(database).connection();
    if (connection && (!*connection || !(*connection)->connected))
        (void)Store::RemovedClients(database).forgetExpired().ok();
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const Core::Environment &environment,
                                               Net::TokenProvider &tokens, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(std::unique_ptr<Store::Database> database,
                     Store::openDatabase(environment.dataDirectory, clock));
    forgetExpiredWithoutConnection(*database);
    (void)finishFreshStart(*database).ok(); // the screen must not show the previous list
    return std::unique_ptr<Session>(new Session(environment, tokens, std::move(database)));
}

Session::Session(Core::Environment environment, Net::TokenProvider &tokens,
                 std::unique_ptr<Store::Database> database)
    : m_environment(std::move(environment))
    , m_tokens(tokens)
    , m_database(std::move(database))
    , m_budget(*m_database, m_environment.clientId, m_environment.callPace)
    , m_http(m_environment.patience)
    , m_delay(m_environment.timeScale)
    , m_api(m_environment.apiBase, m_http, tokens, m_budget, m_delay)
{
}

Session::~Session() = default;

QCoro::Task<Result<Identified>> Session::identify()
{
    const Result<Domain::Account> account = co_await ConstantContact::readAccount(m_api);
    if (!account) {
        // The login's account is unknown, so it must not be used in the name of the previous account.
        const Result<void> noted = noteDisconnected(TokenErasure::Done);
        co_return noted ? account.error() : noted.error();
    }
    Store::SyncState state(*m_database);
    CO_ASSIGN_OR_RETURN(const std::optional<Domain::Connection> before, state.connection());

    Identified identified{*account, false};
    identified.accountChanged = before && before->account.id != account->id;
    Domain::Connection connection;
    connection.account = *account;
    connection.service = m_environment.serviceIdentity();
    connection.connected = true;
    CO_ASSIGN_OR_RETURN(connection.since, Store::ServiceClock(*m_database).now());
    CO_RETURN_IF_ERROR(identified.accountChanged ? storeOtherAccount(*m_database, connection)
                                                 : state.setConnection(connection));
    CO_RETURN_IF_ERROR(Store::RoundStamps(*m_database).identifyData());
    co_return identified;
}

Result<void> Session::requireConnection()
{
    ASSIGN_OR_RETURN(const std::optional<Domain::Connection> connection,
                     Store::SyncState(*m_database).connection());
    if (!connection || !connection->isConnectedTo(m_environment.serviceIdentity()))
        return notConnected();
    return {};
}

Result<ContactList> Session::readyList()
{
    RETURN_IF_ERROR(requireConnection());
    ASSIGN_OR_RETURN(const std::optional<ContactList> list, Store::SyncState(*m_database).chosenList());
    if (!list)
        return noListChosen();
    RETURN_IF_ERROR(finishFreshStart(*m_database));
    return *list;
}

void Session::noteLoginState(const std::optional<Error> &error)
{
    const bool ended = error && error->kind == Error::Kind::Unauthorized;
    if (error && !ended)
        return;
    Store::SyncState state(*m_database);
    const Result<std::optional<Domain::Connection>> connection = state.connection();
    if (!connection || !*connection || (*connection)->needsReconnect == ended)
        return;
    Domain::Connection changed = **connection;
    changed.needsReconnect = ended;
    // The caller reports the original error. If storing that a login is needed failed, the next call shows
    // the error again.
    (void)state.setConnection(changed).ok();
}

QCoro::Task<Result<QList<ContactList>>> Session::lists()
{
    CO_RETURN_IF_ERROR(requireConnection());
    const Result<QList<ContactList>> lists = co_await ConstantContact::readLists(m_api);
    if (!lists)
        noteLoginState(lists.error());
    co_return lists;
}

QCoro::Task<Result<QList<Domain::CustomField>>> Session::customFields()
{
    CO_RETURN_IF_ERROR(requireConnection());
    const Result<QList<Domain::CustomField>> fields = co_await ConstantContact::readCustomFields(m_api);
    if (!fields)
        noteLoginState(fields.error());
    co_return fields;
}

QCoro::Task<Result<void>> Session::mapField(QString label, Domain::CustomField there)
{
    CO_RETURN_IF_ERROR(requireConnection());
    CO_ASSIGN_OR_RETURN(const std::optional<ContactList> list, Store::SyncState(*m_database).chosenList());
    const RoundServices services{*m_database, m_api, m_delay, m_tokens, list.value_or(ContactList())};
    co_return Sync::mapField(services, label, there);
}

QCoro::Task<Result<ContactList>> Session::createList(QString name)
{
    CO_RETURN_IF_ERROR(requireConnection());
    const Result<ContactList> created = co_await ConstantContact::createList(m_api, name);
    if (created)
        co_return *created;
    noteLoginState(created.error());
    if (created.error().kind == Error::Kind::Conflict)
        co_return nameTaken();
    if (created.error().kind != Error::Kind::OutcomeUnknown)
        co_return created.error();
    CO_ASSIGN_OR_RETURN(const QList<ContactList> lists, co_await ConstantContact::readLists(m_api));
    const auto found =
        std::ranges::find_if(lists, [&name](const ContactList &list) { return list.name == name; });
    if (found == lists.end())
        co_return created.error();
    co_return *found;
}

QCoro::Task<Result<ContactList>> Session::choose(Domain::ListId id)
{
    CO_RETURN_IF_ERROR(requireConnection());
    const Result<ConstantContact::ListReading> reading = co_await ConstantContact::readList(m_api, id);
    if (!reading) {
        noteLoginState(reading.error());
        co_return reading.error();
    }
    const ContactList list = reading->list;
    CO_RETURN_IF_ERROR(storeChoice(*m_database, list));
    co_return list;
}

// Lack of space for a backup must not stop the sync; a damaged database must.
Result<void> Session::backUpIfDue()
{
    const Result<void> backedUp = Store::Backups(m_environment.dataDirectory).makeIfDue(*m_database);
    if (backedUp || Store::isDamage(backedUp.error()))
        return backedUp;
    Core::Log::warning(logSync(), "no backup was made", backedUp.error().kind);
    return {};
}

QCoro::Task<RoundReport> Session::sync(Brake brake, std::chrono::seconds watch,
                                       std::function<void(const QString &)> progress)
{
    const Result<ContactList> list = readyList();
    if (!list) {
        RoundReport report;
        report.error = list.error();
        co_return report;
    }
    if (const Result<void> noticed = co_await noticeOlderData(*m_database, m_tokens); !noticed) {
        RoundReport report;
        report.error = noticed.error();
        co_return report;
    }
    // Back up before anything is sent, since the sync may make changes that the owner wants to undo.
    if (const Result<void> backedUp = backUpIfDue(); !backedUp) {
        RoundReport report;
        report.error = backedUp.error();
        co_return report;
    }
    // If renewing the token fails, the first call of the round meets the same error and reports it.
    auto renewing = m_tokens.freshFor(kLongestRound);
    (void)co_await renewing;
    const RoundServices services{*m_database, m_api, m_delay, m_tokens, *list, watch, progress};
    const RoundReport report = co_await runRound(services, brake);
    noteLoginState(report.error);
    logRound(report);
    co_return report;
}

QCoro::Task<Result<Domain::Preview>> Session::preview()
{
    CO_ASSIGN_OR_RETURN(const ContactList list, readyList());
    co_return co_await previewOn(list);
}

QCoro::Task<Result<Domain::Preview>> Session::preview(Domain::ListId id)
{
    CO_RETURN_IF_ERROR(requireConnection());
    const Result<ConstantContact::ListReading> reading = co_await ConstantContact::readList(m_api, id);
    if (!reading) {
        noteLoginState(reading.error());
        co_return reading.error();
    }
    CO_ASSIGN_OR_RETURN(Domain::Preview preview, co_await previewOn(reading->list));
    CO_ASSIGN_OR_RETURN(const std::optional<ContactList> before, Store::SyncState(*m_database).chosenList());
    if (before && before->id != id) {
        CO_RETURN_IF_ERROR(tellPreviousList(*m_database, *before, preview));
    }
    co_return preview;
}

// The plan is made on a copy of the database, so that other connections can write meanwhile.
QCoro::Task<Result<Domain::Preview>> Session::previewOn(ContactList list)
{
    CO_RETURN_IF_ERROR(co_await noticeOlderData(*m_database, m_tokens));
    CO_ASSIGN_OR_RETURN(const std::unique_ptr<Store::Database> copy, Store::makeScratchCopy(*m_database));
    CO_RETURN_IF_ERROR(storeChoice(*copy, list));
    const RoundServices services{*copy, m_api, m_delay, m_tokens, list};
    const Result<Domain::Preview> preview = co_await previewRound(services);
    if (!preview)
        noteLoginState(preview.error());
    co_return preview;
}

QCoro::Task<Result<void>> Session::leaveList(std::chrono::seconds watch,
                                             std::function<void(const QString &)> progress)
{
    CO_ASSIGN_OR_RETURN(const ContactList list, readyList());
    CO_RETURN_IF_ERROR(co_await noticeOlderData(*m_database, m_tokens));
    CO_RETURN_IF_ERROR(requireReconciliation(*m_database));
    CO_RETURN_IF_ERROR(backUpIfDue());
    const RoundServices services{*m_database, m_api, m_delay, m_tokens, list, watch, progress};
    const Result<void> left = co_await removeEverybody(services);
    if (!left) {
        noteLoginState(left.error());
        co_return left;
    }
    co_return storeChoice(*m_database, std::nullopt);
}

QCoro::Task<Result<void>> Session::askBack(Domain::ClientId client)
{
    CO_ASSIGN_OR_RETURN(const ContactList list, readyList());
    CO_RETURN_IF_ERROR(co_await noticeOlderData(*m_database, m_tokens));
    CO_RETURN_IF_ERROR(requireReconciliation(*m_database));
    const Domain::ListId id = list.id;
    const Result<void> asked = co_await Sync::askBack(*m_database, m_api, id, client);
    if (!asked)
        noteLoginState(asked.error());
    co_return asked;
}

Result<void> Session::noteDisconnected(TokenErasure erasure)
{
    Store::SyncState state(*m_database);
    ASSIGN_OR_RETURN(const std::optional<Domain::Connection> connection, state.connection());
    if (!connection)
        return {};
    Domain::Connection ended = *connection;
    ended.connected = false;
    ended.needsReconnect = false;
    ended.erasePending = erasure == TokenErasure::Pending;
    RETURN_IF_ERROR(state.setConnection(ended));
    return state.setNextRound({});
}

Result<void> Session::countSum()
{
    const Store::ClientDirectory directory(*m_database);
    ASSIGN_OR_RETURN(const qint64 version, directory.sumVersion());
    if (version == m_sumVersion)
        return {};
    ASSIGN_OR_RETURN(const Domain::ClientSum sum, directory.sum());
    m_sum = sum;
    m_sumVersion = version;
    return {};
}

Result<Domain::SyncStatus> Session::status()
{
    const Store::SyncState state(*m_database);
    ASSIGN_OR_RETURN(const auto connection, state.connection());
    ASSIGN_OR_RETURN(const auto list, state.chosenList());
    ASSIGN_OR_RETURN(const auto last, Store::RoundHistory(*m_database).last());
    ASSIGN_OR_RETURN(const auto next, state.nextRound());
    ASSIGN_OR_RETURN(const auto login, state.login());
    ASSIGN_OR_RETURN(const auto calls, m_budget.callsToday());
    ASSIGN_OR_RETURN(const QDateTime now, Store::ServiceClock(*m_database).now());
    ASSIGN_OR_RETURN(
        const auto overdue,
        Store::AddressRecords(*m_database).waitingSince(now.addSecs(-Domain::kSyncPromise.count())));
    ASSIGN_OR_RETURN(const auto restoration, state.restoration());
    ASSIGN_OR_RETURN(const auto checkpoint, state.checkpoint());
    RETURN_IF_ERROR(countSum());

    Domain::SyncStatus status;
    status.connection = connection;
    if (status.connection)
        status.connection->connected = status.connection->isConnectedTo(m_environment.serviceIdentity());
    status.login = login;
    status.list = list;
    status.listCountedAt = checkpoint.optOutsSeenUntil;
    status.lastRound = last;
    status.nextRound = next;
    status.callsToday = calls;
    status.sum = m_sum;
    status.overdue = overdue;
    status.restoration = restoration;
    return status;
}

Result<Domain::Unsent> Session::unsent()
{
    const Store::AddressRecords addressRecords(*m_database);
    ASSIGN_OR_RETURN(const QStringList refusals, addressRecords.refusedToDo());
    ASSIGN_OR_RETURN(const int removals, addressRecords.abandonedToDo());
    return Domain::Unsent{static_cast<int>(refusals.size()), removals};
}

void Session::resume()
{
    m_delay.reset();
}

void Session::stop()
{
    m_delay.cancelAll();
    m_http.cancelAll();
}

} // namespace Sync
