// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/explain.h"

#include "core/datetext.h"
#include "domain/servicelimits.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sync {

using namespace Qt::StringLiterals;
using namespace Domain;

namespace {

/// A reason and a remedy.
struct Words
{
    QString reason;
    QString remedy;
    RemedyStep step = RemedyStep::None;
};

/// Provides the translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QString dayOf(const QDateTime &at)
{
    if (!at.isValid())
        return Text::tr("an unknown date");
    return Core::dateText(at.toLocalTime().date());
}

QString momentOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString nothingToDo()
{
    return Text::tr("There is nothing to do.");
}

QString recordNewYes()
{
    return Text::tr(
        "If the person wants news and updates, record the new yes on the profile or at a booking.");
}

QString askThem()
{
    return Text::tr("Ask, and record the answer on the profile or at the next booking.");
}

bool hasUnsentValue(const Client &client, const Circumstances &now)
{
    return std::ranges::any_of(
        now.notSent, [&client](const QString &label) { return !client.custom.value(label).isEmpty(); });
}

Words onList(const AddressRecord &addressRecord, const Client &client, const Circumstances &now)
{
    if (!now.listChosen) {
        return {Text::tr("This client was on the list when the business was last connected."),
                now.connected ? Text::tr("Choose the list to keep in sync.")
                              : Text::tr("Connect the business."),
                RemedyStep::GoToConnection};
    }
    if (now.lastErrorKind == Core::Error::Kind::ListGone) {
        return {Text::tr("This client was on the list “%1”, which no longer exists in Constant Contact.")
                    .arg(now.listName),
                Text::tr("Choose another list."), RemedyStep::GoToConnection};
    }
    switch (addressRecord.permission) {
    case PermissionToSend::TempHold:
        return {Text::tr("This client is on the list, but Constant Contact has put e-mail to the address on "
                         "temporary hold."),
                Text::tr("If this does not change, check the contact in Constant Contact.")};
    case PermissionToSend::PendingConfirmation:
        return {
            Text::tr(
                "This client is on the list, but Constant Contact is waiting for the person to confirm the "
                "address."),
            Text::tr("Ask the person to open Constant Contact's e-mail and confirm.")};
    case PermissionToSend::NotSet:
        return {
            Text::tr(
                "This client is on the list, but Constant Contact has no permission on record and does not "
                "send e-mail to the address."),
            Text::tr("Set the permission of the contact in Constant Contact.")};
    default:
        return {hasUnsentValue(client, now)
                    ? Text::tr("This client is on the list “%1” with all details but the fields that are "
                               "not sent.")
                          .arg(now.listName)
                    : Text::tr("This client is on the list “%1” with all details.").arg(now.listName),
                nothingToDo()};
    }
}

Words noAddress()
{
    return {Text::tr("The profile has no e-mail address."),
            Text::tr("Add an e-mail address to the profile.")};
}

// Text for a "no" that was given at the studio or in a report.
QString saidNoHere(const ConsentAnswer &answer)
{
    switch (answer.source) {
    case ConsentSource::Booking:
        return Text::tr("The answer to news and updates at a booking on %1 was no.").arg(dayOf(answer.at));
    case ConsentSource::FrontDesk:
        return Text::tr("The answer to news and updates at the front desk on %1 was no.")
            .arg(dayOf(answer.at));
    case ConsentSource::Import:
        return Text::tr("The answer to news and updates in the client report of %1 was no.")
            .arg(dayOf(answer.at));
    case ConsentSource::ConstantContact:
        return Text::tr("The person unsubscribed in Constant Contact on %1.").arg(dayOf(answer.at));
    case ConsentSource::Profile:
        break;
    }
    return Text::tr("The answer to news and updates on the profile on %1 was no.").arg(dayOf(answer.at));
}

QString optedOutThere(const AddressRecord &addressRecord)
{
    switch (addressRecord.optOutSource) {
    case OptOutSource::Contact:
        return Text::tr("The person unsubscribed in Constant Contact on %1.")
            .arg(dayOf(addressRecord.optedOutAt));
    case OptOutSource::Account:
        return Text::tr(
                   "The address was unsubscribed on %1 by the Constant Contact account, not by the person.")
            .arg(dayOf(addressRecord.optedOutAt));
    case OptOutSource::None:
        break;
    }
    return Text::tr("The address has been unsubscribed in Constant Contact since %1.")
        .arg(dayOf(addressRecord.optedOutAt));
}

Words unsubscribed(const AddressView &view, const AddressHolder &holder)
{
    const AddressRecord &addressRecord = view.addressRecord;
    const AddressConsent consent = consentOf(view.holders, view.addressRecord);
    const ConsentAnswer &counted =
        consent.answer.subscribed == Subscription::No ? consent.answer : holder.answer;
    const bool here =
        counted.subscribed == Subscription::No && counted.source != ConsentSource::ConstantContact;
    if (!here && addressRecord.isOptedOut())
        return {optedOutThere(addressRecord), recordNewYes()};
    // The record keeps the no of a client who was deleted, but not where it was given.
    const bool isOfHolder = std::ranges::any_of(
        view.holders, [&counted](const AddressHolder &other) { return other.answer == counted; });
    QString reason =
        isOfHolder ? saidNoHere(counted)
                   : Text::tr("Somebody who had this e-mail address said no to news and updates on %1, which "
                              "counts for all with the address.")
                         .arg(dayOf(counted.at));
    const bool said = holder.answer.subscribed == Subscription::No;
    if (isOfHolder && !said)
        reason +=
            u' ' +
            Text::tr("The answer came from another client with the same address and counts for all of them.");
    const bool isListed = addressRecord.membership == Membership::Listed && !addressRecord.isOptedOut();
    if (isListed && counted.strong)
        reason += u' ' + Text::tr("The next sync will unsubscribe the address in Constant Contact.");
    else if (isListed && addressRecord.isToDo())
        reason += u' ' + Text::tr("The next sync will remove the address from the list.");
    if (!addressRecord.isOptedOut() && !addressRecord.attentionReason.isEmpty())
        return {reason + u' ' + addressRecord.attentionReason, addressRecord.remedy};
    return {reason, recordNewYes()};
}

Words noConsent(const AddressHolder &holder, const AddressConsent &consent, const Circumstances &now)
{
    if (holder.answer.subscribed == Subscription::Yes && !saysYes(holder)) {
        return {Text::tr("The yes of this client was given for another e-mail address and does not count for "
                         "this one."),
                askThem()};
    }
    if (holder.answer.subscribed == Subscription::No) {
        return {Text::tr("The yes for this address belongs to a deactivated profile, and this client said no "
                         "to news and updates."),
                recordNewYes()};
    }
    if (holder.client.status == ClientStatus::Deactivated) {
        return {Text::tr("The profile is deactivated, and this client was not asked about news and updates."),
                Text::tr("There is nothing to do while the profile is deactivated.")};
    }
    if (consent.answer.subscribed == Subscription::Yes) {
        return {Text::tr("The yes for this address belongs to a deactivated profile, and this client was not "
                         "asked about news and updates."),
                askThem()};
    }
    const bool saidNo = now.lastAnswer && now.lastAnswer->answer == Subscription::No;
    if (saidNo && holder.answer.subscribed == Subscription::NeverAsked) {
        return {Text::tr("The last answer for this e-mail address was no, on %1. A yes in a report does not "
                         "change it.")
                    .arg(dayOf(now.lastAnswer->at)),
                recordNewYes()};
    }
    return {Text::tr("This client was not asked about news and updates."), askThem()};
}

Words leftList(const AddressView &view, const AddressHolder &holder, const AddressConsent &consent)
{
    const AddressRecord &addressRecord = view.addressRecord;
    // An active profile can be here without counting: its yes was given for another address.
    if (!consent.shown && holder.client.status == ClientStatus::Deactivated) {
        return {
            Text::tr(
                "The profile is deactivated and therefore not on the list. The person is still subscribed."),
            Text::tr("Reactivate the profile if the person returns to the studio."), RemedyStep::Activate};
    }
    if (addressRecord.removedThere) {
        return {
            Text::tr("The contact was deleted in Constant Contact on %1.").arg(dayOf(addressRecord.leftAt)),
            recordNewYes()};
    }
    if (addressRecord.membership ==
        Membership::NotListed) { // others put the address back on the list, and do not have it now
        return {Text::tr("Somebody with this e-mail address left this list in Constant Contact after this "
                         "client had said yes. Without a new yes, the address will not be added again."),
                recordNewYes()};
    }
    return {Text::tr("The person left this list in Constant Contact on %1 and will not be added again "
                     "without a new yes.")
                .arg(dayOf(addressRecord.leftAt)),
            recordNewYes()};
}

Words askedBack(const AddressRecord &addressRecord, const AddressConsent &consent, const Circumstances &now)
{
    if (addressRecord.askBack == AskBack::UsedUp || isInvitationSpent(addressRecord)) {
        return {Text::tr("Constant Contact has already sent its one invitation to resubscribe and will not "
                         "send another."),
                Text::tr("Ask the person to use a Constant Contact sign-up form.")};
    }
    if (addressRecord.askBack != AskBack::NotSent) {
        return {
            Text::tr(
                "The invitation to resubscribe was sent on %1. Constant Contact is waiting for the person "
                "to confirm it.")
                .arg(dayOf(addressRecord.askedBackAt)),
            Text::tr("Ask the person to open that e-mail and confirm. It cannot be sent again.")};
    }
    const bool isByPerson = addressRecord.optOutSource == OptOutSource::Contact;
    const QString reason =
        (isByPerson ? Text::tr("The person unsubscribed in Constant Contact on %1 and said yes again on %2. "
                               "Only an e-mail from Constant Contact itself can resubscribe them.")
                    : Text::tr("The address was unsubscribed in Constant Contact on %1, and the person said "
                               "yes again on %2. Only an e-mail from Constant Contact itself can resubscribe "
                               "them."))
            .arg(dayOf(addressRecord.optedOutAt), dayOf(consent.answer.at));
    if (!now.connected || now.needsReconnect)
        return {reason,
                Text::tr("Connect the business, then send the one invitation with “Ask to come back”."),
                RemedyStep::GoToConnection};
    if (!now.listChosen)
        return {reason, Text::tr("Choose the list, then send the one invitation with “Ask to come back”."),
                RemedyStep::GoToConnection};
    return {reason, Text::tr("Send the one invitation with “Ask to come back”."), RemedyStep::AskBack};
}

Words sharedAddress(const AddressView &view, const AddressConsent &consent)
{
    const auto shown = std::ranges::find_if(
        view.holders, [&consent](const AddressHolder &other) { return other.client.id == consent.shown; });
    if (shown == view.holders.end()) {
        return {Text::tr("Shares the e-mail address with another profile, whose details are sent."),
                nothingToDo()};
    }
    const QString name = nameWithoutAddress(shown->client);
    if (stateOf(*shown, view.holders, view.addressRecord) == ClientState::OnList) {
        return {
            Text::tr("Shares the e-mail address with %1, whose profile is on the list. News reaches both.")
                .arg(name),
            Text::tr(
                "There is nothing to do. To list this client separately, add a different e-mail address.")};
    }
    return {Text::tr("Shares the e-mail address with %1, whose profile is not on the list now.").arg(name),
            Text::tr("Check the profile of %1.").arg(name)};
}

// The owner's choice among clients with one address; empty if the rule decides.
QString ownersChoice(const AddressView &view, const AddressConsent &consent, ClientState state)
{
    const bool isSent =
        state == ClientState::SharedAddress || state == ClientState::OnList || state == ClientState::Waiting;
    if (!consent.isChosen || view.holders.size() < 2 || !isSent)
        return {};
    const auto shown = std::ranges::find_if(
        view.holders, [&consent](const AddressHolder &other) { return other.client.id == consent.shown; });
    return Text::tr("You chose to send the details of %1 for this address.")
        .arg(nameWithoutAddress(shown->client));
}

Words attention(const AddressRecord &addressRecord, const AddressConsent &consent, const Circumstances &now)
{
    const bool isWanted = consent.answer.subscribed == Subscription::Yes && consent.shown;
    const bool isOnList = isWanted && now.listChosen && now.lastErrorKind != Core::Error::Kind::ListGone &&
                          addressRecord.membership == Membership::Listed && !addressRecord.isOptedOut();
    const QString before =
        isOnList ? Text::tr("This client is on the list, but some of the details are not.") + u' '
                 : QString();
    const QString remedy = addressRecord.remedy.isEmpty()
                               ? Text::tr("Correct it in the profile. The next sync tries again.")
                               : addressRecord.remedy;
    return {before + addressRecord.attentionReason, remedy};
}

QString remedyFor(Core::Error::Kind lastError)
{
    if (lastError == Core::Error::Kind::ListGone)
        return Text::tr("Choose another list.");
    switch (Core::recoveryFrom(lastError)) {
    case Core::Recovery::Manual:
        return Text::tr("Correct this, then click “Sync now”.");
    case Core::Recovery::Assisted:
        return Text::tr("If you cannot fix this, wait. Listwell tries again automatically.");
    case Core::Recovery::Automatic:
    case Core::Recovery::Resumed:
        break;
    }
    return Text::tr("There is nothing to do. Listwell tries again automatically.");
}

RemedyStep stepFor(Core::Error::Kind lastError)
{
    const bool isManual = Core::recoveryFrom(lastError) == Core::Recovery::Manual;
    return isManual || lastError == Core::Error::Kind::ListGone ? RemedyStep::GoToConnection
                                                                : RemedyStep::None;
}

// The reason why no change can be sent; nothing if rounds continue.
std::optional<Words> standstill(const Circumstances &now)
{
    using Kind = Core::Error::Kind;
    const auto lastWas = [&now](Kind kind) { return now.lastErrorKind == kind; };
    if (!now.connected)
        return Words{Text::tr("Ready to be sent, but the business is not connected to Constant Contact."),
                     Text::tr("Connect the business."), RemedyStep::GoToConnection};
    if (now.needsReconnect)
        return Words{Text::tr("Ready to be sent, but Constant Contact requires a new login."),
                     Text::tr("Log in to Constant Contact again."), RemedyStep::GoToConnection};
    if (!now.listChosen)
        return Words{Text::tr("Ready to be sent, but no list is chosen yet."),
                     Text::tr("Choose the list to keep in sync."), RemedyStep::GoToConnection};
    if (now.inJob)
        return Words{Text::tr("Sent; Constant Contact is still processing it."), nothingToDo()};
    if (lastWas(Kind::Brake))
        return Words{
            Text::tr(
                "Ready to be sent, but the brake stopped the last sync because it would have removed many "
                "people from the list."),
            Text::tr("Check the preview, and release the brake if it is correct."),
            RemedyStep::GoToConnection};
    const bool today = now.lastRoundAt.toUTC().date() == now.now.toUTC().date();
    if (lastWas(Kind::QuotaExhausted) && today)
        return Words{
            Text::tr("Ready to be sent, but the daily limit of calls to Constant Contact has been reached."),
            Text::tr("There is nothing to do. Sync continues after midnight UTC.")};
    if (now.lastErrorKind && !lastWas(Kind::QuotaExhausted))
        return Words{Text::tr("Ready to be sent, but the last sync failed: %1").arg(now.lastErrorMessage),
                     remedyFor(*now.lastErrorKind), stepFor(*now.lastErrorKind)};
    return std::nullopt;
}

Words underWay(const AddressRecord &addressRecord, const AddressConsent &consent, const Circumstances &now)
{
    const std::optional<Words> held = standstill(now);
    if (held)
        return *held;
    const bool isScheduled = now.nextRound.isValid();
    const QString remedy =
        isScheduled ? Text::tr("There is nothing to do. The next sync is at %1.").arg(momentOf(now.nextRound))
                    : Text::tr("Click “Sync now”.");
    const RemedyStep step = isScheduled ? RemedyStep::None : RemedyStep::GoToConnection;
    if (!consent.shown)
        return {Text::tr("The profile is deactivated and will be removed from the list by the next sync."),
                remedy, step};
    if (addressRecord.membership == Membership::Listed)
        return {Text::tr("On the list, with changes that the next sync will send."), remedy, step};
    return {Text::tr("New to the list; the next sync will add this client."), remedy, step};
}

Words waiting(const AddressRecord &addressRecord, const AddressConsent &consent, const Circumstances &now)
{
    Words words = underWay(addressRecord, consent, now);
    const bool overdue = addressRecord.isToDo() && addressRecord.dirtyAt.isValid() &&
                         addressRecord.dirtyAt.secsTo(now.now) > kSyncPromise.count();
    if (overdue)
        words.reason += u' ' + Text::tr("Waiting since %1, longer than the promised %2 hours.")
                                   .arg(momentOf(addressRecord.dirtyAt))
                                   .arg(std::chrono::floor<std::chrono::hours>(kSyncPromise).count());
    return words;
}

} // namespace

