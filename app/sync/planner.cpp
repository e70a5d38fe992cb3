// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/planner.h"

#include "domain/address.h"
#include "sync/sentfields.h"

#include <algorithm>

namespace Sync {

using namespace Domain;
using Action = Step::Action;

namespace {

const AddressHolder *holderOf(const QList<AddressHolder> &holders, std::optional<ClientId> id)
{
    const auto found =
        std::ranges::find_if(holders, [id](const AddressHolder &holder) { return id == holder.client.id; });
    return found == holders.end() ? nullptr : &*found;
}

// The client whom reports name for the address: the one whose details are sent, else the first one.
Client speaker(const AddressView &view, const AddressConsent &consent)
{
    if (const AddressHolder *shown = holderOf(view.holders, consent.shown))
        return shown->client;
    if (!view.holders.isEmpty())
        return view.holders.first().client;
    return view.moved.isEmpty() ? Client() : view.moved.first().client;
}

Step forRefusing(Step step, const ConsentAnswer &no)
{
    step.action = Action::Unsubscribe;
    step.isByReport = no.source == ConsentSource::Import;
    return step;
}

// Plans for a contact whose address no client wants listed any more: it moves with a client who has a new
// address, or it is unsubscribed or removed, as that client chose.
Step forAbandoned(Step step, const AddressView &view)
{
    for (const AddressHolder &mover : view.moved) {
        step.client = mover.client;
        if (mover.answer.strong && mover.answer.subscribed == Subscription::No)
            return forRefusing(step, mover.answer);
        // If the yes did not move to the new address, the contact does not move there either (rule R13).
        const bool wishes = saysYes(mover) && mover.client.status == ClientStatus::Active &&
                            !addressKey(mover.client.email).isEmpty();
        // A person who says yes again after the departure is added anew.
        const bool isBack = view.addressRecord.membership == Membership::Left &&
                            !view.addressRecord.isOptedOut() && mayReturn(mover.answer, view.addressRecord);
        const bool somethingToCarry = view.addressRecord.isOrWasListed() || view.addressRecord.isOptedOut() ||
                                      !view.addressRecord.contact.isEmpty();
        if (wishes && somethingToCarry && !isBack) {
            step.action = Action::Move;
            step.target = addressKey(mover.client.email);
            step.cleared = clearedKeys(view.addressRecord.sentKeys, sentFields(mover.client));
            return step;
        }
    }
    const bool isThere = step.wasListed || view.addressRecord.wasPutBack();
    step.action = isThere ? Action::RemoveFromList : Action::Nothing;
    return step;
}

// A no here after the opt-out became known. The opt-out may have come with a client from another address,
// while the contact of this one still gets e-mail; only Constant Contact knows (rule R17).
bool saysNoAgain(const AddressConsent &consent, const AddressRecord &addressRecord)
{
    const ConsentAnswer &answer = consent.answer;
    return answer.strong && answer.subscribed == Subscription::No &&
           answer.source != ConsentSource::ConstantContact &&
           answer.revision > addressRecord.optedOutRevision;
}

Step forConsenting(Step step, const AddressView &view, const AddressHolder &shown,
                   const FieldsByLabel &custom)
{
    const AddressRecord &addressRecord = view.addressRecord;
    const SendableClient sendable = Domain::sendable(shown.client, custom);
    step.client = sendable.client;
    step.fieldError = sendable.fieldError;
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
        if (addressRecord.sentKeys.contains(key) && !step.keys.contains(key))
            step.keys.append(key);
    }
    if (addressRecord.membership != Membership::Listed) {
        step.action = Action::Add;
        return step;
    }
    step.cleared = clearedKeys(addressRecord.sentKeys, fields);
    step.cleared.removeIf([&sendable](const QString &key) { return sendable.leftOut.contains(key); });
    if (!step.cleared.isEmpty())
        step.action = Action::Clear;
    else if (step.digest != addressRecord.sentDigest)
        step.action = Action::Update;
    return step;
}

} // namespace

Step planFor(const AddressView &view, const FieldsByLabel &fields)
{
    const AddressRecord &addressRecord = view.addressRecord;
    const AddressConsent consent = consentOf(view.holders, addressRecord);

    Step step;
    step.address = addressRecord.address;
    step.contact = addressRecord.contact;
    step.revision = addressRecord.dirtyRevision;
    step.wasListed = addressRecord.membership == Membership::Listed;
    step.client = speaker(view, consent);
    step.batchLimit = addressRecord.batchLimit;

    if (addressRecord.isOptedOut() && !saysNoAgain(consent, addressRecord)) {
        step = forAbandoned(step, view); // an opt-out follows the client to a new address
        if (step.action != Action::Move)
            step.action = view.holders.isEmpty() ? Action::Nothing : Action::Hold;
        return step;
    }
    if (consent.answer.strong && consent.answer.subscribed == Subscription::No)
        return forRefusing(step, consent.answer);
    const AddressHolder *shown = holderOf(view.holders, consent.shown);
    if (!shown) {
        step = forAbandoned(step, view);
        if (step.action == Action::Nothing && !view.holders.isEmpty())
            step.action = Action::Hold;
        step.saidNo = anySaysNo(view.holders);
        return step;
    }
    const bool left = addressRecord.hasLeft();
    if (left && !mayReturn(consent.answer, addressRecord)) {
        step = forAbandoned(step, view); // a departure follows the client to a new address
        if (step.action != Action::Move)
            step.action = addressRecord.wasPutBack() ? Action::RemoveFromList : Action::Hold;
        return step;
    }
    return forConsenting(step, view, *shown, fields);
}

} // namespace Sync
