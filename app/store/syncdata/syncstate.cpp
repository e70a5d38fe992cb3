// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/syncdata/syncstate.h"

#include "core/try.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const QString kSetMeta = u"INSERT INTO meta (name, value) VALUES (?, ?) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s;

Core::Result<void> written(const Core::Result<int> &result)
{
    if (!result)
        return result.error();
    return {};
}

const QString kRefreshStarted = u"refresh_started_at"_s;
const QString kLoginIdles = u"login_idle_until"_s; // end of the login unless it is used before
const QString kKnownUntil = u"restoration_known_until"_s;
const QString kRestorationAsked = u"restoration_asked_at"_s;
const QString kOffUnderBrake = u"off_under_brake"_s;
const QString kPracticeFilled = u"practice_filled_at"_s;
const QString kLoginEnds = u"login_ends_at"_s; // end of the login even if it is used

// \return time; invalid if the entry is missing
Core::Result<QDateTime> timeNamed(Database &database, const QString &name)
{
    ASSIGN_OR_RETURN(const auto found,
                     firstRow<QDateTime>(database, u"SELECT value FROM meta WHERE name = ?"_s, {name},
                                         [](const QSqlQuery &row) { return timeFrom(row.value(0)); }));
    return found.value_or(QDateTime());
}

Core::Result<void> setTimeNamed(Database &database, const QString &name, const QDateTime &at)
{
    if (!at.isValid())
        return written(database.execute(u"DELETE FROM meta WHERE name = ?"_s, {name}));
    return written(database.execute(kSetMeta, {name, stored(at)}));
}

} // namespace

Core::Result<std::optional<Domain::Connection>> SyncState::connection() const
{
    return firstRow<Domain::Connection>(
        m_database,
        u"SELECT account_id, business_name, service, connected, needs_reconnect, erase_pending, since "
        "FROM connection"_s,
        {}, [](const QSqlQuery &row) {
            Domain::Connection connection;
            connection.account = {row.value(0).toString(), row.value(1).toString()};
            connection.service = row.value(2).toString();
            connection.connected = row.value(3).toBool();
            connection.needsReconnect = row.value(4).toBool();
            connection.erasePending = row.value(5).toBool();
            connection.since = timeFrom(row.value(6));
            return connection;
        });
}

Core::Result<void> SyncState::setConnection(const Domain::Connection &connection)
{
    return written(m_database.execute(
        u"INSERT INTO connection (one, account_id, business_name, service, connected, needs_reconnect, "
        "erase_pending, since) VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET "
        "account_id = excluded.account_id, business_name = excluded.business_name, service = "
        "excluded.service, "
        "connected = excluded.connected, needs_reconnect = excluded.needs_reconnect, "
        "erase_pending = excluded.erase_pending, since = excluded.since"_s,
        {connection.account.id, connection.account.businessName, connection.service,
         connection.connected ? 1 : 0, connection.needsReconnect ? 1 : 0, connection.erasePending ? 1 : 0,
         stored(connection.since)}));
}

Core::Result<std::optional<Domain::ContactList>> SyncState::chosenList() const
{
    return firstRow<Domain::ContactList>(m_database,
                                         u"SELECT list_id, name, membership_count FROM chosen_list"_s, {},
                                         [](const QSqlQuery &row) {
                                             return Domain::ContactList{{row.value(0).toString()},
                                                                        row.value(1).toString(),
                                                                        row.value(2).toInt()};
                                         });
}

Core::Result<void> SyncState::chooseList(const std::optional<Domain::ContactList> &list)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto before, chosenList());
        const bool isSame = before && list && before->id == list->id;
        if (!isSame) {
            RETURN_IF_ERROR(resetCheckpoint());
        }
        if (!list)
            return written(m_database.execute(u"DELETE FROM chosen_list"_s));
        return written(m_database.execute(
            u"INSERT INTO chosen_list (one, list_id, name, membership_count) VALUES (1, ?, ?, ?) "
            "ON CONFLICT (one) DO UPDATE SET list_id = excluded.list_id, name = excluded.name, "
            "membership_count = excluded.membership_count"_s,
            {list->id.value, list->name, list->membershipCount}));
    });
}

Core::Result<SyncCheckpoint> SyncState::checkpoint() const
{
    ASSIGN_OR_RETURN(const auto found,
                     firstRow<SyncCheckpoint>(
                         m_database,
                         "SELECT opt_outs_seen_until, expected_members, full_look_at, last_revision, "_L1 +
                             integrityColumn(u"marks"_s) + " FROM marks"_L1,
                         {}, [](const QSqlQuery &row) {
                             return SyncCheckpoint{timeFrom(row.value(0)), row.value(1).toInt(),
                                                   timeFrom(row.value(2)), row.value(3).toLongLong()};
                         }));
    return found.value_or(SyncCheckpoint());
}

Core::Result<void> SyncState::setCheckpoint(const SyncCheckpoint &checkpoint)
{
    return written(m_database.execute(
        u"INSERT INTO marks (one, opt_outs_seen_until, expected_members, full_look_at, last_revision) "
        "VALUES (1, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET "
        "opt_outs_seen_until = excluded.opt_outs_seen_until, expected_members = excluded.expected_members, "
        "full_look_at = excluded.full_look_at, last_revision = excluded.last_revision"_s,
        {stored(checkpoint.optOutsSeenUntil), checkpoint.expectedMembers, stored(checkpoint.fullCompareAt),
         checkpoint.lastRevision}));
}

