// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/freshstart.h"

#include "core/try.h"
#include "store/directory/carrieddepartures.h"
#include "store/directory/clientstates.h"
#include "store/directory/importslice.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"

#include <optional>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

/// An unfinished change as it is stored.
struct Change
{
    QString from;
    QString to;
    bool forgetsAccount = false;
    QString doneUntil; ///< the last address of the last slice
};

/// The addresses of one slice, in the order of all addresses.
struct Slice
{
    QString after;
    QString last; ///< empty: all that follow
};

Result<std::optional<Change>> unfinished(Database &database)
{
    return firstRow<Change>(database,
                            u"SELECT from_list, to_list, forgets_account, done_until FROM fresh_start"_s, {},
                            [](const QSqlQuery &row) {
                                return Change{row.value(0).toString(), row.value(1).toString(),
                                              row.value(2).toBool(), row.value(3).toString()};
                            });
}

// Departures have addresses that no record has any more, and clients may be listed under another address than
// their own.
Result<Slice> nextSlice(Database &database, const Change &change)
{
    const QString some =
        u"SELECT address FROM (SELECT %2 AS address FROM %1 AND %2 > ? ORDER BY %2 LIMIT "_s +
        QString::number(kChunk) + u')';
    const QStringList all{some.arg(u"mailbox WHERE TRUE"_s, u"address"_s),
                          some.arg(u"client WHERE TRUE"_s, u"address"_s),
                          some.arg(u"client WHERE listed_address <> ''"_s, u"listed_address"_s),
                          some.arg(u"departure WHERE list_id = ?"_s, u"address"_s),
                          some.arg(u"departure WHERE list_id = ?"_s, u"address"_s)};
    const QString &after = change.doneUntil;
    ASSIGN_OR_RETURN(const auto last,
                     firstRow<QString>(database,
                                       all.join(u" UNION "_s) + u" ORDER BY address LIMIT 1 OFFSET "_s +
                                           QString::number(kChunk - 1),
                                       {after, after, after, change.from, after, change.to, after},
                                       [](const QSqlQuery &row) { return row.value(0).toString(); }));
    return Slice{after, last.value_or(QString())};
}

/// Executes statements on the addresses of one slice.
class SliceWriter
{
public:
    SliceWriter(Database &database, const Slice &slice)
        : m_database(database)
        , m_slice(slice)
    {
    }
    /// \param statement  SQL with `%1` where the condition on the address belongs
    /// \param values  values before the condition
    Result<void> execute(const QString &statement, const QVariantList &values = {},
                         const QString &column = u"address"_s)
    {
        RETURN_IF_ERROR(m_database.execute(statement.arg(condition(column)), values + bounds()));
        return {};
    }
    [[nodiscard]] Result<QStringList> clientAddresses() const
    {
        QStringList addresses;
        RETURN_IF_ERROR(m_database.read(
            u"SELECT DISTINCT address FROM client WHERE address <> '' AND %1"_s.arg(condition(u"address"_s)),
            bounds(), [&](const QSqlQuery &row) { addresses.append(row.value(0).toString()); }));
        return addresses;
    }

private:
    [[nodiscard]] QString condition(const QString &column) const
    {
        return m_slice.last.isEmpty() ? u"%1 > ?"_s.arg(column) : u"%1 > ? AND %1 <= ?"_s.arg(column);
    }
    [[nodiscard]] QVariantList bounds() const
    {
        return m_slice.last.isEmpty() ? QVariantList{m_slice.after}
                                      : QVariantList{m_slice.after, m_slice.last};
    }

    Database &m_database;
    Slice m_slice;
};

Result<void> keepDepartures(Database &database, SliceWriter &slice, const QString &list)
{
    if (list.isEmpty())
        return {};
    RETURN_IF_ERROR(slice.execute(u"DELETE FROM departure WHERE list_id = ? AND %1"_s, {list}));
    return slice.execute(u"INSERT INTO departure (list_id, address, left_at, left_revision) "
                         "SELECT ?, address, COALESCE(left_at, ?), "
                         "CASE membership WHEN 'left' THEN left_revision ELSE ? END FROM mailbox "
                         "WHERE membership IN ('left', 'listed') AND %1"_s,
                         {list, stored(database.now()), int(OtherList::WasListed)});
}

