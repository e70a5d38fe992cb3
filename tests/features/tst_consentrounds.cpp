// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "sync/why.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::Subscription;

/// Consent: answers on both sides, opt-outs, families, and the brake.
class ConsentRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void clientWhoWasNotAskedIsNotSent();
    void unsubscribeInTheStudioIsSent();
    void optOutInConstantContactIsStored();
    void optOutIsNotUndoneByALaterYes();
    void olderOptOutHoldsANewClientBack();
    void yesFromAReportDoesNotOverrideAnOlderOptOut();
    void optOutUnderAFastClockIsNoWishToComeBack();
    void yesAfterADepartureCountsUnderAClockThatWasSetRight();
    void yesDoesNotMoveToAnAddressThatSaidNo();
    void optOutAtThePreviousAddressIsStored();
    void optOutIsRememberedAtANewAddress();
    void resubscribingInConstantContactIsAYes();
    void optOutWhileAJobRunsIsKept();
    void departureFromTheListIsNotUndone();
    void departureIsNoticedWhenSomebodyElseJoins();
    void signUpAfterANoUnderAFastClockCounts();
    void noReachesTheContactThatHasTheAddressNow_data();
    void noReachesTheContactThatHasTheAddressNow();
    void contactThatTheOwnerEntersAfterANoIsNoReturn();
    void noDuringTheRoundIsKept();
    void familySharesOneContact();
    void noOfAReportCountsForTheFamily_data();
    void noOfAReportCountsForTheFamily();
    void laterNoOfAReportTakesTheFamilyOff();
    void brakeStopsAMassRemoval();
    void brakeStopsAnEmptyDirectory();
    void noIsSentWhateverHappensToTheProfile();
    void rejectedUnsubscribeIsRetried();
    void yesEndsAnEarlierNo();
    void noDuringAMoveIsNotLost();

private:
    /// Imports one row of a report, about somebody with the family's address.
    Domain::ClientId import(const QString &name, Subscription answer);
    [[nodiscard]] QString reason(Domain::ClientId id);
};

Domain::ClientId ConsentRoundsTest::import(const QString &name, Subscription answer)
{
    Domain::ReportRow row;
    row.client.firstName = name;
    row.client.email = u"family@example.com"_s;
    row.told = {u"first_name"_s, u"email"_s};
    row.subscribed = answer;
    if (!Store::ClientImport(studio().database()).take(row))
        qFatal("the row was not imported");
    const auto found = Store::ClientDirectory(studio().database()).clients({name, {}, -1, 0});
    return found && !found->isEmpty() ? found->first().client.id : Domain::ClientId();
}

QString ConsentRoundsTest::reason(Domain::ClientId id)
{
    const auto why = Sync::explainClient(studio().database(), id, studio().environment().serviceIdentity());
    return why ? why->explanation.reason : why.error().message;
}

void ConsentRoundsTest::noOfAReportCountsForTheFamily_data()
{
    QTest::addColumn<bool>("isNoFirst");
    QTest::newRow("yes, then no") << false;
    QTest::newRow("no, then yes") << true;
}

void ConsentRoundsTest::noOfAReportCountsForTheFamily()
{
    QFETCH(bool, isNoFirst);
    if (isNoFirst)
        import(u"Ben"_s, Subscription::No);
    const auto ana = import(u"Ana"_s, Subscription::Yes);
    if (!isNoFirst)
        import(u"Ben"_s, Subscription::No);
    QCOMPARE(studio().sync().counts.added, 0);
    QVERIFY(studio().practice.contact(u"family@example.com"_s).isEmpty());
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QVERIFY2(reason(ana).contains(u"came from another client with the same address"_s),
             qPrintable(reason(ana)));
    studio().answer(ana, Subscription::Yes); // her own later answer
    QCOMPARE(studio().sync().counts.added, 1);
}

