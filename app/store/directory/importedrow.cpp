// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/importedrow.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "domain/studionumber.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/clientmatch.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientupdate.h"
#include "store/directory/importundo.h"
#include "store/directory/plainchanges.h"
#include "store/directory/removedclients.h"
#include "store/directory/reportmerge.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Subscription;

namespace {

/// The client's latest answer in the reports; nothing before the first report.
Core::Result<std::optional<Subscription>> reportedSoFar(Database &database, Domain::ClientId id)
{
    std::optional<Subscription> reported;
    RETURN_IF_ERROR(database.read(
        "SELECT reported, "_L1 + integrityColumn(u"client"_s) + " FROM client WHERE id = ?"_L1, {id.value},
        [&](const QSqlQuery &row) { reported = Domain::subscriptionFromName(row.value(0).toString()); }));
    return reported;
}

/// Whether the address, or the client ID with the name, belonged to a profile that was merged into one with
/// another. A report that still has the old profile means the same person, whose answer is that of the merged
/// profile.
Core::Result<bool> wasMerged(Database &database, const Domain::Client &client)
{
    ASSIGN_OR_RETURN(
        const auto merged,
        number(database,
               u"SELECT EXISTS (SELECT 1 FROM merged_address JOIN client ON client.id = client_id "
               "WHERE merged_address.address = ? AND client.address <> merged_address.address) "
               "OR EXISTS (SELECT 1 FROM merged_number AS merged JOIN client ON client.id = client_id "
               "WHERE merged.number_key = ? AND merged.name_key = ? "
               "AND client.number_key <> merged.number_key)"_s,
               {Domain::addressKey(client.email), Domain::studioNumberKey(client.studioNumber),
                nameKeyOf(client)}));
    return merged != 0;
}

/// What became of a row's answer.
struct TakenAnswer
{
    bool isChange = false; ///< whether the client's answer changed
    bool noStands = false; ///< ImportedRow::noStands
};

/// Rule R10: the first answer in a report sets the client's state and triggers nothing. A later change from
/// yes to no counts as an unsubscribe. A yes counts for a client who was never asked, never for one who
/// left.
Core::Result<TakenAnswer> takeAnswer(Database &database, const Domain::AddressHolder &holder,
                                     Subscription told)
{
    ASSIGN_OR_RETURN(auto reported, reportedSoFar(database, holder.client.id));
    RETURN_IF_ERROR(database.execute(u"UPDATE client SET reported = ? WHERE id = ?"_s,
                                     {Domain::toName(told), holder.client.id.value}));

    const Subscription before = holder.answer.subscribed;
    // A report's yes does not end its first no, so the answer may still be that no.
    const bool isFirstNo = before == Subscription::No && !holder.answer.strong;
    const bool isLeave = (before == Subscription::Yes || isFirstNo) && told == Subscription::No &&
                         reported == Subscription::Yes;
    const bool isFirst = before == Subscription::NeverAsked;
    if (!isLeave && !isFirst)
        return TakenAnswer{false, before == Subscription::No && told == Subscription::Yes};
    if (isFirst && told == Subscription::Yes) {
        const QString address = Domain::addressKey(holder.client.email);
        ASSIGN_OR_RETURN(const auto saidNo,
                         lastAnswerWasNo(database, address, LedgerEntries::ExceptWeakNoes));
        ASSIGN_OR_RETURN(const auto refusedBefore, hasRefusedAsRemoved(database, holder.client));
        ASSIGN_OR_RETURN(const auto isMerged, wasMerged(database, holder.client));
        if (saidNo || refusedBefore || isMerged)
            return TakenAnswer{false, saidNo || refusedBefore};
    }
    const Domain::ConsentAnswer answer{told, database.now(), isLeave, Domain::ConsentSource::Import};
    RETURN_IF_ERROR(isLeave ? setConsentAnswerOfPerson(database, holder, answer, {})
                            : setConsentAnswer(database, {holder}, answer, {}));
    return TakenAnswer{true, false};
}

/// A departure in an export of another computer: a client who was never asked counts as having said no in the
/// report, so that no later report puts them on the list. It changes no answer that is known here.
Core::Result<bool> takeDeparture(Database &database, const Domain::AddressHolder &holder)
{
    if (holder.answer.subscribed != Subscription::NeverAsked)
        return false;
    const Domain::ConsentAnswer answer{Subscription::No, database.now(), false,
                                       Domain::ConsentSource::Import};
    RETURN_IF_ERROR(setConsentAnswer(database, {holder}, answer, {}));
    return true;
}

Core::Result<TakenAnswer> takeConsent(Database &database, Domain::ClientId id, const Domain::ReportRow &row)
{
    const bool saysAnswer = row.subscribed && *row.subscribed != Subscription::NeverAsked;
    if (!row.leftList && !saysAnswer)
        return TakenAnswer();
    // Reload: the row may have changed the client's address.
    ASSIGN_OR_RETURN(const auto holder, loadHolder(database, id));
    if (!row.leftList)
        return takeAnswer(database, holder, *row.subscribed);
    TakenAnswer taken;
    ASSIGN_OR_RETURN(taken.isChange, takeDeparture(database, holder));
    return taken;
}

/// Facts about a client's answers after a row was taken.
struct Answered
{
    std::optional<Subscription> reported; ///< in earlier reports
    bool isChange = false;                ///< whether the row changed the client
};

/// Remembers a client for undoing the import, if the row changed anything.
Core::Result<void> remember(Database &database, Domain::ClientId id,
                            const std::optional<Domain::AddressHolder> &before, const Domain::ReportRow &row,
                            const Answered &answered)
{
    const bool isTold = !row.leftList && row.subscribed && *row.subscribed != Subscription::NeverAsked;
    if (!answered.isChange && (!isTold || row.subscribed == answered.reported))
        return {};
    auto touch = before ? ImportTouch::Changed : ImportTouch::Added;
    if (!answered.isChange)
        touch = ImportTouch::OnlyReported;
    return rememberForUndo(database, id, touch, before,
                           answered.reported ? Domain::toName(*answered.reported) : QString());
}

/// Records a no for an address, of no client, unless its last answer is a no.
Core::Result<void> refuseAddress(Database &database, const QString &address)
{
    if (address.isEmpty())
        return {};
    ASSIGN_OR_RETURN(const auto saidNo, lastAnswerWasNo(database, address, LedgerEntries::All));
    if (saidNo)
        return {};
    RETURN_IF_ERROR(
        database.execute(u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
                         "VALUES (?, 0, ?, ?, ?, '')"_s,
                         {stored(database.now()), address, Domain::toName(Subscription::No),
                          Domain::toName(Domain::ConsentSource::Import)}));
    return {};
}

/// An address that said no or left, and belongs to no client of another computer: no later report may put it
/// on the list. It changes no answer that is known here.
Core::Result<ImportedRow> takeFormer(Database &database, const Domain::ReportRow &row)
{
    ImportedRow imported;
    const QString address = Domain::addressKey(row.client.email);
    ASSIGN_OR_RETURN(const auto holders, loadHolders(database, u"address = ?"_s, {address}));
    for (const Domain::AddressHolder &holder : holders) {
        ASSIGN_OR_RETURN(const auto changed, takeDeparture(database, holder));
        if (!changed)
            continue;
        imported.outcome = ImportOutcome::Updated;
        ASSIGN_OR_RETURN(const auto reported, reportedSoFar(database, holder.client.id));
        RETURN_IF_ERROR(remember(database, holder.client.id, holder, row, {reported, true}));
    }
    ASSIGN_OR_RETURN(
        const auto known,
        number(database, u"SELECT EXISTS (SELECT 1 FROM consent_entry WHERE address = ?)"_s, {address}));
    if (holders.isEmpty() && known == 0) {
        RETURN_IF_ERROR(refuseAddress(database, address));
    }
    return imported;
}

/// The others with the address of a client who says no: a later no of a report counts for them as well.
Core::Result<QList<Domain::AddressHolder>> familyOf(Database &database, Domain::ClientId id,
                                                    const Domain::ReportRow &row)
{
    if (row.leftList || row.subscribed != Subscription::No)
        return QList<Domain::AddressHolder>();
    return loadHolders(database,
                       u"id <> ? AND address <> '' AND address = (SELECT address FROM client WHERE id = ?)"_s,
                       {id.value, id.value});
}

/// Remembers the other clients whose answer a row changed.
Core::Result<void> rememberFamily(Database &database, const QList<Domain::AddressHolder> &family,
                                  const Domain::ReportRow &row)
{
    for (const Domain::AddressHolder &before : family) {
        ASSIGN_OR_RETURN(const auto now, loadHolder(database, before.client.id));
        if (now.answer == before.answer)
            continue;
        ASSIGN_OR_RETURN(const auto reported, reportedSoFar(database, before.client.id));
        RETURN_IF_ERROR(remember(database, before.client.id, before, row, {reported, true}));
    }
    return {};
}

/// Takes a row's no, or that the person left, for other clients as well, since it may be theirs.
/// \return whether an answer changed
Core::Result<bool> refuseAlso(Database &database, const QList<Domain::AddressHolder> &others,
                              const Domain::ReportRow &row)
{
    if (!row.refuses())
        return false;
    bool isAnyChanged = false;
    for (const Domain::AddressHolder &other : others) {
        ASSIGN_OR_RETURN(const auto reported, reportedSoFar(database, other.client.id));
        ASSIGN_OR_RETURN(const auto holder, loadHolder(database, other.client.id));
        ASSIGN_OR_RETURN(const auto taken, takeConsent(database, other.client.id, row));
        isAnyChanged = isAnyChanged || taken.isChange;
        // The no of the row's own client may already count for the other.
        const bool isChange = taken.isChange || holder.answer != other.answer;
        RETURN_IF_ERROR(remember(database, other.client.id, other, row, {reported, isChange}));
    }
    return isAnyChanged;
}

/// A row that the owner leaves out changes nobody, but its no counts, and so does that the person left: for
/// those whose row it may be, and for the address.
Core::Result<void> leaveOut(Database &database, const ClientMatch &match, const Domain::ReportRow &row,
                            ImportedRow &imported)
{
    imported.outcome = ImportOutcome::LeftOut;
    if (!row.refuses())
        return {};
    ASSIGN_OR_RETURN(const auto isAnswered, refuseAlso(database, match.alsoRefused, row));
    RETURN_IF_ERROR(refuseAddress(database, Domain::addressKey(row.client.email)));
    if (isAnswered)
        imported.answer = Subscription::No;
    if (imported.contradiction.isEmpty())
        imported.contradiction = QCoreApplication::translate(
            "Store", "The row was left out, but its no to news and updates was taken.");
    return {};
}

} // namespace

