// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/consentwrites.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "domain/enumnames.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/clientrows.h"
#include "store/directory/revisions.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::ConsentAnswer;
using Domain::Subscription;

namespace {

// The "no" stays with the address even if the profile changes or is deleted before the next round. An
// address that the client used earlier may belong to other clients by now; their "yes" counts.
Core::Result<void> noteOptOut(Database &database, const QStringList &addresses, const ConsentAnswer &answer)
{
    for (const QString &address : addresses) {
        RETURN_IF_ERROR(database.execute(
            u"UPDATE mailbox SET refused_at = ?, refused_revision = ? WHERE address = ? "
            "AND (refused_at IS NULL OR refused_revision < ?) AND NOT EXISTS (SELECT 1 FROM client "
            "WHERE client.address = mailbox.address AND subscribed = 'yes' "
            "AND choice_address = client.address)"_s,
            {stored(answer.at), answer.revision, address, answer.revision}));
    }
    return {};
}

// A yes replaces the earlier "no" of its own address. Under an earlier address of the client only the
// client's own "no" is replaced: another person may have said no there.
Core::Result<void> forgetOptOut(Database &database, const AddressHolder &holder)
{
    const QString forget = u"UPDATE mailbox SET refused_at = NULL, refused_revision = 0 WHERE address = ?"_s;
    RETURN_IF_ERROR(database.execute(forget, {Domain::addressKey(holder.client.email)}));
    if (holder.answer.subscribed != Subscription::No)
        return {};
    RETURN_IF_ERROR(database.execute(forget + " AND refused_revision = ?"_L1,
                                     {holder.listedAddress, holder.answer.revision}));
    return {};
}

// After a "no", only a failure to deliver it needs attention.
Core::Result<void> forgetAttention(Database &database, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        RETURN_IF_ERROR(
            database.execute(u"UPDATE mailbox SET problem = '', remedy = '' WHERE address = ?"_s, {address}));
    }
    return {};
}

} // namespace

Core::Result<void> setConsentAnswer(Database &database, const QList<AddressHolder> &clients,
                                    ConsentAnswer answer, const QString &wording)
{
    if (clients.isEmpty())
        return {};
    ASSIGN_OR_RETURN(auto revision, raiseRevision(database));
    const bool isNew = answer.revision == 0;
    if (isNew)
        answer.revision = revision;
    const QString word = Domain::toName(answer.subscribed);
    const QString source = Domain::toName(answer.source);
    const bool isYes = answer.subscribed == Subscription::Yes;
    QStringList addresses;
    for (const AddressHolder &holder : clients) {
        const QString address = Domain::addressKey(holder.client.email);
        const QString given = isYes && !isNew ? answer.address : address;
        const qint64 id = holder.client.id.value;
        RETURN_IF_ERROR(database.execute(
            u"UPDATE client SET subscribed = ?, choice_at = ?, choice_strong = ?, choice_source = ?, "
            "choice_revision = ?, choice_address = ?, revision = ? WHERE id = ?"_s,
            {word, stored(answer.at), answer.strong ? 1 : 0, source, answer.revision, given, revision, id}));
        RETURN_IF_ERROR(
            database.execute(u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
                             "VALUES (?, ?, ?, ?, ?, ?)"_s,
                             {stored(answer.at), id, address, word, source, wording}));
        addresses << address << holder.listedAddress;
        if (isYes && isNew && answer.strong) {
            RETURN_IF_ERROR(forgetOptOut(database, holder));
        }
    }
    if (answer.subscribed == Domain::Subscription::No) {
        RETURN_IF_ERROR(forgetAttention(database, addresses));
    }
    RETURN_IF_ERROR(markToDo(database, addresses, revision));
    const bool refuses = answer.subscribed == Subscription::No && answer.strong &&
                         answer.source != Domain::ConsentSource::ConstantContact;
    return refuses ? noteOptOut(database, addresses, answer) : Core::Result<void>();
}

Core::Result<void> setConsentAnswerOfPerson(Database &database, const AddressHolder &client,
                                            const ConsentAnswer &answer, const QString &wording)
{
    const QString address = Domain::addressKey(client.client.email);
    if (answer.subscribed != Subscription::No || address.isEmpty())
        return setConsentAnswer(database, {client}, answer, wording);
    ASSIGN_OR_RETURN(const auto holders, loadHolders(database, u"address = ?"_s, {address}));
    return setConsentAnswer(database, holders, answer, wording);
}

Core::Result<bool> lastAnswerWasNo(Database &database, const QString &address, LedgerEntries entries)
{
    const QString exceptWeakNoes =
        u"AND client_id NOT IN (SELECT id FROM client WHERE client.address = consent_entry.address "
        "AND subscribed = 'no' AND choice_strong = 0) "_s;
    QString last;
    RETURN_IF_ERROR(
        database.read("SELECT answer, "_L1 + integrityColumn(u"consent_entry"_s) +
                          " FROM consent_entry WHERE address = ? AND address <> '' "_L1 +
                          (entries == LedgerEntries::ExceptWeakNoes ? exceptWeakNoes : QString()) +
                          "ORDER BY id DESC LIMIT 1"_L1,
                      {address}, [&](const QSqlQuery &row) { last = row.value(0).toString(); }));
    return last == Domain::toName(Subscription::No);
}

