// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/explain.h"

#include "core/error.h"
#include "core/utc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Domain;
using Core::Error;
using Sync::Circumstances;

namespace {

const QDateTime kMonday = Core::utc(QDate(2026, 9, 7), QTime(12, 0));
const QDateTime kTuesday = kMonday.addDays(1);
const QDateTime kWednesday = kMonday.addDays(2);
const QDateTime kNow = kMonday.addDays(3);

/// Input of explain() that a row of the table changes: Ana's address record, her profile, and the studio's
/// circumstances.
struct Case
{
    AddressView view;
    Circumstances now;
    int asked = 0; ///< index of the holder to explain

    [[nodiscard]] AddressRecord &addressRecord() { return view.addressRecord; }
    [[nodiscard]] AddressHolder &ana() { return view.holders[0]; }
};

// Revisions in the order of the times.
qint64 revisionAt(const QDateTime &at)
{
    return at.toSecsSinceEpoch();
}

ConsentAnswer strong(Subscription answer, const QDateTime &at, ConsentSource source = ConsentSource::Profile)
{
    return {answer, at, true, source, revisionAt(at), u"ana@example.com"_s};
}

AddressHolder holder(qint64 id, const QString &name, const ConsentAnswer &answer)
{
    AddressHolder result;
    result.client.id = {id};
    result.client.firstName = name;
    result.client.email = u"ana@example.com"_s;
    result.client.subscribed = answer.subscribed;
    result.answer = answer;
    return result;
}

// Ana agreed on Monday, is on the list, and has no pending changes; the studio is connected and syncs
// regularly.
Case settled()
{
    Case made;
    made.view.addressRecord.address = u"ana@example.com"_s;
    made.view.addressRecord.membership = Membership::Listed;
    made.view.addressRecord.permission = PermissionToSend::Explicit;
    made.view.addressRecord.dirtyRevision = 7;
    made.view.addressRecord.doneRevision = 7;
    made.view.holders = {holder(1, u"Ana"_s, strong(Subscription::Yes, kMonday))};
    made.now.now = kNow;
    made.now.connected = true;
    made.now.listChosen = true;
    made.now.listName = u"News"_s;
    made.now.nextRound = kNow.addSecs(600);
    made.now.lastRoundAt = kNow.addSecs(-300);
    return made;
}

void toDo(Case &made, bool listed = false)
{
    made.addressRecord().membership = listed ? Membership::Listed : Membership::NotListed;
    made.addressRecord().dirtyRevision = 8;
    made.addressRecord().dirtyAt = kNow.addSecs(-60);
}

void optedOut(Case &made, const QDateTime &at, OptOutSource source)
{
    made.addressRecord().membership = Membership::NotListed;
    made.addressRecord().permission = PermissionToSend::Unsubscribed;
    made.addressRecord().optedOutAt = at;
    made.addressRecord().optedOutRevision = revisionAt(at);
    made.addressRecord().optOutSource = source;
}

// Opted out on September 8, agreed again on September 9.
void wantedBack(Case &made, AskBack askBack)
{
    optedOut(made, kTuesday, OptOutSource::Contact);
    made.ana().answer = strong(Subscription::Yes, kWednesday);
    made.addressRecord().askBack = askBack;
    if (askBack != AskBack::NotSent)
        made.addressRecord().askedBackAt = kWednesday.addSecs(60);
    made.addressRecord().askedBackRevision = revisionAt(kWednesday.addSecs(60));
}

void lastRoundFailed(Case &made, Error::Kind kind, const QString &message)
{
    toDo(made);
    made.now.lastErrorKind = kind;
    made.now.lastErrorMessage = message;
}

void shareWith(Case &made, const ConsentAnswer &answer)
{
    made.view.holders.append(holder(2, u"Bo"_s, answer));
    made.asked = 1;
}

using Change = void (*)(Case &);

} // namespace

Q_DECLARE_METATYPE(Change)

/// Explanation of every client state with each of its causes.
class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void explainsReasonAndRemedy_data();
    void explainsReasonAndRemedy();
    void tellsANoThatCannotBeDelivered();
    void offersTheStepThatHelps_data();
    void offersTheStepThatHelps();
    void mentionsNoAddressOfOthers();
};

