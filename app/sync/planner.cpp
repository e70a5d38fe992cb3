#include "sync/planner.h"

#include "domain/address.h"
#include "sync/sentfields.h"

#include <algorithm>

namespace Sync {

using namespace Domain;
using Action = Step::Action;

namespace {

const Holder *holderOf(const QList<Holder> &holders, std::optional<ClientId> id)
{
    const auto found =
        std::ranges::find_if(holders, [id](const Holder &holder) { return id == holder.client.id; });
    return found == holders.end() ? nullptr : &*found;
}

// The client named in reports about the address: the one whose details are sent, else the first one.
Client speaker(const MailboxView &view, const Standing &standing)
{
    if (const Holder *shown = holderOf(view.holders, standing.shown))
        return shown->client;
    if (!view.holders.isEmpty())
        return view.holders.first().client;
    return view.moved.isEmpty() ? Client() : view.moved.first().client;
}

// Plans for a contact whose address no client wants listed any more: it moves with a client who has a new
// address, or is unsubscribed or removed as that client chose.
Step forAbandoned(Step step, const MailboxView &view)
{
    for (const Holder &mover : view.moved) {
        step.client = mover.client;
        if (mover.answer.strong && mover.answer.subscribed == Subscription::No) {
            step.action = Action::Withdraw;
            return step;
        }
        const bool wishes = mover.answer.subscribed == Subscription::Yes &&
                            mover.client.status == ClientStatus::Active &&
                            !addressKey(mover.client.email).isEmpty();
        const bool somethingToCarry = view.mailbox.membership != Membership::NotListed ||
                                      view.mailbox.isOptedOut() || !view.mailbox.contact.isEmpty();
        if (wishes && somethingToCarry) {
            step.action = Action::Move;
            step.target = addressKey(mover.client.email);
            step.cleared = clearedKeys(view.mailbox.sentKeys, sentFields(mover.client));
            return step;
        }
    }
    step.action = step.wasListed ? Action::TakeOff : Action::Nothing;
    return step;
}

Step forConsenting(Step step, const MailboxView &view, const Holder &shown, const FieldTypes &types)
{
    const Mailbox &mailbox = view.mailbox;
    const SendableClient sendable = Domain::sendable(shown.client, types);
    step.client = sendable.client;
    step.problem = sendable.problem;
    step.leftOut = sendable.leftOut;
    if (!sendable.canBeSent) {
        step.action = Action::Hold;
        return step;
    }
    const QMap<QString, QString> fields = sentFields(sendable.client);
    step.digest = digestOf(fields);
    step.keys = fields.keys();
    // A field that is left out keeps its previously sent value: it is neither cleared nor forgotten.
    for (const QString &key : sendable.leftOut) {
        if (mailbox.sentKeys.contains(key) && !step.keys.contains(key))
            step.keys.append(key);
    }
    if (mailbox.membership != Membership::Listed) {
        step.action = Action::Add;
        return step;
    }
    step.cleared = clearedKeys(mailbox.sentKeys, fields);
    step.cleared.removeIf([&sendable](const QString &key) { return sendable.leftOut.contains(key); });
    if (!step.cleared.isEmpty())
        step.action = Action::Clear;
    else if (step.digest != mailbox.sentDigest)
        step.action = Action::Update;
    return step;
}

} // namespace

Step planFor(const MailboxView &view, const FieldTypes &types)
{
    const Mailbox &mailbox = view.mailbox;
    const Standing standing = standingOf(view.holders, mailbox.refusedAt);

    Step step;
    step.address = mailbox.address;
    step.contact = mailbox.contact;
    step.revision = mailbox.dirtyRevision;
    step.wasListed = mailbox.membership == Membership::Listed;
    step.client = speaker(view, standing);
    step.batchLimit = mailbox.batchLimit;

    if (mailbox.isOptedOut()) {
        step = forAbandoned(step, view); // an opt-out follows the client to a new address
        if (step.action != Action::Move)
            step.action = view.holders.isEmpty() ? Action::Nothing : Action::Hold;
        return step;
    }
    if (standing.answer.strong && standing.answer.subscribed == Subscription::No) {
        step.action = Action::Withdraw;
        return step;
    }
    const Holder *shown = holderOf(view.holders, standing.shown);
    if (!shown) {
        step = forAbandoned(step, view);
        if (step.action == Action::Nothing && !view.holders.isEmpty())
            step.action = Action::Hold;
        return step;
    }
    const bool left = mailbox.membership == Membership::Left || mailbox.removedThere;
    if (left && !mayReturn(standing, mailbox)) {
        step = forAbandoned(step, view); // a departure follows the client to a new address
        if (step.action != Action::Move)
            step.action = Action::Hold;
        return step;
    }
    return forConsenting(step, view, *shown, types);
}

} // namespace Sync
