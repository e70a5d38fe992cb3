// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recovery/salvage.h"

#include "core/logging.h"
#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientrows.h"
#include "store/directory/consentwrites.h"
#include "store/directory/freshstart.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/journal.h"
#include "store/syncdata/syncstate.h"

#include <QSqlError>
#include <QSqlRecord>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::Subscription;

namespace {

struct OptOut
{
    qint64 client = 0;
    QString address;
    Domain::ConsentAnswer answer{Subscription::No, {}, true, Domain::ConsentSource::Profile};
    QString wording;
};

/// Calls \p each for every intact row of a query, as far as the rows can be read: from the start and, if
/// reading fails, also from the end.
void eachReadable(Database &database, const QString &sql, const QString &order, const QVariantList &values,
                  const std::function<void(const QSqlQuery &)> &each)
{
    for (const auto &direction : {u" DESC"_s, u""_s}) {
        auto query = database.query(sql + u" ORDER BY "_s + order + direction, values);
        if (!query)
            continue;
        const int integrityIndex = query->record().indexOf(u"sound"_s);
        while (query->next()) {
            if (query->value(integrityIndex).toBool())
                each(*query);
        }
        if (!query->lastError().isValid())
            return;
        Core::Log::warning(logStore(), "the damaged database can be read in part only");
    }
}

/// Whether the "no" was given by the person; a report's "no" about someone who was never asked is weak.
bool wasStrong(Database &damaged, qint64 client, Domain::ConsentSource source)
{
    if (source != Domain::ConsentSource::Import)
        return true;
    const auto weak = number(
        damaged, u"SELECT COUNT(*) FROM client WHERE id = ? AND subscribed = 'no' AND choice_strong = 0"_s,
        {client});
    return !weak || *weak == 0;
}

/// The latest answer of each client since the backup was made, if it is a "no".
QList<OptOut> optOutsIn(Database &damaged, qint64 lastKnown)
{
    QHash<qint64, QPair<qint64, OptOut>> last; // client id to ledger entry id and opt-out
    const QString sql = "SELECT id, at, client_id, address, answer, source, wording, "_L1 +
                        integrityColumn(u"consent_entry"_s) + " FROM consent_entry WHERE id > ?"_L1;
    eachReadable(damaged, sql, u"id"_s, {lastKnown}, [&](const QSqlQuery &row) {
        OptOut optOut;
        optOut.answer.at = timeFrom(row.value(1));
        optOut.client = row.value(2).toLongLong();
        optOut.address = row.value(3).toString();
        const auto answer = Domain::subscriptionFromName(row.value(4).toString());
        const auto source = Domain::consentSourceFromName(row.value(5).toString());
        optOut.wording = row.value(6).toString();
        if (!answer || !source)
            return;
        optOut.answer.subscribed = *answer;
        optOut.answer.source = *source;
        auto &known = last[optOut.client];
        if (row.value(0).toLongLong() > known.first)
            known = {row.value(0).toLongLong(), optOut};
    });
    QList<OptOut> optOuts;
    for (const auto &[id, optOut] : std::as_const(last)) {
        if (optOut.answer.subscribed == Subscription::No)
            optOuts.append(optOut);
    }
    for (OptOut &optOut : optOuts)
        optOut.answer.strong = wasStrong(damaged, optOut.client, optOut.answer.source);
    return optOuts;
}

/// Records the "no" for every client in the copy who has this address. If there is none, only the ledger
/// keeps it, for a client who may get the address later.
/// \return whether the answer was new to the copy
Result<bool> keep(Database &copy, const OptOut &optOut)
{
    ASSIGN_OR_RETURN(const auto holders,
                     loadHolders(copy, u"address <> '' AND (address = ? OR listed_address = ?)"_s,
                                 {optOut.address, optOut.address}));
    ASSIGN_OR_RETURN(const auto same, loadHolders(copy, u"id = ? AND address = '' AND ? = ''"_s,
                                                  {optOut.client, optOut.address}));
    QList<Domain::AddressHolder> concerned = holders + same;
    const bool isAnybody = !concerned.isEmpty();
    concerned.removeIf([&optOut](const Domain::AddressHolder &holder) {
        return holder.answer.subscribed == Subscription::No &&
               (holder.answer.strong || !optOut.answer.strong);
    });
    if (!concerned.isEmpty()) {
        RETURN_IF_ERROR(setConsentAnswer(copy, concerned, optOut.answer, optOut.wording));
    }
    if (isAnybody)
        return !concerned.isEmpty();
    // No client id here: SQLite may give the id of a missing client to another one.
    auto noted =
        copy.execute(u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
                     "SELECT ?, 0, ?, 'no', ?, ? WHERE NOT EXISTS (SELECT 1 FROM consent_entry WHERE at = ? "
                     "AND address = ? AND answer = 'no')"_s,
                     {stored(optOut.answer.at), optOut.address, Domain::toName(optOut.answer.source),
                      optOut.wording, stored(optOut.answer.at), optOut.address});
    return noted ? Result<bool>(*noted > 0) : noted.error();
}

/// The addresses that opted out, left the list or were deleted in Constant Contact, according to the damaged
/// file.
QList<Domain::AddressRecord> goneIn(Database &damaged)
{
    QHash<QString, Domain::AddressRecord> gone;
    const QString sql = "SELECT "_L1 + addressRecordColumns() +
                        " FROM mailbox WHERE permission = 'unsubscribed' OR membership = 'left' "
                        "OR removed_there = 1"_L1;
    eachReadable(damaged, sql, u"rowid"_s, {}, [&](const QSqlQuery &row) {
        const Domain::AddressRecord addressRecord = addressRecordFrom(row);
        gone.insert(addressRecord.address, addressRecord);
    });
    return gone.values();
}

Result<void> keep(Database &copy, const Domain::AddressRecord &gone)
{
    AddressRecords addressRecords(copy);
    ASSIGN_OR_RETURN(const auto found, addressRecords.find(gone.address));
    Domain::AddressRecord addressRecord = found.value_or(Domain::AddressRecord());
    addressRecord.address = gone.address;
    if (addressRecord.isOptedOut())
        return {};
    if (gone.isOptedOut()) {
        addressRecord.permission = gone.permission;
        addressRecord.optedOutAt = gone.optedOutAt;
        addressRecord.optOutSource = gone.optOutSource;
        addressRecord.membership = Domain::Membership::NotListed;
        addressRecord.askBack = gone.askBack; // the one invitation must not be sent again
        addressRecord.askedBackAt = gone.askedBackAt;
    } else {
        addressRecord.membership = gone.membership;
        addressRecord.removedThere = gone.removedThere;
        addressRecord.leftAt = gone.leftAt;
    }
    addressRecord.contact = gone.contact;
    addressRecord.sentDigest.clear();
    return addressRecords.save(addressRecord);
}

} // namespace

