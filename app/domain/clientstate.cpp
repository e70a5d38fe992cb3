// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clientstate.h"

#include "domain/address.h"

#include <algorithm>

namespace Domain {

namespace {

bool outranks(const ConsentAnswer &a, const ConsentAnswer &b)
{
    if (a.revision != b.revision)
        return a.revision > b.revision;
    return a.subscribed == Subscription::No && b.subscribed != Subscription::No;
}

} // namespace

ConsentAnswer latestAnswer(const QList<ConsentAnswer> &answers)
{
    ConsentAnswer latest;
    for (const ConsentAnswer &answer : answers) {
        if (answer.strong && (!latest.strong || outranks(answer, latest)))
            latest = answer;
    }
    if (latest.strong)
        return latest;
    ConsentAnswer no;
    for (const ConsentAnswer &answer : answers) {
        if (answer.subscribed == Subscription::NeverAsked)
            continue;
        ConsentAnswer &weak = answer.subscribed == Subscription::Yes ? latest : no;
        if (weak.subscribed == Subscription::NeverAsked || outranks(answer, weak))
            weak = answer;
    }
    const bool isInDoubt = latest.subscribed == Subscription::Yes && no.subscribed == Subscription::No;
    return isInDoubt ? no : latest;
}

bool saysYes(const AddressHolder &holder)
{
    return holder.answer.subscribed == Subscription::Yes &&
           holder.answer.address == addressKey(holder.client.email);
}

bool mayBeShown(const AddressHolder &holder)
{
    return holder.client.status == ClientStatus::Active && saysYes(holder);
}

bool isWantedByOthers(const QList<AddressHolder> &holders, ClientId client)
{
    return std::ranges::any_of(holders, [client](const AddressHolder &holder) {
        return holder.client.id != client && mayBeShown(holder);
    });
}

bool anySaysNo(const QList<AddressHolder> &holders)
{
    return std::ranges::any_of(
        holders, [](const AddressHolder &holder) { return holder.answer.subscribed == Subscription::No; });
}

namespace {

// Others put the address back on the list after it had left, or are about to.
bool areOthersBack(const QList<AddressHolder> &holders, const AddressRecord &addressRecord)
{
    if (addressRecord.leftRevision == 0)
        return false;
    const bool isBack = !addressRecord.removedThere && addressRecord.membership != Membership::Left;
    return isBack || std::ranges::any_of(holders, [&addressRecord](const AddressHolder &holder) {
               return saysYes(holder) && mayReturn(holder.answer, addressRecord);
           });
}

} // namespace

AddressConsent consentOf(const QList<AddressHolder> &holders, const AddressRecord &addressRecord)
{
    // The yes of others is none of the one who left, whose earlier yes does not count any more.
    const bool isNewYesNeeded = areOthersBack(holders, addressRecord);
    const auto isOvertaken = [&](const ConsentAnswer &answer) {
        return isNewYesNeeded && answer.subscribed == Subscription::Yes && !mayReturn(answer, addressRecord);
    };
    QList<ConsentAnswer> answers;
    for (const AddressHolder &holder : holders) {
        const bool isYes = saysYes(holder) && !isOvertaken(holder.answer);
        if (holder.answer.subscribed == Subscription::No || isYes)
            answers.append(holder.answer);
    }
    // Appended last: if the refusal is also the answer of a holder, that one counts: it names the source.
    if (addressRecord.refusedAt.isValid()) {
        answers.append({Subscription::No, addressRecord.refusedAt, true, ConsentSource::Profile,
                        addressRecord.refusedRevision, addressRecord.address});
    }
    AddressConsent consent;
    consent.answer = latestAnswer(answers);
    if (consent.answer.subscribed != Subscription::Yes)
        return consent;
    for (const AddressHolder &holder : holders) {
        const bool isChosen =
            addressRecord.chosenClient.isStored() && holder.client.id == addressRecord.chosenClient;
        const bool isOlder = !consent.shown || holder.client.id < *consent.shown;
        const bool mayBe = mayBeShown(holder) && !isOvertaken(holder.answer);
        if (!mayBe || consent.isChosen || (!isChosen && !isOlder))
            continue;
        consent.shown = holder.client.id;
        consent.isChosen = isChosen;
    }
    return consent;
}

bool isUnsentNo(const ConsentAnswer &answer, const AddressRecord &addressRecord)
{
    return answer.subscribed == Subscription::No && answer.strong &&
           answer.source != ConsentSource::ConstantContact && answer.revision > addressRecord.doneRevision;
}

bool isUndelivered(const AddressConsent &consent, const AddressRecord &addressRecord)
{
    return consent.answer.subscribed == Subscription::No && consent.answer.strong && addressRecord.isToDo() &&
           !addressRecord.attentionReason.isEmpty();
}

bool wantsBack(const AddressConsent &consent, const AddressRecord &addressRecord)
{
    return consent.answer.subscribed == Subscription::Yes && consent.answer.strong && consent.shown &&
           consent.answer.revision > addressRecord.optedOutRevision;
}

QDateTime leavingTime(const QDateTime &now, const QList<AddressHolder> &holders)
{
    QDateTime time = now;
    for (const AddressHolder &holder : holders) {
        if (holder.answer.at.isValid())
            time = std::max(time, holder.answer.at);
    }
    return time;
}

bool mayReturn(const ConsentAnswer &answer, const AddressRecord &addressRecord)
{
    return answer.subscribed == Subscription::Yes && answer.strong &&
           answer.revision > addressRecord.leftRevision;
}

ClientState stateOf(const AddressHolder &holder, const QList<AddressHolder> &holders,
                    const AddressRecord &addressRecord)
{
    if (addressKey(holder.client.email).isEmpty())
        return ClientState::NoAddress;

    const AddressConsent consent = consentOf(holders, addressRecord);
    const bool isShown = consent.shown == holder.client.id;
    if (addressRecord.isOptedOut()) {
        if (!wantsBack(consent, addressRecord))
            return ClientState::Unsubscribed;
        return isShown ? ClientState::AskedBack : ClientState::SharedAddress;
    }
    if (isUndelivered(consent, addressRecord))
        return ClientState::Attention;
    if (consent.answer.subscribed == Subscription::No)
        return ClientState::Unsubscribed;
    const bool left = addressRecord.hasLeft();
    if (consent.answer.subscribed == Subscription::NeverAsked) {
        if (holder.answer.subscribed == Subscription::No)
            return ClientState::Unsubscribed;
        // The yes was for another address; this address is held back because its contact left.
        return left && holder.answer.subscribed == Subscription::Yes ? ClientState::LeftList
                                                                     : ClientState::NoConsent;
    }
    if (!consent.shown) {
        // The profile that said yes is deactivated: off the list, but still subscribed (rule R11).
        if (!saysYes(holder))
            return ClientState::NoConsent;
        if (addressRecord.membership != Membership::Listed)
            return ClientState::LeftList;
        const bool isRefused = !addressRecord.isToDo() && !addressRecord.attentionReason.isEmpty();
        return isRefused ? ClientState::Attention : ClientState::Waiting;
    }
    if (!isShown)
        return ClientState::SharedAddress;
    if (left && !mayReturn(consent.answer, addressRecord))
        return ClientState::LeftList;
    if (!addressRecord.attentionReason.isEmpty())
        return ClientState::Attention;
    const bool settled = addressRecord.membership == Membership::Listed && !addressRecord.isToDo();
    return settled ? ClientState::OnList : ClientState::Waiting;
}

} // namespace Domain