Result<void> forgetSent(SliceWriter &slice)
{
    RETURN_IF_ERROR(slice.execute(
        u"UPDATE mailbox SET membership = 'not_listed', "
        "left_at = CASE WHEN removed_there = 1 THEN left_at ELSE NULL END, "
        "left_revision = CASE WHEN removed_there = 1 THEN left_revision ELSE 0 END, "
        "sent_digest = NULL, sent_keys = '[]', batch_limit = 0, problem = '', remedy = '' WHERE %1"_s));
    return slice.execute(u"UPDATE client SET listed_address = '' WHERE listed_address <> '' AND %1"_s, {},
                         u"listed_address"_s);
}

// A no that the service was not seen to hold stays to be sent, also if no client has the address any more
// (rule R17): the studio may return to the account.
const QString kIsUndelivered =
    u"refused_at IS NOT NULL AND (permission <> 'unsubscribed' OR refused_revision > opted_out_revision)"_s;

Result<void> forgetAccount(SliceWriter &slice)
{
    RETURN_IF_ERROR(slice.execute(u"DELETE FROM mailbox WHERE NOT EXISTS "
                                  "(SELECT 1 FROM client WHERE client.address = mailbox.address) "
                                  "AND NOT ("_s +
                                  kIsUndelivered + u") AND %1"_s));
    return slice.execute(
        u"UPDATE mailbox SET contact_id = '', permission = '', opted_out_at = NULL, opted_out_revision = 0, "
        "opt_out_source = '', removed_there = 0, left_revision = 0, asked_back_at = NULL, "
        "asked_back_revision = 0, ask_back = '' WHERE %1"_s);
}

// Addresses without an address record get one, since a client may get the address again.
Result<void> recallDepartures(SliceWriter &slice, const QString &list)
{
    if (list.isEmpty())
        return {};
    RETURN_IF_ERROR(
        slice.execute(u"INSERT INTO mailbox (address, membership, left_at, left_revision) "
                      "SELECT address, 'left', left_at, left_revision FROM departure WHERE list_id = ? "
                      "AND left_revision NOT IN (?, ?) "
                      "AND %1 ON CONFLICT (address) DO UPDATE SET membership = 'left', "
                      "left_at = excluded.left_at, left_revision = excluded.left_revision"_s,
                      {list, int(OtherList::WasListed), int(OtherList::WasListedBefore)}));
    // People who are no longer there left the list meanwhile, and are found missing before anybody is sent. A
    // person removed since comes off the list (rule R11); an address without a contact moved it to another.
    // Constant Contact removes people who opt out from every list.
    RETURN_IF_ERROR(slice.execute(
        u"UPDATE mailbox SET membership = 'listed' WHERE membership = 'not_listed' AND removed_there = 0 "
        "AND permission <> 'unsubscribed' AND EXISTS (SELECT 1 FROM departure WHERE list_id = ? "
        "AND departure.address = mailbox.address AND ((left_revision IN (?, ?) AND contact_id <> '') "
        "OR (left_revision = ? AND EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address)))) "
        "AND %1"_s,
        {list, int(OtherList::WasListed), int(OtherList::WasListedBefore), int(OtherList::WasListed)}));
    // A removal that was pending when another account was connected: that deleted the address record.
    RETURN_IF_ERROR(
        slice.execute(u"INSERT INTO mailbox (address, membership) SELECT address, 'listed' FROM departure "
                      "WHERE list_id = ? AND left_revision = ? "
                      "AND address IN (SELECT listed_address FROM removed_client WHERE listed_address <> '') "
                      "AND NOT EXISTS (SELECT 1 FROM client WHERE client.address = departure.address) "
                      "AND %1 ON CONFLICT DO NOTHING"_s,
                      {list, int(OtherList::WasListed)}));
    // With a listed address, the departure follows a client to a new address.
    return slice.execute(u"UPDATE client SET listed_address = address WHERE EXISTS (SELECT 1 FROM mailbox "
                         "WHERE mailbox.address = client.address AND mailbox.membership <> 'not_listed') "
                         "AND %1"_s);
}

