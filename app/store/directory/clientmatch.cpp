// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientmatch.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/birthday.h"
#include "domain/personname.h"
#include "domain/phonenumber.h"
#include "domain/studionumber.h"
#include "store/directory/clientrows.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::Client;
using Domain::ReportRow;
using Domain::RowDecision;

namespace {

QString fullName(const Client &client)
{
    return (client.firstName + u' ' + client.lastName).simplified();
}

/// The full name, independent of where it is split into first and last name; empty if there is none.
QString nameKey(const Client &client)
{
    return Domain::nameKey(fullName(client));
}

bool sameName(const Client &stored, const Client &told)
{
    return !nameKey(told).isEmpty() && nameKey(stored) == nameKey(told);
}

bool sameAddress(const Client &stored, const Client &told)
{
    const QString address = Domain::addressKey(told.email);
    return !address.isEmpty() && Domain::addressKey(stored.email) == address;
}

/// Whether an equal name confirms an equal number. Two people named Guest may have had the number one after
/// the other.
bool nameConfirms(const Client &stored, const Client &told)
{
    const bool hasNoAddress = Domain::addressKey(stored.email + told.email).isEmpty();
    return sameName(stored, told) && (hasNoAddress || !Domain::isPlaceholderName(fullName(told)));
}

bool isOnlyANumber(const Client &client)
{
    return nameKey(client).isEmpty() && Domain::addressKey(client.email).isEmpty();
}

/// Whether a profile with only a number may belong to the row with that number. A yes of such a profile was
/// given by an unknown person, so it is not handed to one with a name or an address (rule R13).
bool maySharePerson(const Client &stored, const Client &told)
{
    return isOnlyANumber(stored) && (isOnlyANumber(told) || stored.subscribed != Domain::Subscription::Yes);
}

/// Whether both have phone numbers, and none of them is the same.
bool phonesDiffer(const Client &stored, const Client &told)
{
    const QStringList known = Domain::phoneKeys(stored);
    const QStringList keys = Domain::phoneKeys(told);
    return !known.isEmpty() && !keys.isEmpty() &&
           std::ranges::none_of(keys, [&](const QString &key) { return known.contains(key); });
}

bool birthdaysDiffer(QDate stored, QDate told)
{
    return stored.isValid() && told.isValid() && !Domain::isSameBirthday(stored, told);
}

/// The client with the row's number whose name or address agrees with the row, if there is one.
std::optional<AddressHolder> confirmed(const QList<AddressHolder> &holders, const Client &told)
{
    const auto find = [&](const auto &agrees) -> std::optional<AddressHolder> {
        const auto found = std::ranges::find_if(
            holders, [&](const AddressHolder &holder) { return agrees(holder.client, told); });
        return found == holders.end() ? std::nullopt : std::optional(*found);
    };
    auto found = find([](const Client &stored, const Client &row) {
        return sameName(stored, row) && sameAddress(stored, row);
    });
    if (!found)
        found = find(nameConfirms);
    if (!found)
        found = find(sameAddress);
    return found ? found : find(maySharePerson);
}

/// A no without an address may be that of somebody who has one. In doubt it counts for the only client with
/// the name; with several, the owner is told.
Core::Result<void> refuseNamesake(Database &database, const Client &told, const QString &number,
                                  ClientMatch &match)
{
    ASSIGN_OR_RETURN(auto namesakes,
                     loadHolders(database, u"sort_name = ? AND address <> ''"_s, {sortName(told)}));
    namesakes.removeIf([&](const AddressHolder &holder) {
        const QString other = Domain::studioNumberKey(holder.client.studioNumber);
        return !sameName(holder.client, told) || phonesDiffer(holder.client, told) ||
               birthdaysDiffer(holder.client.birthday, told.birthday) ||
               (!number.isEmpty() && !other.isEmpty() && other != number);
    });
    const bool isAnySubscribed = std::ranges::any_of(namesakes, [](const AddressHolder &holder) {
        return holder.answer.subscribed != Domain::Subscription::No;
    });
    if (!isAnySubscribed)
        return {};
    if (namesakes.size() > 1) {
        match.contradiction = QCoreApplication::translate(
            "Store", "The row says no to news and updates, but has no e-mail address, and several clients "
                     "have this name. Look the person up and record the no.");
        return {};
    }
    match.alsoRefused.append(namesakes.first());
    match.contradicted.append(namesakes.first());
    match.contradiction = QCoreApplication::translate(
        "Store", "The row says no to news and updates, but has no e-mail address. The no was also taken for "
                 "the only client with this name. If it is the same person, merge the two profiles.");
    return {};
}

/// Finds the client without the number; a different number only excludes a client.
Core::Result<ClientMatch> byAddressAndName(Database &database, const ReportRow &row, const QString &number)
{
    const Client &told = row.client;
    const QString address = Domain::addressKey(told.email);
    // Without an address only an equal name matches, and only clients who have no address either, and no
    // other phone number or birthday: two people may have one name.
    const QString where = address.isEmpty() ? u"address = ? AND sort_name = ?"_s : u"address = ?"_s;
    const QVariantList values =
        address.isEmpty() ? QVariantList{address, sortName(told)} : QVariantList{address};
    ASSIGN_OR_RETURN(auto holders, loadHolders(database, where, values));
    ClientMatch match;
    QList<AddressHolder> namesakes; // with another phone number or birthday
    holders.removeIf([&](const AddressHolder &holder) {
        const QString other = Domain::studioNumberKey(holder.client.studioNumber);
        const bool differs = !number.isEmpty() && !other.isEmpty() && other != number;
        const bool isAnother =
            phonesDiffer(holder.client, told) || birthdaysDiffer(holder.client.birthday, told.birthday);
        if (address.isEmpty() && sameName(holder.client, told) && isAnother) {
            namesakes.append(holder);
            return true;
        }
        if (differs && sameName(holder.client, told)) {
            match.contradiction = QCoreApplication::translate(
                "Store", "A client with this name and e-mail address has another client ID, so the row "
                         "counts as another client. If it is the same person, merge the two profiles.");
            match.alsoRefused.append(holder);
            match.contradicted.append(holder);
        }
        return differs;
    });
    const bool isNameless = nameKey(told).isEmpty() && number.isEmpty() && !address.isEmpty();
    const auto named = std::ranges::find_if(holders, [&](const AddressHolder &holder) {
        return sameName(holder.client, told) || (isNameless && nameKey(holder.client).isEmpty());
    });
    const bool isOnlyOne = !address.isEmpty() && holders.size() == 1;
    const bool isOfSeveral = isNameless && holders.size() > 1;
    if (isOfSeveral && row.subscribed == Domain::Subscription::No) {
        match.client = holders.takeFirst();
        match.isOfSeveral = true;
        match.alsoRefused = holders;
    } else if (named != holders.end()) {
        match.client = *named;
    } else if (isOnlyOne && (nameKey(told).isEmpty() || nameKey(holders.first().client).isEmpty())) {
        match.client = holders.first();
    }
    if (address.isEmpty() && row.subscribed == Domain::Subscription::No && !nameKey(told).isEmpty()) {
        RETURN_IF_ERROR(refuseNamesake(database, told, number, match));
    }
    if (!namesakes.isEmpty() && !match.client) {
        match.contradicted += namesakes;
        match.contradiction = QCoreApplication::translate(
            "Store", "A client with this name has another phone number or birthday, so the row counts as "
                     "another client. If it is the same person, merge the two profiles.");
    }
    return match;
}

/// A report may still have a profile that was merged here into one with another address. Its no is that of
/// the same person (rule R13), once: a report that repeats it takes no later yes back (rule R10).
Core::Result<void> refuseMerged(Database &database, const ReportRow &row, ClientMatch &match)
{
    const QString address = Domain::addressKey(row.client.email);
    const QString number = row.numberIsShared ? QString() : Domain::studioNumberKey(row.client.studioNumber);
    const bool isKnownNo = match.client && match.client->answer.subscribed == Domain::Subscription::No;
    if (!row.refuses() || isKnownNo)
        return {};
    ASSIGN_OR_RETURN(
        const auto survivors,
        loadHolders(database,
                    u"(address <> ? AND id IN (SELECT client_id FROM merged_address WHERE address = ?)) "
                    "OR id IN (SELECT client_id FROM merged_number WHERE number_key = ? AND name_key = ?)"_s,
                    {address, address, number, nameKeyOf(row.client)}));
    for (const AddressHolder &survivor : survivors) {
        const bool isItsClient = match.client && match.client->client.id == survivor.client.id;
        if (!isItsClient && maybeSamePerson(survivor.client, row.client))
            match.alsoRefused.append(survivor);
    }
    return {};
}

/// Applies the owner's decision, which was about one client and counts for no other.
ClientMatch decided(ClientMatch match, const ReportRow &row)
{
    const auto known = std::ranges::find_if(match.contradicted, [&](const AddressHolder &holder) {
        return row.decidedAbout.isStored() && holder.client.id == row.decidedAbout;
    });
    if (known == match.contradicted.end())
        return match;
    match.decision = row.decision;
    if (row.decision != RowDecision::SamePerson && row.decision != RowDecision::LeaveOut)
        return match;
    const bool isSame = row.decision == RowDecision::SamePerson;
    // In doubt, a no is also that of the one who would have been its client.
    if (match.client && !match.isOfSeveral)
        match.alsoRefused.append(*match.client);
    match.client = isSame ? std::optional(*known) : std::nullopt;
    match.isOfSeveral = false;
    match.alsoRefused.removeIf(
        [&](const AddressHolder &other) { return isSame && other.client.id == row.decidedAbout; });
    match.contradiction =
        row.refuses() && !match.alsoRefused.isEmpty()
            ? QCoreApplication::translate("Store", "The row's no to news and updates was also taken "
                                                   "for another client, whose row it may be.")
            : QString();
    return match;
}

/// The client of a row that contains only the name of the person.
Core::Result<ClientMatch> onlyNamesake(Database &database, const Client &told)
{
    ASSIGN_OR_RETURN(auto namesakes, loadHolders(database, u"sort_name = ?"_s, {sortName(told)}));
    namesakes.removeIf([&](const AddressHolder &holder) { return !sameName(holder.client, told); });
    if (namesakes.size() == 1) {
        return ClientMatch{namesakes.first(),
                           QCoreApplication::translate(
                               "Store", "The e-mail address cannot be read. The no to news and updates was "
                                        "taken, because only one client has this name.")};
    }
    return invalidInput(
        namesakes.isEmpty()
            ? QCoreApplication::translate(
                  "Store",
                  "The row says no to news and updates, but its e-mail address cannot be read and no "
                  "client has this name. Look the person up and record the no.")
            : QCoreApplication::translate(
                  "Store", "The row says no to news and updates, but its e-mail address cannot be read and "
                           "several clients have this name. Look the person up and record the no."));
}

} // namespace