void ExplainTest::explainsReasonAndRemedy_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ClientState>("state");
    QTest::addColumn<QString>("reason"); // part of the text
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, ClientState state, const QString &reason, const QString &remedy,
                        Change change) { QTest::newRow(name) << change << state << reason << remedy; };

    row("on the list", ClientState::OnList, u"on the list “News” with all"_s, u"nothing to do"_s,
        [](Case &) {});
    row("on the list, with a value that is not sent", ClientState::OnList,
        u"all details but the fields that are not sent"_s, u"nothing to do"_s, [](Case &c) {
            c.ana().client.custom.insert(u"Note"_s, u"x"_s);
            c.now.notSent = QStringList{u"Note"_s};
        });
    row("on the list, without a value that is not sent", ClientState::OnList, u"with all details."_s,
        u"nothing to do"_s, [](Case &c) { c.now.notSent = QStringList{u"Note"_s}; });
    row("on the list when it was last connected", ClientState::OnList, u"last connected"_s,
        u"Connect the business"_s, [](Case &c) { c.now.connected = c.now.listChosen = false; });
    row("on the list when a list was last chosen", ClientState::OnList, u"last connected"_s,
        u"Choose the list"_s, [](Case &c) { c.now.listChosen = false; });
    row("on the list, on hold there", ClientState::OnList, u"temporary hold"_s, u"check the contact"_s,
        [](Case &c) { c.addressRecord().permission = PermissionToSend::TempHold; });
    row("on the list, not confirmed there", ClientState::OnList, u"waiting for the person to confirm"_s,
        u"confirm"_s, [](Case &c) { c.addressRecord().permission = PermissionToSend::PendingConfirmation; });
    row("on the list without permission there", ClientState::OnList, u"no permission"_s,
        u"Set the permission"_s, [](Case &c) { c.addressRecord().permission = PermissionToSend::NotSet; });

    row("waiting: new", ClientState::Waiting, u"New to the list"_s, u"next sync is at"_s,
        [](Case &c) { toDo(c); });
    row("waiting: changed", ClientState::Waiting, u"with changes"_s, u"next sync is at"_s,
        [](Case &c) { toDo(c, true); });
    row("waiting: no round planned", ClientState::Waiting, u"New to the list"_s, u"Sync now"_s, [](Case &c) {
        toDo(c);
        c.now.nextRound = {};
    });
    row("waiting: deactivated and still listed", ClientState::Waiting, u"removed from the list"_s,
        u"next sync is at"_s, [](Case &c) {
            toDo(c, true);
            c.ana().client.status = ClientStatus::Deactivated;
        });
    row("waiting: in a job", ClientState::Waiting, u"still processing it"_s, u"nothing to do"_s, [](Case &c) {
        toDo(c);
        c.now.inJob = true;
    });
    row("waiting: not connected", ClientState::Waiting, u"not connected"_s, u"Connect the business"_s,
        [](Case &c) {
            toDo(c);
            c.now.connected = false;
        });
    row("waiting: login ended", ClientState::Waiting, u"new login"_s, u"Log in"_s, [](Case &c) {
        toDo(c);
        c.now.needsReconnect = true;
    });
    row("waiting: no list", ClientState::Waiting, u"no list is chosen"_s, u"Choose the list"_s, [](Case &c) {
        toDo(c);
        c.now.listChosen = false;
    });
    row("waiting: brake", ClientState::Waiting, u"the brake stopped"_s, u"release the brake"_s,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Brake, u"Too many."_s); });
    row("waiting: quota", ClientState::Waiting,
        u"daily limit of calls to Constant Contact has been reached"_s, u"after midnight UTC"_s,
        [](Case &c) { lastRoundFailed(c, Error::Kind::QuotaExhausted, u"Used up."_s); });
    row("waiting: yesterday's quota", ClientState::Waiting, u"New to the list"_s, u"next sync is at"_s,
        [](Case &c) {
            lastRoundFailed(c, Error::Kind::QuotaExhausted, u"Used up."_s);
            c.now.lastRoundAt = kNow.addDays(-1);
        });
    row("waiting: error that passes", ClientState::Waiting, u"last sync failed: No network."_s,
        u"nothing to do. Listwell tries again automatically"_s,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Network, u"No network."_s); });
    row("waiting: error that a person can remove", ClientState::Waiting,
        u"last sync failed: The disk is full."_s, u"Listwell tries again automatically"_s,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Storage, u"The disk is full."_s); });
    row("waiting: error that stops the schedule", ClientState::Waiting,
        u"last sync failed: Set up wrongly."_s, u"click “Sync now”"_s,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Configuration, u"Set up wrongly."_s); });
    row("waiting: list gone", ClientState::Waiting, u"last sync failed: The list is gone."_s,
        u"Choose another list"_s,
        [](Case &c) { lastRoundFailed(c, Error::Kind::ListGone, u"The list is gone."_s); });
    row("waiting: longer than a day", ClientState::Waiting, u"longer than the promised 24 hours"_s,
        u"next sync is at"_s, [](Case &c) {
            toDo(c);
            c.addressRecord().dirtyAt = kNow.addSecs(-24 * 3600 - 60);
        });

    row("no consent: never asked", ClientState::NoConsent, u"was not asked"_s, u"Ask"_s,
        [](Case &c) { c.ana().answer = {}; });
    row("no consent: an earlier client with the address said no", ClientState::NoConsent,
        u"The last answer for this e-mail address was no"_s, u"yes"_s, [](Case &c) {
            c.ana().answer = {};
            c.now.lastAnswer = Domain::LedgerEntry{};
            c.now.lastAnswer->at = kNow.addDays(-3);
            c.now.lastAnswer->answer = Subscription::No;
        });
    row("no consent: the yes was for another address", ClientState::NoConsent,
        u"for another e-mail address"_s, u"Ask"_s, [](Case &c) {
            toDo(c);
            c.ana().answer.address = u"old@example.com"_s;
        });
    row("no consent: deactivated", ClientState::NoConsent, u"deactivated"_s, u"nothing to do while"_s,
        [](Case &c) {
            c.ana().answer = {};
            c.ana().client.status = ClientStatus::Deactivated;
        });
    row("no consent: the yes was a deactivated profile's", ClientState::NoConsent,
        u"belongs to a deactivated profile"_s, u"Ask"_s, [](Case &c) {
            c.ana().client.status = ClientStatus::Deactivated;
            shareWith(c, {});
        });

    row("no consent: a no beside a deactivated profile's yes", ClientState::NoConsent,
        u"this client said no"_s, u"record the new yes"_s, [](Case &c) {
            c.ana().answer = strong(Subscription::Yes, kTuesday);
            c.ana().client.status = ClientStatus::Deactivated;
            shareWith(c, strong(Subscription::No, kMonday));
        });

    row("no: on the profile", ClientState::Unsubscribed, u"on the profile on September 8"_s,
        u"record the new yes"_s, [](Case &c) { c.ana().answer = strong(Subscription::No, kTuesday); });
    row("no: at a booking", ClientState::Unsubscribed, u"at a booking on September 8"_s,
        u"record the new yes"_s,
        [](Case &c) { c.ana().answer = strong(Subscription::No, kTuesday, ConsentSource::Booking); });
    row("no: at a booking, kept with the address", ClientState::Unsubscribed,
        u"at a booking on September 8"_s, u"record the new yes"_s, [](Case &c) {
            c.ana().answer = strong(Subscription::No, kTuesday, ConsentSource::Booking);
            c.addressRecord().refusedAt = kTuesday;
            c.addressRecord().refusedRevision = c.ana().answer.revision;
        });
    row("no: contact not found", ClientState::Unsubscribed, u"No contact with this address"_s,
        u"Look for another address"_s, [](Case &c) {
            c.addressRecord().membership = Membership::NotListed;
            c.addressRecord().attentionReason = u"No contact with this address."_s;
            c.addressRecord().remedy = u"Look for another address."_s;
            c.ana().answer = strong(Subscription::No, kTuesday);
        });
    row("no: at the front desk", ClientState::Unsubscribed, u"at the front desk on September 8"_s,
        u"record the new yes"_s,
        [](Case &c) { c.ana().answer = strong(Subscription::No, kTuesday, ConsentSource::FrontDesk); });
    row("no: in a report, first answer", ClientState::Unsubscribed, u"client report of September 8"_s,
        u"record the new yes"_s, [](Case &c) {
            c.ana().answer = {Subscription::No, kTuesday, false, ConsentSource::Import};
        });
    row("no: by another of the address", ClientState::Unsubscribed, u"another client with the same address"_s,
        u"record the new yes"_s, [](Case &c) {
            c.addressRecord().membership = Membership::NotListed;
            c.ana().answer = strong(Subscription::No, kTuesday);
            shareWith(c, {});
        });
    row("no: at the front desk, kept with the address, too", ClientState::Unsubscribed,
        u"at the front desk on September 8"_s, u"record the new yes"_s, [](Case &c) {
            c.ana().answer = strong(Subscription::No, kTuesday, ConsentSource::FrontDesk);
            c.addressRecord().refusedAt = kTuesday;
            c.addressRecord().refusedRevision = revisionAt(kTuesday);
        });
    row("no: by somebody who is gone", ClientState::Unsubscribed,
        u"Somebody who had this e-mail address said no to news and updates on September 8"_s,
        u"record the new yes"_s, [](Case &c) {
            c.addressRecord().refusedAt = kTuesday;
            c.addressRecord().refusedRevision = revisionAt(kTuesday);
        });
    row("no: not carried yet", ClientState::Unsubscribed, u"next sync will unsubscribe"_s,
        u"record the new yes"_s, [](Case &c) { c.ana().answer = strong(Subscription::No, kTuesday); });
    row("no: said here, carried", ClientState::Unsubscribed, u"at the front desk on September 8"_s,
        u"record the new yes"_s, [](Case &c) {
            c.ana().answer = strong(Subscription::No, kTuesday, ConsentSource::FrontDesk);
            optedOut(c, kWednesday, OptOutSource::Contact);
        });
    row("no: by the person in Constant Contact", ClientState::Unsubscribed,
        u"person unsubscribed in Constant Contact on September 8"_s, u"record the new yes"_s, [](Case &c) {
            c.ana().answer = strong(Subscription::No, kTuesday, ConsentSource::ConstantContact);
            optedOut(c, kTuesday, OptOutSource::Contact);
        });
    row("no: by the account there", ClientState::Unsubscribed, u"not by the person"_s,
        u"record the new yes"_s, [](Case &c) { optedOut(c, kTuesday, OptOutSource::Account); });
    row("no: by nobody known there", ClientState::Unsubscribed, u"unsubscribed in Constant Contact since"_s,
        u"record the new yes"_s, [](Case &c) { optedOut(c, kTuesday, OptOutSource::None); });

    row("left: this list only", ClientState::LeftList, u"left this list in Constant Contact on September 8"_s,
        u"record the new yes"_s, [](Case &c) {
            c.addressRecord().membership = Membership::Left;
            c.addressRecord().leftAt = kTuesday;
            c.addressRecord().leftRevision = revisionAt(kTuesday);
        });
    row("left: before a relative had the address on the list", ClientState::LeftList,
        u"Somebody with this e-mail address left this list"_s, u"record the new yes"_s, [](Case &c) {
            c.addressRecord().membership = Membership::NotListed;
            c.addressRecord().leftRevision = revisionAt(kTuesday);
        });
    row("left: removed there", ClientState::LeftList,
        u"contact was deleted in Constant Contact on September 8"_s, u"record the new yes"_s, [](Case &c) {
            c.addressRecord().membership = Membership::Left;
            c.addressRecord().removedThere = true;
            c.addressRecord().leftAt = kTuesday;
            c.addressRecord().leftRevision = revisionAt(kTuesday);
        });
    row("left: removed there, before another list was chosen", ClientState::LeftList,
        u"contact was deleted in Constant Contact on September 8"_s, u"record the new yes"_s, [](Case &c) {
            toDo(c);
            c.addressRecord().removedThere = true;
            c.addressRecord().leftAt = kTuesday;
            c.addressRecord().leftRevision = revisionAt(kTuesday);
        });
    row("left: active, with a yes for an address before", ClientState::LeftList,
        u"left this list in Constant Contact on September 8"_s, u"record the new yes"_s, [](Case &c) {
            c.ana().answer.address = u"ana.before@example.com"_s;
            c.addressRecord().membership = Membership::Left;
            c.addressRecord().leftAt = kTuesday;
            c.addressRecord().leftRevision = revisionAt(kTuesday);
        });
    row("left: deactivated profile", ClientState::LeftList, u"still subscribed"_s,
        u"Reactivate the profile"_s, [](Case &c) {
            c.addressRecord().membership = Membership::NotListed;
            c.ana().client.status = ClientStatus::Deactivated;
        });

    row("asked back: not sent", ClientState::AskedBack,
        u"The person unsubscribed in Constant Contact on September 8, 2026 and said yes again on September 9"_s,
        u"Send the one invitation"_s, [](Case &c) { wantedBack(c, AskBack::NotSent); });
    row("asked back: unsubscribed by the account", ClientState::AskedBack,
        u"The address was unsubscribed in Constant Contact on September 8, 2026, and the person said yes"_s,
        u"Send the one invitation"_s, [](Case &c) {
            wantedBack(c, AskBack::NotSent);
            c.addressRecord().optOutSource = OptOutSource::Account;
        });
    row("asked back: not sent, not connected", ClientState::AskedBack, u"said yes again"_s, u"Connect"_s,
        [](Case &c) {
            wantedBack(c, AskBack::NotSent);
            c.now.connected = false;
        });
    row("asked back: not sent, no list", ClientState::AskedBack, u"said yes again"_s, u"Choose the list"_s,
        [](Case &c) {
            wantedBack(c, AskBack::NotSent);
            c.now.listChosen = false;
        });
    row("asked back: response lost", ClientState::AskedBack, u"was sent on September 9"_s,
        u"cannot be sent again"_s, [](Case &c) { wantedBack(c, AskBack::Sending); });
    row("asked back: waits for the person", ClientState::AskedBack, u"was sent on September 9"_s,
        u"cannot be sent again"_s, [](Case &c) { wantedBack(c, AskBack::Sent); });
    row("asked back: used up", ClientState::AskedBack, u"already sent its one invitation"_s,
        u"sign-up form"_s, [](Case &c) { wantedBack(c, AskBack::UsedUp); });
    row("asked back: spent before this opt-out", ClientState::AskedBack, u"already sent its one invitation"_s,
        u"sign-up form"_s, [](Case &c) {
            wantedBack(c, AskBack::Sent);
            c.addressRecord().askedBackAt = kMonday;
            c.addressRecord().askedBackRevision = revisionAt(kMonday);
        });

    row("no address", ClientState::NoAddress, u"no e-mail address"_s, u"Add an e-mail"_s,
        [](Case &c) { c.ana().client.email.clear(); });
    row("shared: the other is on the list", ClientState::SharedAddress, u"with Ana, whose profile is on"_s,
        u"nothing to do"_s, [](Case &c) { shareWith(c, {}); });
    row("shared: the other is not on the list", ClientState::SharedAddress, u"is not on the list now"_s,
        u"profile of Ana"_s, [](Case &c) {
            shareWith(c, strong(Subscription::Yes, kTuesday));
            c.addressRecord().membership = Membership::Left;
            c.addressRecord().leftAt = kWednesday;
            c.addressRecord().leftRevision = revisionAt(kWednesday);
        });
    row("attention", ClientState::Attention, u"The city is too long."_s, u"Shorten it."_s, [](Case &c) {
        c.addressRecord().attentionReason = u"The city is too long."_s;
        c.addressRecord().remedy = u"Shorten it."_s;
    });
    row("on the list without one detail", ClientState::Attention,
        u"This client is on the list, but some of the details are not. A number was left out."_s,
        u"in the profile"_s, [](Case &c) {
            c.addressRecord().membership = Membership::Listed;
            c.addressRecord().attentionReason = u"A number was left out."_s;
        });
    row("attention without a remedy", ClientState::Attention, u"Refused."_s, u"in the profile"_s,
        [](Case &c) { c.addressRecord().attentionReason = u"Refused."_s; });
}