// Marks exactly those addresses as due that a client has or that must come off the list, and keeps each "no"
// due that was not delivered; for another account, all such are due again (rule R17).
Result<void> markDue(Database &database, SliceWriter &slice, const Change &change)
{
    const QString isHeld = u"EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address)"_s;
    const QString again = change.forgetsAccount ? u" OR ("_s + kIsUndelivered + u')' : QString();
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(database).now());
    RETURN_IF_ERROR(slice.execute(u"UPDATE mailbox SET dirty_revision = ?, dirty_at = ? "
                                  "WHERE (membership = 'listed' OR "_s +
                                      isHeld + again + u") AND %1"_s,
                                  {revision, stored(now)}));
    return slice.execute(
        u"UPDATE mailbox SET done_revision = dirty_revision WHERE dirty_revision > done_revision "
        "AND membership <> 'listed' AND NOT "_s +
        isHeld + u" AND NOT ("_s + kIsUndelivered + u") AND %1"_s);
}

// Those who left as a profile that was merged since.
Result<void> carryRecalled(Database &database)
{
    QStringList addresses;
    RETURN_IF_ERROR(database.read(u"SELECT DISTINCT merged_address.address FROM merged_address "
                                  "JOIN mailbox USING (address) WHERE membership = 'left'"_s,
                                  {},
                                  [&](const QSqlQuery &row) { addresses.append(row.value(0).toString()); }));
    return carryDepartures(database, addresses, LeftFrom::OurSubscribers);
}

Result<void> write(Database &database, const Change &change, const Slice &part)
{
    SliceWriter slice(database, part);
    RETURN_IF_ERROR(keepDepartures(database, slice, change.from));
    RETURN_IF_ERROR(forgetSent(slice));
    if (change.forgetsAccount) {
        RETURN_IF_ERROR(forgetAccount(slice));
    }
    RETURN_IF_ERROR(recallDepartures(slice, change.to));
    RETURN_IF_ERROR(markDue(database, slice, change));
    ASSIGN_OR_RETURN(const QStringList addresses, slice.clientAddresses());
    RETURN_IF_ERROR(updateClientStates(database, addresses));
    const bool isEnd = part.last.isEmpty();
    if (isEnd) {
        RETURN_IF_ERROR(carryRecalled(database));
    }
    RETURN_IF_ERROR(isEnd ? database.execute(u"DELETE FROM fresh_start"_s)
                          : database.execute(u"UPDATE fresh_start SET done_until = ?"_s, {part.last}));
    return {};
}

} // namespace

Result<void> FreshStart::begin(const Domain::ListId &from, const Domain::ListId &to, Reason reason)
{
    RETURN_IF_ERROR(
        m_database.execute(u"INSERT INTO fresh_start (one, from_list, to_list, forgets_account, done_until) "
                           "VALUES (1, ?, ?, ?, '')"_s,
                           {from.value, to.value, reason == Reason::AnotherAccount ? 1 : 0}));
    return {};
}

Result<void> FreshStart::beginForList(const Domain::ListId &from, const Domain::ListId &to)
{
    return begin(from, to, Reason::AnotherList);
}

Result<void> FreshStart::beginForAccount(const Domain::ListId &from)
{
    return begin(from, {}, Reason::AnotherAccount);
}

// \return whether more is left to do
Result<bool> FreshStart::continueOnce()
{
    bool isMore = false;
    RETURN_IF_ERROR(m_database.transaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const std::optional<Change> change, unfinished(m_database));
        if (!change)
            return {};
        ASSIGN_OR_RETURN(const Slice slice, nextSlice(m_database, *change));
        isMore = !slice.last.isEmpty();
        return write(m_database, *change, slice);
    }));
    return isMore;
}

Result<void> FreshStart::finish(const std::function<Result<void>()> &mayGoOn)
{
    // Usually there is nothing to do, which must not take the write lock.
    ASSIGN_OR_RETURN(const std::optional<Change> change, unfinished(m_database));
    for (bool isMore = change.has_value(); isMore;) {
        if (mayGoOn) {
            RETURN_IF_ERROR(mayGoOn());
        }
        ASSIGN_OR_RETURN(isMore, continueOnce());
        letOthersWrite(m_database);
    }
    return {};
}

} // namespace Store