int salvageOptOuts(Database &replaced, Database &copy, Lacking lacking)
{
    const auto version = number(replaced, u"PRAGMA user_version"_s);
    const auto lastKnown = number(copy, u"SELECT COALESCE(MAX(id), 0) FROM consent_entry"_s);
    if (!version || *version != kSchemaVersion || !lastKnown)
        return 0;
    int kept = 0;
    const QList<OptOut> optOuts = optOutsIn(replaced, lacking == Lacking::Any ? 0 : *lastKnown);
    for (const OptOut &optOut : optOuts) {
        bool isNew = false;
        const auto done = copy.transaction([&]() -> Result<void> {
            ASSIGN_OR_RETURN(isNew, keep(copy, optOut));
            return {};
        });
        if (done && isNew)
            ++kept;
    }
    const QList<Domain::AddressRecord> gone = goneIn(replaced);
    for (const Domain::AddressRecord &addressRecord : gone) {
        if (const auto done = keep(copy, addressRecord); !done)
            Core::Log::warning(logStore(), "an opt-out could not be salvaged", done.error().kind);
    }
    return kept;
}

Result<void> salvageChosenList(Database &replaced, Database &copy)
{
    FreshStart freshStart(copy);
    RETURN_IF_ERROR(freshStart.finish());
    SyncState state(copy);
    const auto list = SyncState(replaced).chosenList();
    const auto account = SyncState(replaced).connection();
    const auto known = state.connection();
    const auto before = state.chosenList();
    const bool canBeRead = list && *list && account && *account && known && *known && before;
    if (!canBeRead || (*account)->account.id != (*known)->account.id)
        return {};
    const Domain::ListId left = *before ? (*before)->id : Domain::ListId();
    if (left == (*list)->id)
        return {};
    RETURN_IF_ERROR(copy.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(freshStart.beginForList(left, (*list)->id));
        RETURN_IF_ERROR(Journal(copy).clear());
        const Domain::ContactList chosen = **list;
        return state.chooseList(chosen);
    }));
    return freshStart.finish();
}

} // namespace Store
