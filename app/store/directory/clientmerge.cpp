// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientmerge.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "store/directory/carrieddepartures.h"
#include "store/directory/clientrows.h"
#include "store/directory/consentwrites.h"
#include "store/directory/importundo.h"
#include "store/directory/mergeundo.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::AddressHolder;
using Domain::Client;
using Domain::ConsentAnswer;
using Domain::Subscription;

namespace {

/// \p into, with its missing fields filled from \p from.
Client completed(Client into, const Client &from)
{
    const auto fill = [&](QString Client::*field) {
        if ((into.*field).isEmpty())
            into.*field = from.*field;
    };
    for (QString Client::*const field :
         {&Client::studioNumber, &Client::email, &Client::phone, &Client::homePhone, &Client::workPhone})
        fill(field);
    // Take names and street addresses as a whole: two halves of different ones would not fit together.
    if (into.firstName.isEmpty() && into.lastName.isEmpty()) {
        into.firstName = from.firstName;
        into.lastName = from.lastName;
    }
    const bool lives = !(into.street + into.city + into.state + into.postalCode + into.country).isEmpty();
    if (!lives) {
        for (QString Client::*const field :
             {&Client::street, &Client::city, &Client::state, &Client::postalCode, &Client::country})
            fill(field);
    }
    if (!into.birthday.isValid())
        into.birthday = from.birthday;
    for (auto value = from.custom.cbegin(); value != from.custom.cend(); ++value) {
        if (!into.custom.contains(value.key()))
            into.custom.insert(value.key(), value.value());
    }
    return into;
}

/// The answer of the one person behind both profiles.
struct MergedAnswer
{
    ConsentAnswer latest; ///< the latest of both
    ConsentAnswer kept;   ///< the one that the remaining profile gets: never a yes if its address said no
};

Result<MergedAnswer> answerOf(Database &database, const AddressHolder &into, const AddressHolder &from,
                              const QString &address)
{
    ASSIGN_OR_RETURN(const auto gone, countingAnswer(database, from));
    MergedAnswer answer;
    answer.latest = Domain::latestAnswer({into.answer, gone});
    if (answer.latest.subscribed == Subscription::NeverAsked)
        answer.latest = into.answer.subscribed == Subscription::NeverAsked ? gone : into.answer;
    answer.kept = answer.latest;
    const bool isFromElsewhere =
        answer.latest.subscribed == Subscription::Yes && answer.latest.address != address;
    if (!isFromElsewhere || answer.latest == into.answer)
        return answer; // the merge adds no answer for the address
    if (into.answer.subscribed == Subscription::No) {
        answer.kept = into.answer;
        return answer;
    }
    AddressHolder person = into;
    person.answer = answer.latest;
    ASSIGN_OR_RETURN(const auto moves, mayMoveTo(database, address, person, AddressOrigin::Report));
    if (moves)
        answer.kept.address = address;
    return answer;
}

/// Remembers the addresses of the deleted profile: a later opt-out of one of them counts for the person.
Result<void> keepAddresses(Database &database, const AddressHolder &from, const AddressHolder &into)
{
    const QString add = u"INSERT INTO merged_address (address, client_id) "_s;
    const QString once = u" ON CONFLICT DO NOTHING"_s;
    for (const QString &address : {Domain::addressKey(from.client.email), from.listedAddress}) {
        RETURN_IF_ERROR(database.execute(add + "SELECT ?, ? WHERE ? <> ''"_L1 + once,
                                         {address, into.client.id.value, address}));
    }
    RETURN_IF_ERROR(
        database.execute(add + "SELECT address, ? FROM merged_address WHERE client_id = ?"_L1 + once,
                         {into.client.id.value, from.client.id.value}));
    return {};
}

/// Remembers the client ID and the name of the deleted profile, which a report may still have.
Result<void> keepNumbers(Database &database, qint64 from, qint64 into)
{
    const QString add = u"INSERT INTO merged_number (number_key, name_key, client_id) "_s;
    const QString once = u" ON CONFLICT DO NOTHING"_s;
    RETURN_IF_ERROR(database.execute(add +
                                         "SELECT number_key, name_key, ? FROM client "
                                         "WHERE id = ? AND number_key <> '' AND name_key <> ''"_L1 +
                                         once,
                                     {into, from}));
    RETURN_IF_ERROR(database.execute(
        add + "SELECT number_key, name_key, ? FROM merged_number WHERE client_id = ?"_L1 + once,
        {into, from}));
    return {};
}

/// Those who are other people than the deleted profile are other people than the remaining one, too.
Result<void> keepDistinct(Database &database, qint64 from, qint64 into)
{
    for (const QString &order : {u"?, other_id"_s, u"other_id, ?"_s}) {
        RETURN_IF_ERROR(database.execute(
            u"INSERT INTO distinct_client (client_id, other_id) SELECT %1 FROM distinct_client "
            "WHERE client_id = ? AND other_id <> ? ON CONFLICT DO NOTHING"_s.arg(order),
            {into, from, into}));
    }
    return {};
}

/// The owner's choice to send the details of the deleted profile goes to the remaining one, if it has the
/// same address. A trigger ends the choice if that profile is deactivated or says no.
Result<void> moveChoice(Database &database, qint64 from, qint64 into, const QString &address)
{
    auto moved =
        database.execute(u"UPDATE shown_client SET client_id = ? WHERE client_id = ? AND address = ?"_s,
                         {into, from, address});
    return moved ? Result<void>() : moved.error();
}

/// Moves the rows of other tables that refer to \p from.
Result<void> moveReferences(Database &database, qint64 from, qint64 into)
{
    const std::pair<QString, QVariantList> statements[] = {
        {u"UPDATE booking SET client_id = ? WHERE client_id = ? AND class_id NOT IN "
         "(SELECT class_id FROM booking WHERE client_id = ?)"_s,
         {into, from, into}},
        {u"UPDATE client SET reported = (SELECT reported FROM client WHERE id = ?) "
         "WHERE id = ? AND reported = ''"_s,
         {from, into}},
        {u"UPDATE journal_row SET client_id = ? WHERE client_id = ? AND journal_id IN "
         "(SELECT id FROM journal WHERE state IN ('sending', 'accepted'))"_s,
         {into, from}},
        // An import that is undone later finds the person under the remaining profile.
        {u"UPDATE OR IGNORE import_undo SET client_id = ? WHERE client_id = ? AND added <> ?"_s,
         {into, from, int(ImportTouch::OnlyReported)}},
        {u"DELETE FROM import_undo WHERE client_id = ?"_s, {from}},
        {u"DELETE FROM client WHERE id = ?"_s, {from}},
    };
    for (const auto &[sql, values] : statements) {
        RETURN_IF_ERROR(database.execute(sql, values));
    }
    return {};
}

/// If \p into has no contact yet, it takes over that of \p from, which then moves to the new address. A "no"
/// applies to the contacts of both: the client is found under each address and unsubscribed there.
Result<void> moveListing(Database &database, const AddressHolder &into, const AddressHolder &from,
                         const MergedAnswer &answer)
{
    const auto isNoIn = [](const ConsentAnswer &one) {
        return one.strong && one.subscribed == Subscription::No;
    };
    const bool isNo = isNoIn(answer.latest);
    // A "no" that is older than the yes of the other contact does not unsubscribe that contact.
    if (isNoIn(answer.kept) && !isNo)
        return {};
    if (from.listedAddress.isEmpty() || (!into.listedAddress.isEmpty() && !isNo))
        return {};
    auto moved = database.execute(u"UPDATE client SET listed_address = ? WHERE id = ?"_s,
                                  {from.listedAddress, into.client.id.value});
    return moved ? Result<void>() : moved.error();
}

Result<void> mergeConsentAnswer(Database &database, const AddressHolder &before, const Client &from,
                                const ConsentAnswer &answer)
{
    if (answer == before.answer)
        return {};
    ASSIGN_OR_RETURN(const auto survivor, loadHolder(database, before.client.id));
    const QString wording =
        QCoreApplication::translate("Store", "Taken from the merged profile %1.").arg(from.id.value);
    return setConsentAnswerOfPerson(database, survivor, answer, wording);
}

} // namespace

