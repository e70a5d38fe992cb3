// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/model.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Model {

namespace {

constexpr qint64 kNobody = 0; // no client's number

bool outranks(const Person &person, const AddressConsent &consent)
{
    if (person.at != consent.at)
        return person.at > consent.at;
    return person.answer == Subscription::No;
}

// Whether the answer counts here: a yes that stayed with another address does not.
bool speaksHere(const Person &person)
{
    return person.answer != Subscription::Yes || person.yesHere != YesHere::Stayed;
}

// Whether there is a strong yes later than \p told.
bool saidYesAfter(const AddressConsent &consent, qint64 told)
{
    return consent.answer == Subscription::Yes && consent.strong && consent.at > told;
}

} // namespace

qint64 Place::latestNoAt() const
{
    return std::accumulate(perhapsNoAt.cbegin(), perhapsNoAt.cend(), saidNoAt,
                           [](qint64 a, qint64 b) { return std::max(a, b); });
}

void Permits::unite(const Permits &other)
{
    send.unite(other.send);
    unsubscribe.unite(other.unsubscribe);
    removeFromList.unite(other.removeFromList);
}

QList<const Person *> Reference::holdersOf(const QString &address) const
{
    QList<const Person *> holders;
    for (const Person &person : people) {
        if (!address.isEmpty() && person.address == address)
            holders.append(&person);
    }
    return holders;
}

AddressConsent Reference::consentOf(const QString &address) const
{
    AddressConsent consent;
    const QList<const Person *> holders = holdersOf(address);
    const qint64 noAt = places.value(address).saidNoAt;
    if (noAt >= 0)
        consent = {Subscription::No, noAt, true, nullptr};
    for (const Person *holder : holders) {
        if (!speaksHere(*holder))
            continue;
        if (holder->strong && (!consent.strong || outranks(*holder, consent)))
            consent = {holder->answer, holder->at, true, nullptr};
    }
    for (const Person *holder : holders) {
        if (!consent.strong && holder->answer == Subscription::Yes && speaksHere(*holder))
            consent = {holder->answer, holder->at, false, nullptr};
    }
    // A weak no beside it: in doubt the no counts.
    for (const Person *holder : holders) {
        const bool isWeakYes = !consent.strong && consent.answer == Subscription::Yes;
        if (isWeakYes && !holder->strong && holder->answer == Subscription::No)
            consent = {holder->answer, holder->at, false, nullptr};
    }
    for (const Person *holder : holders) {
        const bool speaks = holder->active && holder->answer == Subscription::Yes && speaksHere(*holder);
        if (!consent.shown && speaks && consent.answer == Subscription::Yes)
            consent.shown = holder;
    }
    return consent;
}

void Reference::say(Person &person, Subscription answer, qint64 at)
{
    const auto take = [&](Person &each) {
        each.answer = answer;
        each.at = at;
        each.strong = true;
        each.yesHere = YesHere::Counts;
        each.answeredThere = false;
    };
    if (answer == Subscription::Yes) { // ends the preceding no
        take(person);
        person.knownOptOuts.clear();
        QSet<QString> addresses = person.held;
        addresses.insert(person.address);
        for (const QString &each : std::as_const(addresses)) {
            if (places.value(each).optOutSeen)
                person.knownOptOuts.insert(each);
        }
        places[person.address].saidNoAt = -1;
        places[person.address].perhapsNoAt.clear();
        for (const QString &held : std::as_const(person.held)) {
            Place &place = places[held];
            place.perhapsNoAt.remove(person.id);
            // Also ends a no at that address, if the contact still has it.
            if (place.saidNoAt >= 0)
                place.perhapsNoAt.insert(kNobody, std::exchange(place.saidNoAt, -1));
        }
        return;
    }
    for (Person &other : people) { // a no counts for all who share the address
        if (&other != &person && (person.address.isEmpty() || other.address != person.address))
            continue;
        take(other);
        for (const QString &held : std::as_const(other.held)) {
            places[held].signUpCounts = false; // their contact may be here
            // Does not count for a current holder of that address who consents.
            if (consentOf(held).answer != Subscription::Yes)
                places[held].perhapsNoAt.insert(other.id, at);
        }
    }
    if (person.address.isEmpty())
        return;
    places[person.address].signedUpAt = -1;
    places[person.address].saidNoAt = at;
    places[person.address].noRecorded = true;
}