Core::Result<void> SyncState::resetCheckpoint()
{
    return written(m_database.execute(u"DELETE FROM marks"_s));
}

Core::Result<QDateTime> SyncState::nextRound() const
{
    return timeNamed(m_database, u"next_round"_s);
}

Core::Result<void> SyncState::setNextRound(const QDateTime &at)
{
    return setTimeNamed(m_database, u"next_round"_s, at);
}

Core::Result<std::optional<Domain::Restoration>> SyncState::restoration() const
{
    ASSIGN_OR_RETURN(const auto knownUntil, timeNamed(m_database, kKnownUntil));
    ASSIGN_OR_RETURN(const auto askedAt, timeNamed(m_database, kRestorationAsked));
    return firstRow<Domain::Restoration>(
        m_database,
        u"SELECT NULLIF(copy_made_at, 0), restored_at, refusals_kept, list_id, "
        "must_look FROM restoration WHERE must_look = 1 OR hidden = 0"_s,
        {}, [&](const QSqlQuery &row) {
            return Domain::Restoration{timeFrom(row.value(0)),    knownUntil,
                                       timeFrom(row.value(1)),    row.value(2).toInt(),
                                       {row.value(3).toString()}, row.value(4).toBool(),
                                       askedAt.isValid()};
        });
}

Core::Result<void> SyncState::setRestoration(const Domain::Restoration &restoration)
{
    RETURN_IF_ERROR(setTimeNamed(m_database, kKnownUntil, restoration.knownUntil));
    RETURN_IF_ERROR(setTimeNamed(m_database, kRestorationAsked,
                                 restoration.wasAsked ? restoration.restoredAt : QDateTime()));
    // The column allows no NULL.
    const qint64 madeAt = restoration.copyMadeAt.isValid() ? restoration.copyMadeAt.toMSecsSinceEpoch() : 0;
    return written(m_database.execute(
        u"INSERT OR REPLACE INTO restoration (one, copy_made_at, restored_at, refusals_kept, list_id, "
        "must_look) VALUES (1, ?, ?, ?, ?, ?)"_s,
        {madeAt, stored(restoration.restoredAt), restoration.optOutsKept, restoration.list.value,
         restoration.needsReconciliation ? 1 : 0}));
}

Core::Result<void> SyncState::markReconciled()
{
    return written(m_database.execute(u"UPDATE restoration SET must_look = 0"_s));
}

Core::Result<void> SyncState::hideRestoration()
{
    return written(m_database.execute(u"UPDATE restoration SET hidden = 1"_s));
}

Core::Result<Domain::LoginState> SyncState::login() const
{
    Domain::LoginState login;
    ASSIGN_OR_RETURN(const auto started, timeNamed(m_database, kRefreshStarted));
    login.refreshStartedAt = started;
    ASSIGN_OR_RETURN(const auto ends, timeNamed(m_database, kLoginEnds));
    ASSIGN_OR_RETURN(const auto idles, timeNamed(m_database, kLoginIdles));
    login.isRenewable = !ends.isValid();
    login.validUntil = ends.isValid() ? ends : idles;
    return login;
}

Core::Result<void> SyncState::setLogin(const Domain::LoginState &login)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(setTimeNamed(m_database, kRefreshStarted, login.refreshStartedAt));
        const QDateTime none;
        RETURN_IF_ERROR(setTimeNamed(m_database, kLoginIdles, login.isRenewable ? login.validUntil : none));
        return setTimeNamed(m_database, kLoginEnds, login.isRenewable ? none : login.validUntil);
    });
}

Core::Result<int> SyncState::offUnderBrake() const
{
    ASSIGN_OR_RETURN(const auto found,
                     firstRow<int>(m_database, u"SELECT value FROM meta WHERE name = ?"_s, {kOffUnderBrake},
                                   [](const QSqlQuery &row) { return row.value(0).toInt(); }));
    return found.value_or(0);
}

Core::Result<void> SyncState::setOffUnderBrake(int people)
{
    if (people == 0)
        return written(m_database.execute(u"DELETE FROM meta WHERE name = ?"_s, {kOffUnderBrake}));
    return written(m_database.execute(kSetMeta, {kOffUnderBrake, people}));
}

Core::Result<QDateTime> SyncState::practiceFilledAt() const
{
    return timeNamed(m_database, kPracticeFilled);
}

Core::Result<void> SyncState::setPracticeFilledAt(const QDateTime &at)
{
    return setTimeNamed(m_database, kPracticeFilled, at);
}

Core::Result<QDateTime> SyncState::knownUntil() const
{
    ASSIGN_OR_RETURN(const auto last, checkpoint());
    if (last.optOutsSeenUntil.isValid())
        return last.optOutsSeenUntil;
    ASSIGN_OR_RETURN(const auto known, connection());
    return known ? known->since : QDateTime();
}

Core::Result<void> SyncState::raiseRevisionTo(qint64 revision)
{
    return written(
        m_database.execute(u"UPDATE meta SET value = MAX(value, ?) WHERE name = 'revision'"_s, {revision}));
}

Core::Result<qint64> SyncState::revision() const
{
    return number(m_database, u"SELECT value FROM meta WHERE name = 'revision'"_s);
}

} // namespace Store