Core::Result<ConsentAnswer> countingAnswer(Database &database, const AddressHolder &holder)
{
    const bool wasAsked = holder.answer.subscribed != Subscription::NeverAsked;
    const QString address = wasAsked ? holder.answer.address : Domain::addressKey(holder.client.email);
    ASSIGN_OR_RETURN(const auto known, loadAddressRecords(database, {address}));
    const Domain::AddressRecord record = known.value(address);
    QList<ConsentAnswer> answers{holder.answer};
    if (record.refusedAt.isValid()) {
        answers.append({Subscription::No, record.refusedAt, true, Domain::ConsentSource::Profile,
                        record.refusedRevision, record.address});
    }
    if (record.isOptedOut()) {
        answers.append({Subscription::No, record.optedOutAt, true, Domain::ConsentSource::ConstantContact,
                        record.optedOutRevision, record.address});
    }
    const ConsentAnswer latest = Domain::latestAnswer(answers);
    return latest.subscribed == Subscription::NeverAsked ? holder.answer : latest;
}

Core::Result<void> keepNoOfRemoved(Database &database, const AddressHolder &holder)
{
    ASSIGN_OR_RETURN(const auto answer, countingAnswer(database, holder));
    return answer.subscribed == Subscription::No ? enterNoOfRemoved(database, holder, answer)
                                                 : Core::Result<void>();
}

Core::Result<void> enterNoOfRemoved(Database &database, const AddressHolder &holder, const ConsentAnswer &no)
{
    const QString address = Domain::addressKey(holder.client.email);
    if (address.isEmpty() || address == no.address)
        return {};
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO consent_entry (at, client_id, address, answer, source, wording) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {stored(no.at), holder.client.id.value, address, Domain::toName(no.subscribed),
         Domain::toName(no.source), QCoreApplication::translate("Store", "Given for an earlier address.")}));
    return {};
}

Core::Result<bool> mayMoveTo(Database &database, const QString &address, const AddressHolder &holder,
                             AddressOrigin origin)
{
    ASSIGN_OR_RETURN(const auto counting, countingAnswer(database, holder));
    ASSIGN_OR_RETURN(const auto saidNo, lastAnswerWasNo(database, address));
    if (address.isEmpty() || saidNo || counting.subscribed != Subscription::Yes)
        return false;
    const QString others = origin == AddressOrigin::Report ? u""_s : u"AND subscribed = 'no'"_s;
    ASSIGN_OR_RETURN(
        const auto obstacles,
        number(database,
               u"SELECT EXISTS (SELECT 1 FROM mailbox WHERE address = ? AND (permission = 'unsubscribed' "
               "OR refused_at IS NOT NULL OR membership = 'left' OR removed_there = 1)) "
               "+ EXISTS (SELECT 1 FROM client WHERE address = ? AND id <> ? %1)"_s.arg(others),
               {address, address, holder.client.id.value}));
    return obstacles == 0;
}

namespace {

// Whether the yes was given for an address that left the list before, as that of a profile that was removed
// since or of a relative: the departure would stay behind, and the yes would add the person again. If the
// client's own contact is gone, the next round carries the departure along.
Core::Result<bool> isAtDeparture(Database &database, const AddressHolder &holder)
{
    const QString &given = holder.answer.address;
    ASSIGN_OR_RETURN(const auto known, loadAddressRecords(database, {given}));
    const Domain::AddressRecord record = known.value(given);
    const bool isGone = record.membership == Domain::Membership::Left || record.removedThere;
    if (isGone && holder.listedAddress == given)
        return false;
    return record.leftRevision > 0 && !Domain::mayReturn(holder.answer, record);
}

} // namespace

Core::Result<void> leaveConsentAt(Database &database, Domain::ClientId id, const QString &address)
{
    RETURN_IF_ERROR(database.execute(
        u"UPDATE client SET choice_address = ? WHERE id = ? AND subscribed = 'yes'"_s, {address, id.value}));
    ASSIGN_OR_RETURN(const auto holder, loadHolder(database, id));
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    return markToDo(database, {Domain::addressKey(holder.client.email)}, revision);
}

Core::Result<void> moveConsent(Database &database, const AddressHolder &before, const QString &address,
                               AddressOrigin origin)
{
    if (before.answer.subscribed != Subscription::Yes || before.answer.address == address)
        return {};
    ASSIGN_OR_RETURN(const auto moves, mayMoveTo(database, address, before, origin));
    ASSIGN_OR_RETURN(const auto hasLeft, isAtDeparture(database, before));
    if (!moves || hasLeft)
        return {};
    RETURN_IF_ERROR(database.execute(u"UPDATE client SET choice_address = ? WHERE id = ?"_s,
                                     {address, before.client.id.value}));
    return {};
}

} // namespace Store