bool Reference::isUnsure(const QString &address) const
{
    const QList<const Person *> holders = holdersOf(address);
    return std::any_of(holders.cbegin(), holders.cend(), [](const Person *holder) {
        return holder->answer == Subscription::Yes && holder->yesHere == YesHere::Unsure;
    });
}

// Whether the yes of \p person follows them to \p address. It does not follow to an address with a standing
// no: it stays with the address that it was given for, and follows from there at the next change.
YesHere Reference::yesAt(const Person &person, const QString &address, const There &there) const
{
    if (address == person.yesAddress)
        return YesHere::Counts;
    const Place place = places.value(address);
    const QList<const Person *> holders = holdersOf(address);
    const bool saysNo = std::any_of(holders.cbegin(), holders.cend(),
                                    [](const Person *holder) { return holder->answer == Subscription::No; });
    if (address.isEmpty() || saysNo || place.saidNoAt >= 0 || place.optOutSeen)
        return YesHere::Stayed;
    const Contact contact = there.value(address);
    const Place origin = places.value(person.yesAddress);
    const bool mayBeObstructed = place.noRecorded || place.leftAt >= 0 || place.leftUnsure ||
                                 place.cameBack || place.carried || !place.perhapsNoAt.isEmpty() ||
                                 contact.deleted || contact.isOut() || contact.optedOutAt >= 0 ||
                                 origin.noRecorded || there.value(person.yesAddress).optedOutAt >= 0;
    return mayBeObstructed ? YesHere::Unsure : YesHere::Counts;
}

void Reference::changeAddress(Person &person, const QString &address, const There &there)
{
    if (address == person.address)
        return;
    if (person.answer == Subscription::Yes && person.yesHere != YesHere::Unsure) {
        if (person.yesHere == YesHere::Counts)
            person.yesAddress = person.address;
        person.yesHere = yesAt(person, address, there);
    }
    const bool out = there.value(person.address).isOut() || places.value(person.address).optOutSeen;
    person.carriesOptOut = person.carriesOptOut || out;
    if (!person.address.isEmpty())
        person.held.insert(person.address);
    person.address = address;
    places[address].signUpCounts = false;
    const bool isListed = there.value(address).listed && !places[address].sent;
    places[address].listedByOthers = places[address].listedByOthers || isListed;
    if (person.answer == Subscription::No && !address.isEmpty())
        places[address].noRecorded = true;
}

void Reference::optOut(const QString &address, qint64 at)
{
    Place &place = places[address];
    place.optOutAt = at;
    place.signedUpAt = -1;
    place.cameBack = false;
    place.noRecorded = true;
    place.ours = place.sent = false;
}

void Reference::leave(const QString &address, qint64 at)
{
    Place &place = places[address];
    place.signedUpAt = -1;
    if (place.ours) {
        place.leftAt = at;
        place.leftSeenAt = -1;
    }
    for (Person &person : people) {
        const bool had = person.address == address || person.held.contains(address);
        // Another contact stands for them, perhaps since before they had this address for a moment.
        const bool hasOther = person.address != address && places.value(person.address).ours;
        if (place.ours && ((person.shown && had && !hasOther) || person.coveredAt == address))
            person.leftAt = at;
        else if (had)
            person.leftUnsure = true;
    }
    for (Person &person : people)
        person.hasEverLeft = person.hasEverLeft || person.address == address || person.held.contains(address);
    place.hasEverLeft = true;
    place.leftUnsure = !place.ours;
    place.ours = place.sent = false;
}

void Reference::comeBack(const QString &address)
{
    Place &place = places[address];
    place.cameBack = true;
    place.optOutSeen = place.sent = false;
    place.outKnownAt = -1;
    place.leftAt = place.optOutAt = -1;
    if (place.saidNoAt >= 0) // may not have been sent yet
        place.perhapsNoAt.insert(kNobody, std::exchange(place.saidNoAt, -1));
    for (Person &person : people) {
        if (person.address == address || person.held.contains(address))
            person.leftAt = -1;
        if (person.held.contains(address) && person.address != address)
            person.leftUnsure = true; // the return counts for the holders
    }
}

void Reference::signUp(const QString &address, qint64 at, bool counts)
{
    QStringList addresses{address};
    for (const auto &[before, place] : std::as_const(places).asKeyValueRange()) {
        if (place.movedTo == address)
            addresses.append(before); // the program knows the contact by this address
    }
    for (const QString &each : std::as_const(addresses)) {
        comeBack(each);
        places[each].signedUpAt = at;
        places[each].signUpCounts = counts;
    }
}

