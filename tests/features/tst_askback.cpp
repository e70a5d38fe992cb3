// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/enumnames.h"
#include "roundstory.h"
#include "store/directory/addressrecords.h"
#include "support/awaitresult.h"
#include "sync/why.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::AskBack;
using Domain::ClientState;
using Domain::Subscription;

namespace {
const QString kAna = u"ana@example.com"_s;
const QString kResubscribe = u"/contacts/resubscribe/"_s;
} // namespace

/// A person who unsubscribed in Constant Contact agrees again: the single invitation and its states.
class AskBackTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void invitationIsSentOnceAndStaysPending();
    void confirmedInvitationAddsThePersonToTheList();
    void returnOfTheOnlyClientIsNoticed();
    void personWhoResubscribesWithoutAListIsAddedAgain();
    void personWhoReturnsWhileAnotherLeavesIsListedAgain();
    void secondInvitationIsRejectedWithoutACall();
    void earlierInvitationCountsAsUsed();
    void invitationWithALostResponseCountsAsSent();
    void unreachableServiceDoesNotUseUpTheInvitation();
    void contactUnderAnotherIdIsFoundByAddress();
    void deletedContactIsNotInvited();
    void subscribedPersonGetsNoInvitation();
    void onlyPersonWhoAgreedAgainIsInvited_data();
    void onlyPersonWhoAgreedAgainIsInvited();

private:
    Domain::ClientId wantedBack();
    Core::Result<void> ask(Domain::ClientId id)
    {
        return Support::awaitResult(studio().session().askBack(id)).value();
    }
    AskBack told() { return addressRecord().askBack; }
    Domain::AddressRecord addressRecord();
    int mails() { return calls(studio().practice.apiLog(), u"PUT"_s, kResubscribe); }
    QString reason(Domain::ClientId id);
};

// Ana was on the list, unsubscribed in Constant Contact, and agreed again at a booking.
Domain::ClientId AskBackTest::wantedBack()
{
    const Domain::ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    if (studio().sync().error)
        qFatal("the first round failed");
    studio().practice.optOut(kAna);
    studio().letTimePass(60s);
    if (studio().sync().error)
        qFatal("the second round failed");
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::Booking);
    return ana;
}

Domain::AddressRecord AskBackTest::addressRecord()
{
    return **Store::AddressRecords(studio().database()).find(kAna);
}

QString AskBackTest::reason(Domain::ClientId id)
{
    return Sync::explainClient(studio().database(), id, {})->explanation.reason;
}

void AskBackTest::invitationIsSentOnceAndStaysPending()
{
    const auto ana = wantedBack();
    QCOMPARE(studio().state(ana), ClientState::AskedBack);
    QVERIFY(reason(ana).contains("said yes again"_L1));
    const Core::Result<void> asked = ask(ana);
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().message));
    QCOMPARE(told(), AskBack::Sent);
    QVERIFY(studio().practice.contact(kAna).value("resubscribe_mail_sent"_L1).toBool());
    QVERIFY(reason(ana).contains("waiting for the person"_L1));

    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::AskedBack);
    QVERIFY(!studio().isListed(kAna));
    QCOMPARE(mails(), 1);
}

void AskBackTest::confirmedInvitationAddsThePersonToTheList()
{
    studio().add(u"Bo"_s, u"bo@example.com"_s, Subscription::Yes);
    const auto ana = wantedBack();
    QVERIFY(ask(ana).ok());
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(23h);
    studio().practice.hook(u"confirm-resubscribe"_s, {{"email"_L1, kAna}});
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(kAna));
    QVERIFY(reason(ana).contains("is on the list"_L1));
}

void AskBackTest::returnOfTheOnlyClientIsNoticed()
{
    const auto ana = wantedBack();
    QVERIFY(ask(ana).ok());
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"confirm-resubscribe"_s, {{"email"_L1, kAna}});
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

// By a link of another list, say: the contact can be mailed again, but is not on the list.
void AskBackTest::personWhoResubscribesWithoutAListIsAddedAgain()
{
    const auto ana = wantedBack();
    studio().practice.hook(u"set-permission"_s, {{"email"_L1, kAna}, {"permission"_L1, u"explicit"_s}});
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(kAna));
}

void AskBackTest::personWhoReturnsWhileAnotherLeavesIsListedAgain()
{
    const auto bo = studio().add(u"Bo"_s, u"bo@example.com"_s, Subscription::Yes);
    const auto ana = wantedBack();
    QVERIFY(ask(ana).ok());
    QCOMPARE(studio().state(bo), ClientState::OnList);
    // One leaves while the other returns: the number of members stays the same.
    studio().practice.hook(u"confirm-resubscribe"_s, {{"email"_L1, kAna}});
    studio().practice.leaveList(u"bo@example.com"_s, m_listName);
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().state(bo), ClientState::LeftList);
}