// Nobody said no at the studio: the person stays subscribed in Constant Contact.
void ConsentRoundsTest::laterNoOfAReportTakesTheFamilyOff()
{
    const auto ana = import(u"Ana"_s, Subscription::Yes);
    QCOMPARE(studio().sync().counts.added, 1);
    import(u"Ben"_s, Subscription::No);
    QVERIFY2(reason(ana).contains(u"remove the address from the list"_s), qPrintable(reason(ana)));
    QCOMPARE(studio().sync().counts.removed, 1);
    QVERIFY(!studio().isListed(u"family@example.com"_s));
    QCOMPARE(studio().practice.contact(u"family@example.com"_s)["permission"_L1].toString(), u"implicit"_s);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void ConsentRoundsTest::clientWhoWasNotAskedIsNotSent()
{
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::NeverAsked);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 0);
    QVERIFY(studio().practice.contact(u"ben@example.com"_s).isEmpty());
    const QByteArray log = QJsonDocument(studio().practice.apiLog()).toJson();
    QVERIFY(!log.contains("ben@example.com"));
}

void ConsentRoundsTest::unsubscribeInTheStudioIsSent()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.unsubscribedThere, 1);
    const QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    QCOMPARE(contact.value("permission"_L1).toString(), u"unsubscribed"_s);
    QCOMPARE(contact.value("email_address"_L1).toObject().value("opt_out_source"_L1).toString(),
             u"Contact"_s);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QCOMPARE(studio().sync().counts.calls, 2);
}

void ConsentRoundsTest::optOutInConstantContactIsStored()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.unsubscribedHere, 1);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::No);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

void ConsentRoundsTest::optOutIsNotUndoneByALaterYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(1h);
    studio().answer(ana, Subscription::Yes);
    QCOMPARE(studio().state(ana), ClientState::AskedBack);

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added + report.counts.updated, 0);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("permission"_L1).toString(),
             u"unsubscribed"_s);
}

void ConsentRoundsTest::olderOptOutHoldsANewClientBack()
{
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"cleo@example.com"_s}});
    studio().practice.optOut(u"cleo@example.com"_s);
    QVERIFY(!studio().sync().error); // learns of the opt-out
    studio().letTimePass(24h);
    const auto id = studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::NeverAsked);
    studio().answer(id, Subscription::Yes);
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 0);
    QVERIFY(!studio().isListed(u"cleo@example.com"_s));
    QCOMPARE(studio().state(id), ClientState::AskedBack);
}

void ConsentRoundsTest::yesFromAReportDoesNotOverrideAnOlderOptOut()
{
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, u"cleo@example.com"_s}});
    studio().practice.optOut(u"cleo@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(24h);

    Domain::ReportRow row;
    row.line = 2;
    row.client.firstName = u"Cleo"_s;
    row.client.email = u"cleo@example.com"_s;
    row.told = {u"first_name"_s, u"email"_s};
    row.subscribed = Subscription::Yes;
    QVERIFY(Store::ClientImport(studio().database()).take(row));
    QCOMPARE(studio().sync().counts.unsubscribedHere, 1);
    QVERIFY(!studio().isListed(u"cleo@example.com"_s));
    const auto clients = Store::ClientDirectory(studio().database()).clients();
    QCOMPARE(clients->first().client.subscribed, Subscription::No);
    QCOMPARE(clients->first().state, ClientState::Unsubscribed);
}

void ConsentRoundsTest::optOutUnderAFastClockIsNoWishToComeBack()
{
    studio().clock.advance(10min);
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::Yes);
    studio().letTimePass(2s);
    studio().practice.optOut(u"ana@example.com"_s);
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::Yes);
    QCOMPARE(studio().state(ana), ClientState::AskedBack);
}

void ConsentRoundsTest::yesAfterADepartureCountsUnderAClockThatWasSetRight()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().clock.advance(20min);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    studio().clock.advance(-20min);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ConsentRoundsTest::yesDoesNotMoveToAnAddressThatSaidNo()
{
    const auto dora = studio().add(u"Dora"_s, u"dora@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(dora, Subscription::No, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    const auto carl = studio().add(u"Carl"_s, u"carl@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().edit(carl, [](Domain::Client &client) { client.email = u"dora@example.com"_s; });
    for (int i = 0; i < 2; ++i)
        QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"dora@example.com"_s));
    QCOMPARE(studio().practice.contact(u"dora@example.com"_s).value("permission"_L1).toString(),
             u"unsubscribed"_s);
    QCOMPARE(studio().state(carl), ClientState::Unsubscribed);
    QCOMPARE(studio().state(dora), ClientState::Unsubscribed);
}

void ConsentRoundsTest::optOutAtThePreviousAddressIsStored()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });
    studio().practice.optOut(u"ana@example.com"_s);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::No);
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
}