void Reference::moveThere(const QString &from, const QString &to)
{
    places[from].movedTo = to;
    places[from].moveIsKnown = places[from].ours && !places[from].isForgotten;
    places[from].isUncertain = places[to].isUncertain = true;
    places[to].optOutSeen = places[from].optOutSeen; // it is the contact that opted out
    places[from].signedUpAt = places[to].signedUpAt = -1;
    for (Person &person : people) {
        if (person.address == from || person.held.contains(from))
            person.held.insert(to);
    }
}

QList<Subscription> Reference::answersAfterMerge(const Person &into, const Person &from,
                                                 const There &there) const
{
    const bool fromIsLater = from.strong && (!into.strong || from.at > into.at);
    const Person &latest = fromIsLater ? from : into;
    // The program knows when an opt-out from Constant Contact became known; the model does not.
    if (latest.strong && latest.answer == Subscription::No && !latest.answeredThere)
        return {Subscription::No};
    const QString remaining = into.address.isEmpty() ? from.address : into.address;
    const QString &givenFor = from.yesHere == YesHere::Stayed ? from.yesAddress : from.address;
    const bool isElsewhere = from.yesHere != YesHere::Unsure && givenFor != remaining;
    if (fromIsLater && isElsewhere && into.answer == Subscription::No)
        return {Subscription::No};
    QList<Subscription> answers{into.answer, from.answer};
    const Place place = places.value(from.address);
    const Place given = places.value(from.yesAddress);
    const bool maybeNo =
        place.noRecorded || given.noRecorded || place.optOutSeen || there.value(from.address).optedOutAt >= 0;
    if (maybeNo)
        answers.append(Subscription::No);
    return answers;
}

void Reference::merge(Person &into, const Person &from, const There &there)
{
    const bool out = there.value(from.address).isOut() || places.value(from.address).optOutSeen;
    into.held.unite(from.held);
    into.held.insert(from.address);
    into.merged.unite(from.merged);
    into.merged.insert(from.address);
    into.held.remove(QString());
    into.merged.remove(QString());
    if (into.address.isEmpty())
        into.address = from.address;
    if (into.city.isEmpty())
        into.city = from.city;
    if (into.phone.isEmpty())
        into.phone = from.phone;
    if (!into.reported)
        into.reported = from.reported;
    into.shown = into.shown || from.shown;
    into.leftUnsure = into.leftUnsure || from.leftUnsure;
    into.hasEverLeft = into.hasEverLeft || from.hasEverLeft;
    if (into.coveredAt.isEmpty())
        into.coveredAt = from.coveredAt;
    into.leftAt = std::max(into.leftAt, from.leftAt);
    into.leftSeenAt = std::min(into.leftSeenAt, from.leftSeenAt);
    into.carriesOptOut = into.carriesOptOut || from.carriesOptOut || out;
    into.knownOptOuts.intersect(from.knownOptOuts);
    places[from.address].signedUpAt = places[into.address].signedUpAt = -1;
    places[from.address].isUncertain = places[into.address].isUncertain = true;
}

void Reference::putBack(const Reference &copy)
{
    people = copy.people;
    isRestored = true;
    for (auto place = places.begin(); place != places.end(); ++place) {
        const Place before = copy.places.value(place.key());
        place->saidNoAt = before.saidNoAt;
        place->perhapsNoAt = before.perhapsNoAt;
        if (place->saidNoAt >= 0 && place->cameBack) // returned since
            place->perhapsNoAt.insert(kNobody, std::exchange(place->saidNoAt, -1));
        place->isForgotten = !before.ours;
        place->ours = place->ours || before.ours;
        place->sent = place->sent && before.sent;
        place->leftSeenAt = -1;
        place->signedUpAt = place->cameBack ? 0 : -1; // perhaps by their own hand
        place->signUpCounts = false;
        place->isUncertain = true;
    }
    for (Person &person : people) {
        const Place place = places.value(person.address);
        if ((person.shown || person.coveredAt == person.address) && place.leftAt >= 0)
            person.leftAt = place.leftAt;
        person.leftUnsure = true;
        person.leftSeenAt = -1;
    }
}

void Reference::carryDepartures()
{
    for (const Person &person : std::as_const(people)) {
        if (person.carriesOptOut && holdersOf(person.address).size() == 1)
            places[person.address].carried = true;
    }
}