Result<void> mergeClients(Database &database, Domain::ClientId from, Domain::ClientId into)
{
    if (from == into)
        return invalidInput(QCoreApplication::translate("Store", "A profile cannot be merged with itself."));
    ASSIGN_OR_RETURN(const auto goes, loadHolder(database, from));
    ASSIGN_OR_RETURN(const auto stays, loadHolder(database, into));
    ASSIGN_OR_RETURN(const auto merged, normalized(database, completed(stays.client, goes.client)));
    const QStringList addresses{Domain::addressKey(merged.email), Domain::addressKey(goes.client.email),
                                goes.listedAddress, stays.listedAddress};
    ASSIGN_OR_RETURN(const auto undo, readBeforeMerge(database, {from, into}, addresses));
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));

    RETURN_IF_ERROR(keepAddresses(database, goes, stays));
    RETURN_IF_ERROR(keepNumbers(database, from.value, into.value));
    RETURN_IF_ERROR(keepDistinct(database, from.value, into.value));
    RETURN_IF_ERROR(moveChoice(database, from.value, into.value, Domain::addressKey(merged.email)));
    RETURN_IF_ERROR(moveReferences(database, from.value, into.value));
    ASSIGN_OR_RETURN(const auto answer, answerOf(database, stays, goes, Domain::addressKey(merged.email)));
    RETURN_IF_ERROR(writeClient(database, merged, revision));
    RETURN_IF_ERROR(moveListing(database, stays, goes, answer));
    RETURN_IF_ERROR(mergeConsentAnswer(database, stays, goes.client, answer.kept));
    const bool wasOurs = Domain::saysYes(goes) || !goes.listedAddress.isEmpty();
    RETURN_IF_ERROR(carryDepartures(database, {Domain::addressKey(goes.client.email), goes.listedAddress},
                                    wasOurs ? LeftFrom::OurSubscribers : LeftFrom::Elsewhere));
    RETURN_IF_ERROR(markToDo(database, addresses, revision));
    return rememberMerge(database, undo);
}

} // namespace Store