void ConsentRoundsTest::optOutIsRememberedAtANewAddress()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(1h);
    studio().answer(ana, Subscription::Yes);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });

    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::AskedBack);
}

void ConsentRoundsTest::resubscribingInConstantContactIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"set-permission"_s,
                           {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, u"explicit"_s}});
    studio().practice.hook(u"join-list"_s, {{"email"_L1, u"ana@example.com"_s}, {"list"_L1, m_listName}});
    studio().letTimePass(25h);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("permission"_L1).toString(),
             u"explicit"_s);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::Yes);
}

void ConsentRoundsTest::optOutWhileAJobRunsIsKept()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"7200000"_s);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QCOMPARE(studio().sync().counts.pending, 1);
    studio().letTimePass(60s);
    studio().practice.optOut(u"ana@example.com"_s);
    QCOMPARE(studio().sync().counts.unsubscribedHere, 1);
    studio().letTimePass(3h);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QCOMPARE(studio().sync().counts.leftList, 0);
}

void ConsentRoundsTest::departureFromTheListIsNotUndone()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.leftList, 1);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));

    studio().letTimePass(60s);
    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::Booking);
    QCOMPARE(studio().sync().counts.added, 1);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void ConsentRoundsTest::departureIsNoticedWhenSomebodyElseJoins()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    studio().practice.hook(u"add-contact"_s,
                           {{"email"_L1, u"new@example.com"_s}, {"lists"_L1, QJsonArray{m_listName}}});
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.leftList, 1);
    QCOMPARE(report.counts.updated, 0);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
}

// The no is sent before the round has read anything, so that the service has not set the clock right yet.
void ConsentRoundsTest::signUpAfterANoUnderAFastClockCounts()
{
    const QString address = u"ana@example.com"_s;
    const auto ana = studio().add(u"Ana"_s, address, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, address}});
    studio().clock.advance(3h);
    studio().answer(ana, Subscription::No);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().sync().error);
    studio().clock.advance(-3h);
    studio().letTimePass(60s);
    studio().practice.hook(u"sign-up"_s, {{"email"_L1, address}, {"list"_L1, m_listName}});
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(address));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ConsentRoundsTest::noReachesTheContactThatHasTheAddressNow_data()
{
    QTest::addColumn<std::chrono::seconds>("later");
    QTest::newRow("a minute before the no") << 60s;
    QTest::newRow("in the second of the no") << 0s;
}

// The known contact got another address in Constant Contact, and the owner entered another contact with the
// old one, which is no act of the person (rules R15, R16).
void ConsentRoundsTest::noReachesTheContactThatHasTheAddressNow()
{
    QFETCH(std::chrono::seconds, later);
    const QString address = u"ana@example.com"_s;
    const QString changed = u"ana.there@example.com"_s;
    const auto ana = studio().add(u"Ana"_s, address, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, address}, {"new_email"_L1, changed}});
    studio().practice.hook(
        u"add-contact"_s,
        {{"email"_L1, address}, {"permission"_L1, u"implicit"_s}, {"lists"_L1, QJsonArray{m_listName}}});
    studio().letTimePass(later);
    studio().answer(ana, Subscription::No);
    QVERIFY(!studio().sync().error);
    for (int day = 0; day < 2; ++day) {
        QVERIFY(!studio().isListed(address));
        QVERIFY(!studio().isListed(changed));
        studio().letTimePass(25h);
        QVERIFY(!studio().sync().error);
    }
    QVERIFY(studio().isListed(u"ben@example.com"_s));
}