bool Reference::maySend(const QString &address, const There &there) const
{
    const Place place = places.value(address);
    if (there.value(address).isOut() || place.optOutSeen)
        return false;
    const AddressConsent consent = consentOf(address);
    // If the person resubscribes, a no that came from Constant Contact becomes a yes; the round that notices
    // it may send at once.
    if (place.cameBack && there.value(address).isThere()) {
        for (const Person *holder : holdersOf(address)) {
            const bool isNoFromThere = holder->answer == Subscription::No && holder->answeredThere;
            if (holder->active && (isNoFromThere || place.signedUpAt >= 0))
                return true;
        }
    }
    if (consent.answer != Subscription::Yes || !consent.shown)
        return false;
    if (place.listedByOthers)
        return true;
    if (place.leftAt >= 0 && !saidYesAfter(consent, place.leftAt))
        return false;
    for (const Person *holder : holdersOf(address)) {
        const bool speaks = holder->active && holder->answer == Subscription::Yes;
        if (speaks && (holder->leftAt < 0 || saidYesAfter(consent, holder->leftAt)))
            return true;
    }
    return false;
}

bool Reference::mayHaveLeft(const QString &address, const There &there) const
{
    return std::any_of(people.cbegin(), people.cend(), [&](const Person &person) {
        QSet<QString> addresses = person.held;
        addresses.insert(person.address);
        return addresses.contains(address) &&
               std::any_of(addresses.cbegin(), addresses.cend(), [&](const QString &each) {
                   // An opt-out that becomes known after a yes wins, whatever the clocks say (rule R14).
                   const bool isOut = there.value(each).optedOutAt >= 0 || places.value(each).optOutSeen ||
                                      places.value(each).cameBack;
                   return isOut &&
                          (there.value(each).optedOutAt > person.at || !person.knownOptOuts.contains(each));
               });
    });
}

bool Reference::mayUnsubscribe(const QString &address, const There &there) const
{
    if (mayHaveLeft(address, there) || isUnsure(address))
        return true;
    const AddressConsent consent = consentOf(address);
    const Place place = places.value(address);
    if (place.latestNoAt() > consent.at || (place.latestNoAt() >= 0 && !consent.strong))
        return true;
    // The contact had another address, whose holder said no.
    for (const auto &[before, each] : places.asKeyValueRange()) {
        const bool saidNoBefore = each.latestNoAt() >= 0 || consentOf(before).answer == Subscription::No;
        if (each.movedTo == address && saidNoBefore)
            return true;
    }
    if (consent.answer == Subscription::Yes && consent.shown)
        return false;
    const bool saidNo = consent.strong && consent.answer == Subscription::No;
    if (saidNo || place.latestNoAt() >= 0)
        return true;
    return std::any_of(people.cbegin(), people.cend(), [&address](const Person &person) {
        const bool saysNo = person.answer == Subscription::No && person.strong;
        // Their new address opted out once, and the program may not have noticed the return: in doubt, the
        // opt-out counts for the person.
        const bool maySayNo = person.answer == Subscription::Yes && person.yesHere == YesHere::Unsure;
        return (saysNo || maySayNo) && person.held.contains(address);
    });
}

bool Reference::mayRemoveFromList(const QString &address, const There &there) const
{
    if (mayHaveLeft(address, there) || isUnsure(address))
        return true;
    if (places.value(address).leftUnsure)
        return true;
    const AddressConsent consent = consentOf(address);
    return consent.answer != Subscription::Yes || !consent.shown;
}

Permits Reference::permits(const QStringList &addresses, const There &there) const
{
    Permits permits;
    for (const QString &address : addresses) {
        if (maySend(address, there))
            permits.send.insert(address);
        if (mayUnsubscribe(address, there))
            permits.unsubscribe.insert(address);
        if (mayRemoveFromList(address, there))
            permits.removeFromList.insert(address);
    }
    return permits;
}

bool Reference::mustBeListed(const QString &address, const There &there) const
{
    const Place place = places.value(address);
    const AddressConsent consent = consentOf(address);
    const bool clear = !place.isUncertain && consent.shown && !isUnsure(address) &&
                       !mayHaveLeft(address, there) && place.perhapsNoAt.isEmpty() && !place.carried &&
                       maySend(address, there) && !place.cameBack && !place.leftUnsure &&
                       there.value(address).optedOutAt < 0;
    if (!clear)
        return false;
    const bool leftUnseen = place.leftAt >= 0 && (place.leftSeenAt < 0 || consent.at < place.leftSeenAt);
    if (leftUnseen)
        return false;
    const QList<const Person *> holders = holdersOf(address);
    return std::none_of(holders.cbegin(), holders.cend(), [&](const Person *holder) {
        const bool unseen =
            holder->leftAt >= 0 && (holder->leftSeenAt < 0 || consent.at < holder->leftSeenAt);
        // If somebody said no before the contact moved, the unsubscribe moves with the contact; if it was
        // sent, only the contact can come back.
        const bool refused = std::ranges::any_of(holder->held, [&](const QString &held) {
            return places.value(held).latestNoAt() >= 0 || consentOf(held).answer == Subscription::No ||
                   there.value(held).isOut();
        });
        return holder->carriesOptOut || refused || unseen || holder->leftUnsure;
    });
}