Core::Result<ImportedRow> importRow(Database &database, const Domain::ReportRow &row)
{
    ImportedRow imported;
    auto done = database.transaction([&]() -> Core::Result<void> {
        if (row.isFormer) {
            ASSIGN_OR_RETURN(imported, takeFormer(database, row));
            return {};
        }
        if (!row.leftOtherList.isEmpty())
            return {}; // taken before all others, see ClientImport
        ASSIGN_OR_RETURN(const auto match, clientOf(database, row));
        imported.contradiction = match.contradiction;
        for (const Domain::AddressHolder &holder : match.contradicted)
            imported.contradicted.append(holder.client.id);
        if (match.decision == Domain::RowDecision::LeaveOut)
            return leaveOut(database, match, row, imported);
        Domain::ClientId id = match.client ? match.client->client.id : Domain::ClientId();
        ASSIGN_OR_RETURN(const auto reported, reportedSoFar(database, id));
        if (match.isOfSeveral) {
            imported.outcome = ImportOutcome::Unchanged;
        } else if (match.client) {
            const Domain::Client after = merged(match.client->client, row);
            imported.changes = changedFields(match.client->client, after);
            ASSIGN_OR_RETURN(const auto updated, updateClient(database, after, AddressOrigin::Report));
            imported.outcome = updated ? ImportOutcome::Updated : ImportOutcome::Unchanged;
        } else {
            ASSIGN_OR_RETURN(id, ClientDirectory(database).add(merged({}, row)));
            imported.outcome = ImportOutcome::Added;
        }
        imported.client = id;
        ASSIGN_OR_RETURN(const auto family, familyOf(database, id, row));
        ASSIGN_OR_RETURN(const auto own, takeConsent(database, id, row));
        imported.noStands = own.noStands;
        RETURN_IF_ERROR(rememberFamily(database, family, row));
        ASSIGN_OR_RETURN(const auto othersAnswered, refuseAlso(database, match.alsoRefused, row));
        const bool isOwnChange = own.isChange || imported.outcome != ImportOutcome::Unchanged;
        if ((own.isChange || othersAnswered) && imported.outcome == ImportOutcome::Unchanged)
            imported.outcome = ImportOutcome::Updated;
        if (othersAnswered || (own.isChange && match.client))
            imported.answer = row.leftList ? Subscription::No : row.subscribed;
        return remember(database, id, match.client, row, {reported, isOwnChange});
    });
    if (!done)
        return done.error();
    return imported;
}

} // namespace Store
