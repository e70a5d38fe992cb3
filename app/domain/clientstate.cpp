#include "domain/clientstate.h"

#include "domain/address.h"

#include <algorithm>

namespace Domain {

namespace {

bool outranks(const ConsentAnswer &a, const ConsentAnswer &b)
{
    if (a.at != b.at)
        return a.at > b.at;
    return a.subscribed == Subscription::No && b.subscribed != Subscription::No;
}

} // namespace

Standing standingOf(const QList<Holder> &holders, const QDateTime &refusedAt)
{
    Standing standing;
    if (refusedAt.isValid())
        standing.answer = {Subscription::No, refusedAt, true, ConsentSource::Profile};
    for (const Holder &holder : holders) {
        const ConsentAnswer &answer = holder.answer;
        if (answer.strong && (!standing.answer.strong || outranks(answer, standing.answer)))
            standing.answer = answer;
    }
    if (!standing.answer.strong) {
        for (const Holder &holder : holders) {
            const ConsentAnswer &answer = holder.answer;
            const bool firstYes = standing.answer.subscribed != Subscription::Yes;
            if (answer.subscribed == Subscription::Yes && (firstYes || answer.at > standing.answer.at))
                standing.answer = answer;
        }
    }
    if (standing.answer.subscribed != Subscription::Yes)
        return standing;
    for (const Holder &holder : holders) {
        const bool active = holder.client.status == ClientStatus::Active;
        const bool older = !standing.shown || holder.client.id < *standing.shown;
        if (active && holder.answer.subscribed == Subscription::Yes && older)
            standing.shown = holder.client.id;
    }
    return standing;
}

bool isClearlyLater(const QDateTime &answer, const QDateTime &told)
{
    return answer >= told.addSecs(1);
}

bool wantsBack(const Standing &standing, const Mailbox &mailbox)
{
    return standing.answer.subscribed == Subscription::Yes && standing.answer.strong && standing.shown &&
           isClearlyLater(standing.answer.at, mailbox.optedOutAt);
}

QDateTime leavingTime(const QDateTime &now, const QList<Holder> &holders)
{
    QDateTime time = now;
    for (const Holder &holder : holders) {
        if (holder.answer.at.isValid())
            time = std::max(time, holder.answer.at);
    }
    return time;
}

bool mayReturn(const Standing &standing, const Mailbox &mailbox)
{
    return standing.answer.subscribed == Subscription::Yes && standing.answer.strong &&
           standing.answer.at > mailbox.leftAt;
}

ClientState stateOf(const Holder &holder, const QList<Holder> &holders, const Mailbox &mailbox)
{
    if (addressKey(holder.client.email).isEmpty())
        return ClientState::NoAddress;

    const Standing standing = standingOf(holders, mailbox.refusedAt);
    const bool isShown = standing.shown == holder.client.id;
    if (mailbox.isOptedOut()) {
        if (!wantsBack(standing, mailbox))
            return ClientState::Unsubscribed;
        return isShown ? ClientState::AskedBack : ClientState::SharedAddress;
    }
    if (standing.answer.subscribed == Subscription::No)
        return ClientState::Unsubscribed;
    if (standing.answer.subscribed == Subscription::NeverAsked) {
        return holder.answer.subscribed == Subscription::No ? ClientState::Unsubscribed
                                                            : ClientState::NoConsent;
    }
    if (!standing.shown) {
        // The profile that said yes is deactivated: off the list, but still subscribed (rule R11).
        if (holder.answer.subscribed != Subscription::Yes)
            return ClientState::NoConsent;
        return mailbox.membership == Membership::Listed ? ClientState::Waiting : ClientState::LeftList;
    }
    if (!isShown)
        return ClientState::SharedAddress;
    const bool left = mailbox.membership == Membership::Left || mailbox.removedThere;
    if (left && !mayReturn(standing, mailbox))
        return ClientState::LeftList;
    if (!mailbox.problem.isEmpty())
        return ClientState::Attention;
    const bool settled = mailbox.membership == Membership::Listed && !mailbox.isToDo();
    return settled ? ClientState::OnList : ClientState::Waiting;
}

} // namespace Domain