// The person's contact has another address by then, so that the new one shows no act of the person (R15).
void ConsentRoundsTest::contactThatTheOwnerEntersAfterANoIsNoReturn()
{
    const QString address = u"ana@example.com"_s;
    const auto ana = studio().add(u"Ana"_s, address, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s,
                           {{"email"_L1, address}, {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().practice.hook(
        u"add-contact"_s,
        {{"email"_L1, address}, {"permission"_L1, u"implicit"_s}, {"lists"_L1, QJsonArray{m_listName}}});
    for (int day = 0; day < 2; ++day) {
        studio().letTimePass(25h);
        QVERIFY(!studio().sync().error);
    }
    QVERIFY(!studio().isListed(address));
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

void ConsentRoundsTest::noDuringTheRoundIsKept()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    // Ben also unsubscribes while Ana's unsubscribe is being sent.
    studio().meanwhile = [this, ben, said = false](const QString &step) mutable {
        if (!step.startsWith("Unsubscribing"_L1) || std::exchange(said, true))
            return;
        studio().clock.advance(1s);
        studio().answer(ben, Subscription::No);
    };

    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.added, 0);
    QVERIFY(studio().practice.contact(u"ben@example.com"_s).isEmpty());
}

void ConsentRoundsTest::familySharesOneContact()
{
    const auto mother = studio().add(u"Mona"_s, u"family@example.com"_s, Subscription::Yes);
    const auto child = studio().add(u"Cleo"_s, u"Family@Example.com"_s, Subscription::NeverAsked);
    QCOMPARE(studio().sync().counts.added, 1);
    QCOMPARE(studio().practice.contact(u"family@example.com"_s).value("first_name"_L1).toString(), u"Mona"_s);
    QCOMPARE(studio().state(child), ClientState::SharedAddress);

    studio().letTimePass(60s);
    studio().answer(child, Subscription::No);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(studio().state(mother), ClientState::Unsubscribed);
}

void ConsentRoundsTest::brakeStopsAMassRemoval()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 20; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QCOMPARE(studio().sync().counts.added, 20);
    studio().letTimePass(60s);
    for (int i = 0; i < 11; ++i)
        studio().answer(ids.at(i), Subscription::No);

    const auto stopped = studio().sync();
    QVERIFY(stopped.brake);
    QCOMPARE(stopped.brake->leaving, 11);
    QCOMPARE(stopped.brake->listed, 20);
    QCOMPARE(stopped.error->kind, Error::Kind::Brake);
    QVERIFY(studio().isListed(u"person0@example.com"_s));

    const auto released = studio().sync(Sync::Brake::Released);
    QVERIFY(!released.error);
    QCOMPARE(released.counts.unsubscribedThere, 11);
    QVERIFY(!studio().isListed(u"person0@example.com"_s));
}

void ConsentRoundsTest::brakeStopsAnEmptyDirectory()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
    const auto stopped = studio().sync();
    QVERIFY(stopped.brake);
    QVERIFY(stopped.brake->emptyDirectory);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void ConsentRoundsTest::noIsSentWhateverHappensToTheProfile()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().clock.advance(std::chrono::minutes(1));
    studio().answer(ana, Subscription::No);
    studio().answer(ben, Subscription::No);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
    studio().edit(ben, [](Domain::Client &client) { client.email = u"ben.new@example.com"_s; });
    QVERIFY(!studio().sync().error);
    for (const QString &address : {u"ana@example.com"_s, u"ben@example.com"_s})
        QCOMPARE(studio().practice.contact(address).value("permission"_L1).toString(), u"unsubscribed"_s);
}

void ConsentRoundsTest::yesEndsAnEarlierNo()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });
    studio().answer(ana, Subscription::No);
    studio().clock.advance(std::chrono::minutes(-5)); // the clock is set back between the two answers
    studio().answer(ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(u"ana.new@example.com"_s));
    QVERIFY2(studio().practice.contact(u"ana@example.com"_s).isEmpty(), "the contact moved");
}

void ConsentRoundsTest::rejectedUnsubscribeIsRetried()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().clock.advance(std::chrono::minutes(1));
    studio().answer(ana, Subscription::No);
    studio().practice.hook(
        u"faults"_s,
        {{"method"_L1, u"PUT"_s}, {"path"_L1, u"/contacts/"_s}, {"status"_L1, 400}, {"count"_L1, 3}});
    QCOMPARE(studio().sync().failed.size(), 1);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
}

void ConsentRoundsTest::noDuringAMoveIsNotLost()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.new@example.com"_s; });
    bool said = false;
    studio().meanwhile = [&](const QString &step) {
        if (!step.startsWith("Updating"_L1) || std::exchange(said, true))
            return;
        studio().clock.advance(std::chrono::minutes(1));
        studio().answer(ana, Subscription::No);
    };
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QVERIFY(!studio().isListed(u"ana.new@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

QTEST_GUILESS_MAIN(ConsentRoundsTest)
#include "tst_consentrounds.moc"