// It does not begin with the details on the list.
void ExplainTest::tellsANoThatCannotBeDelivered()
{
    const QString reason = u"This person said no."_s;
    Case made = settled();
    made.ana().answer = strong(Subscription::No, kWednesday);
    toDo(made);
    made.addressRecord().membership = Membership::Listed;
    made.addressRecord().attentionReason = reason;
    const Domain::Explanation told = Sync::explain(made.view, made.view.holders.at(made.asked), made.now);
    QCOMPARE(told.state, ClientState::Attention);
    QCOMPARE(told.reason, reason);
}

void ExplainTest::explainsReasonAndRemedy()
{
    QFETCH(Change, change);
    QFETCH(ClientState, state);
    QFETCH(QString, reason);
    QFETCH(QString, remedy);
    Case made = settled();
    change(made);
    const Domain::Explanation told = Sync::explain(made.view, made.view.holders.at(made.asked), made.now);
    QCOMPARE(told.state, state);
    QVERIFY2(told.reason.contains(reason), qPrintable(told.reason));
    QVERIFY2(told.remedy.contains(remedy), qPrintable(told.remedy));
}

void ExplainTest::offersTheStepThatHelps_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<RemedyStep>("step");
    const auto row = [](const char *name, RemedyStep step, Change change) {
        QTest::newRow(name) << change << step;
    };
    row("invitation not sent", RemedyStep::AskBack, [](Case &c) { wantedBack(c, AskBack::NotSent); });
    row("invitation on its way", RemedyStep::None, [](Case &c) { wantedBack(c, AskBack::Sending); });
    row("invitation sent", RemedyStep::None, [](Case &c) { wantedBack(c, AskBack::Sent); });
    row("invitation used up", RemedyStep::None, [](Case &c) { wantedBack(c, AskBack::UsedUp); });
    row("invitation, not connected", RemedyStep::GoToConnection, [](Case &c) {
        wantedBack(c, AskBack::NotSent);
        c.now.connected = false;
    });
    row("invitation, login ended", RemedyStep::GoToConnection, [](Case &c) {
        wantedBack(c, AskBack::NotSent);
        c.now.needsReconnect = true;
    });
    row("invitation, no list", RemedyStep::GoToConnection, [](Case &c) {
        wantedBack(c, AskBack::NotSent);
        c.now.listChosen = false;
    });
    row("on the list", RemedyStep::None, [](Case &) {});
    row("on a list that is gone", RemedyStep::GoToConnection,
        [](Case &c) { c.now.lastErrorKind = Error::Kind::ListGone; });
    row("unsubscribed", RemedyStep::None, [](Case &c) { optedOut(c, kTuesday, OptOutSource::Contact); });
    row("left", RemedyStep::None, [](Case &c) {
        c.addressRecord().membership = Membership::Left;
        c.addressRecord().leftRevision = revisionAt(kTuesday);
    });
    row("deactivated", RemedyStep::Activate, [](Case &c) {
        c.addressRecord().membership = Membership::NotListed;
        c.ana().client.status = ClientStatus::Deactivated;
    });
    row("waiting for the next sync", RemedyStep::None, [](Case &c) { toDo(c); });
    row("waiting, no sync planned", RemedyStep::GoToConnection, [](Case &c) {
        toDo(c);
        c.now.nextRound = {};
    });
    row("waiting, not connected", RemedyStep::GoToConnection, [](Case &c) {
        toDo(c);
        c.now.connected = false;
    });
    row("waiting, login ended", RemedyStep::GoToConnection, [](Case &c) {
        toDo(c);
        c.now.needsReconnect = true;
    });
    row("waiting, brake", RemedyStep::GoToConnection,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Brake, u"Too many."_s); });
    row("waiting, list gone", RemedyStep::GoToConnection,
        [](Case &c) { lastRoundFailed(c, Error::Kind::ListGone, u"The list is gone."_s); });
    row("waiting, error that stops the schedule", RemedyStep::GoToConnection,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Configuration, u"Set up wrongly."_s); });
    row("waiting, error that passes", RemedyStep::None,
        [](Case &c) { lastRoundFailed(c, Error::Kind::Network, u"No network."_s); });
}

void ExplainTest::offersTheStepThatHelps()
{
    QFETCH(Change, change);
    QFETCH(RemedyStep, step);
    Case made = settled();
    change(made);
    QCOMPARE(Sync::explain(made.view, made.ana(), made.now).step, step);
}

void ExplainTest::mentionsNoAddressOfOthers()
{
    Case made = settled();
    made.ana().client.firstName.clear();
    made.ana().client.studioNumber = u"00417"_s;
    shareWith(made, {});
    const Domain::Explanation told = Sync::explain(made.view, made.view.holders.at(1), made.now);
    QVERIFY(told.reason.contains("client 00417"_L1));
    QVERIFY(!told.reason.contains('@'_L1) && !told.remedy.contains('@'_L1));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