Core::Result<ClientMatch> clientOf(Database &database, const ReportRow &row)
{
    if (row.onlyNo)
        return onlyNamesake(database, row.client);
    const Client &told = row.client;
    const QString number = row.numberIsShared ? QString() : Domain::studioNumberKey(told.studioNumber);
    QList<AddressHolder> sameNumber;
    if (!number.isEmpty()) {
        ASSIGN_OR_RETURN(sameNumber,
                         loadHolders(database, u"number_key <> '' AND number_key = ?"_s, {number}));
        if (const auto found = confirmed(sameNumber, told)) {
            ClientMatch match{found, {}};
            RETURN_IF_ERROR(refuseMerged(database, row, match));
            return match;
        }
    }
    if (isOnlyANumber(told) && (row.numberIsShared || !sameNumber.isEmpty())) {
        return invalidInput(QCoreApplication::translate(
            "Store", "The row has only a client ID. Add the name or the e-mail address, because a client ID "
                     "alone does not identify a person."));
    }
    ASSIGN_OR_RETURN(auto match, byAddressAndName(database, row, number));
    RETURN_IF_ERROR(refuseMerged(database, row, match));
    if (row.numberIsShared) {
        match.contradiction = QCoreApplication::translate(
            "Store", "Several people in the report have this client ID, so it was ignored. The row was "
                     "matched by name and e-mail address.");
    } else if (!sameNumber.isEmpty()) {
        match.contradicted = sameNumber;
        match.contradiction = QCoreApplication::translate(
            "Store", "The client ID belongs to another client with a different name and e-mail address, so "
                     "the row counts as another client. If it is the same person, merge the two profiles.");
    }
    return decided(std::move(match), row);
}

bool maybeSamePerson(const Client &one, const Client &other)
{
    const QString number = Domain::studioNumberKey(one.studioNumber);
    return (!number.isEmpty() && number == Domain::studioNumberKey(other.studioNumber)) ||
           nameKey(one).isEmpty() || nameKey(other).isEmpty() || sameName(one, other);
}

} // namespace Store