bool isInvitationSpent(const AddressRecord &addressRecord)
{
    return addressRecord.askBack != AskBack::NotSent &&
           addressRecord.optedOutRevision >= addressRecord.askedBackRevision;
}

QString nameWithoutAddress(const Client &client)
{
    const QString name = (client.firstName + u' ' + client.lastName).simplified();
    if (!name.isEmpty())
        return name;
    if (!client.studioNumber.isEmpty())
        return Text::tr("client %1").arg(client.studioNumber);
    return Text::tr("profile %1").arg(client.id.value);
}

Explanation explain(const AddressView &view, const AddressHolder &holder, const Circumstances &circumstances)
{
    const AddressRecord &addressRecord = view.addressRecord;
    const AddressConsent consent = consentOf(view.holders, view.addressRecord);
    const ClientState state = stateOf(holder, view.holders, addressRecord);
    const auto words = [&]() -> Words {
        switch (state) {
        case ClientState::OnList:
            return onList(addressRecord, holder.client, circumstances);
        case ClientState::Waiting:
            return waiting(addressRecord, consent, circumstances);
        case ClientState::NoConsent:
            return noConsent(holder, consent, circumstances);
        case ClientState::Unsubscribed:
            return unsubscribed(view, holder);
        case ClientState::LeftList:
            return leftList(view, holder, consent);
        case ClientState::AskedBack:
            return askedBack(addressRecord, consent, circumstances);
        case ClientState::NoAddress:
            return noAddress();
        case ClientState::SharedAddress:
            return sharedAddress(view, consent);
        case ClientState::Attention:
            return attention(addressRecord, consent, circumstances);
        }
        return {};
    }();
    Explanation explanation{state, words.reason, words.remedy, words.step};
    if (const QString choice = ownersChoice(view, consent, state); !choice.isEmpty())
        explanation.reason += u' ' + choice;
    return explanation;
}

} // namespace Sync