bool Reference::mayBeOvertaken(const QString &address) const
{
    const QList<const Person *> holders = holdersOf(address);
    return places.value(address).hasEverLeft ||
           std::ranges::any_of(holders, [](const Person *holder) { return holder->hasEverLeft; });
}

bool Reference::mayBecome(const Person &person, Subscription answer, const There &there) const
{
    if (answer == person.answer)
        return true;
    QSet<QString> addresses = person.held;
    addresses.insert(person.address);
    if (answer == Subscription::No) { // an opt-out moves to the new address, and counts for all who have it
        for (const Person *holder : holdersOf(person.address))
            addresses.unite(holder->held);
    }
    for (const QString &address : std::as_const(addresses)) {
        const Place place = places.value(address);
        // A program that has not seen the return still regards the person as opted out.
        const bool out = there.value(address).optedOutAt >= 0 || place.optOutSeen || place.cameBack ||
                         place.carried || place.isUncertain;
        if (answer == Subscription::No && out)
            return true;
        const bool back = place.signedUpAt >= 0 || (place.cameBack && person.answer == Subscription::No);
        if (answer == Subscription::Yes && back)
            return true;
    }
    return false;
}

QStringList Reference::statesAtRest(const Person &person, const There &there) const
{
    if (person.address.isEmpty())
        return {u"no_address"_s};
    const Place place = places.value(person.address);
    const AddressConsent consent = consentOf(person.address);
    const Contact contact = there.value(person.address);
    if (place.isUncertain) {
        return {u"on_list"_s,    u"left_list"_s,  u"shared_address"_s, u"unsubscribed"_s,
                u"asked_back"_s, u"no_consent"_s, u"attention"_s};
    }
    if (mustBeListed(person.address, there)) {
        QStringList states{consent.shown == &person ? u"on_list"_s : u"shared_address"_s};
        if (mayBeOvertaken(person.address))
            states = QStringList{u"on_list"_s, u"shared_address"_s};
        const bool isChangedOnBothSides = std::ranges::any_of(
            person.held, [this](const QString &held) { return !places.value(held).movedTo.isEmpty(); });
        if (isChangedOnBothSides)
            states.append(u"attention"_s);
        return states;
    }
    // If an opt-out at another address changed an answer, the model does not know its exact time.
    const bool exact = std::none_of(people.cbegin(), people.cend(), [&person](const Person &other) {
        return other.address == person.address && other.answeredThere;
    });
    // Nor does a program that has not seen a return.
    const bool isKnown =
        exact || (!contact.isOut() && !place.cameBack && !mayHaveLeft(person.address, there));
    // A first no in a report counts for others only beside a weak yes, and it is unsure whether that one
    // counts.
    if (consent.answer == Subscription::No && isKnown && !consent.strong && isUnsure(person.address))
        return {u"unsubscribed"_s, u"no_consent"_s};
    if (consent.answer == Subscription::No && isKnown)
        return {u"unsubscribed"_s};
    const bool maybeOut = mayHaveLeft(person.address, there) || contact.optedOutAt >= 0 || place.optOutSeen ||
                          place.cameBack || person.carriesOptOut;
    if (contact.isOut())
        return {u"unsubscribed"_s, u"asked_back"_s, u"shared_address"_s};
    const bool free = person.yesHere == YesHere::Counts && !isUnsure(person.address) && !maybeOut &&
                      !place.carried && place.latestNoAt() < 0;
    if (consent.answer == Subscription::NeverAsked && free)
        return {person.answer == Subscription::No ? u"unsubscribed"_s : u"no_consent"_s};
    if (consent.answer == Subscription::Yes && !consent.shown && free)
        return {person.answer == Subscription::Yes ? u"left_list"_s : u"no_consent"_s};
    return {u"on_list"_s,      u"left_list"_s,  u"shared_address"_s,
            u"unsubscribed"_s, u"asked_back"_s, u"no_consent"_s};
}

} // namespace Model