void AskBackTest::secondInvitationIsRejectedWithoutACall()
{
    const auto ana = wantedBack();
    QVERIFY(ask(ana).ok());
    const auto before = studio().practice.apiLog().size();
    const Core::Result<void> again = ask(ana);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    QCOMPARE(studio().practice.apiLog().size(), before);
    QCOMPARE(told(), AskBack::Sent);
}

void AskBackTest::earlierInvitationCountsAsUsed()
{
    const auto ana = wantedBack();
    const QString id = studio().practice.contact(kAna).value("contact_id"_L1).toString();
    const QJsonArray lists{studio().practice.listId(m_listName)};
    const auto sent = studio().practice.call("PUT", "/v3" + kResubscribe.toLatin1() + id.toLatin1(),
                                             studio().practice.accessToken(), {{"list_ids"_L1, lists}});
    QCOMPARE(sent.status, 200);
    const Core::Result<void> asked = ask(ana);
    QCOMPARE(asked.error().kind, Error::Kind::Refused);
    QCOMPARE(told(), AskBack::UsedUp);
    QVERIFY(reason(ana).contains("will not send another"_L1));
}

void AskBackTest::invitationWithALostResponseCountsAsSent()
{
    const auto ana = wantedBack();
    studio().practice.hook(u"faults"_s,
                           {{"path"_L1, kResubscribe}, {"when"_L1, "after"_L1}, {"delivery"_L1, "close"_L1}});
    const Core::Result<void> asked = ask(ana);
    QCOMPARE(asked.error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(told(), AskBack::Sending);
    QVERIFY(studio().restart());
    QCOMPARE(ask(ana).error().kind, Error::Kind::Refused);
    QCOMPARE(mails(), 1);
    QVERIFY(reason(ana).contains("waiting for the person"_L1));
}

void AskBackTest::unreachableServiceDoesNotUseUpTheInvitation()
{
    const auto ana = wantedBack();
    studio().practice.stop();
    QVERIFY(!ask(ana).ok());
    QCOMPARE(told(), AskBack::NotSent);
    QVERIFY(!addressRecord().askedBackAt.isValid());
}

void AskBackTest::contactUnderAnotherIdIsFoundByAddress()
{
    const auto ana = wantedBack();
    Domain::AddressRecord forgotten = addressRecord();
    const Domain::ContactId id = forgotten.contact;
    forgotten.contact = {u"00000000-0000-4000-8000-000000000000"_s};
    QVERIFY(Store::AddressRecords(studio().database()).save(forgotten));
    QVERIFY(ask(ana).ok());
    QCOMPARE(addressRecord().contact, id);
    QCOMPARE(told(), AskBack::Sent);
}

void AskBackTest::deletedContactIsNotInvited()
{
    const auto ana = wantedBack();
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, kAna}});
    QCOMPARE(ask(ana).error().kind, Error::Kind::Refused);
    QCOMPARE(told(), AskBack::NotSent);
    QCOMPARE(mails(), 0);
}

void AskBackTest::subscribedPersonGetsNoInvitation()
{
    const auto ana = wantedBack();
    studio().practice.hook(u"set-permission"_s, {{"email"_L1, kAna}, {"permission"_L1, "explicit"_L1}});
    QVERIFY(ask(ana).ok());
    QCOMPARE(mails(), 0);
    QCOMPARE(studio().state(ana), ClientState::Waiting);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void AskBackTest::onlyPersonWhoAgreedAgainIsInvited_data()
{
    QTest::addColumn<Subscription>("answer");
    QTest::newRow("said yes and waits") << Subscription::Yes;
    QTest::newRow("said no") << Subscription::No;
    QTest::newRow("was not asked") << Subscription::NeverAsked;
}

void AskBackTest::onlyPersonWhoAgreedAgainIsInvited()
{
    QFETCH(Subscription, answer);
    const auto bo = studio().add(u"Bo"_s, u"bo@example.com"_s, answer);
    const Core::Result<void> asked = ask(bo);
    QCOMPARE(asked.error().kind, Error::Kind::Refused);
    QVERIFY(!asked.error().message.isEmpty());
    QCOMPARE(mails(), 0);
}

QTEST_GUILESS_MAIN(AskBackTest)
#include "tst_askback.moc"
