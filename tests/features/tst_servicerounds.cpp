// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"
#include "store/directory/consentledger.h"
#include "sync/why.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ClientState;
using Domain::Subscription;

namespace {

/// A translation that changes every text about a sync.
class OtherLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Sync") == 0 ? u"« %1 »"_s.arg(QString::fromUtf8(source)) : QString();
    }
};

} // namespace

/// Events in Constant Contact: people who sign up or return themselves, changed addresses, jobs of other
/// tools, and incomplete responses.
class ServiceRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void leaverWhoJoinsAgainIsOnTheListAgain();
    void leaverWhoSignsUpAgainIsOnTheListAgain();
    void signUpDoesNotEndTheUnsentNoOfARelative();
    void optOutThatTheSearchMissedIsLearnedFromTheImport_data();
    void optOutThatTheSearchMissedIsLearnedFromTheImport();
    void deletedContactWhoSignsUpIsOnTheListAgain();
    void ownSignUpAfterANoHereIsAYes();
    void ownSignUpAfterANoWithoutContactIsAYes();
    void ownSignUpAfterAnUnsubscribeThereIsAYes();
    void ownSignUpAfterTheNoOfSomebodyElseIsAYes();
    void ownSignUpCountsUnderAWrongClock_data();
    void ownSignUpCountsUnderAWrongClock();
    void unconfirmedSignUpAfterANoIsLeftAlone();
    void laterNoHereWinsOverTheSignUp();
    void memberAddedByTheOwnerAgainstANoIsUnsubscribed_data();
    void memberAddedByTheOwnerAgainstANoIsUnsubscribed();
    void leaverWhoJoinsWhileAnotherLeavesIsOnTheListWithinADay();
    void leaverPutBackByAJobComesOffAgain();
    void clientWhoCameBackComesOffWhenDeactivated();
    void clientWhoCameBackComesOffWhenRemoved();

    void noForADomainInLettersArrives_data();
    void noForADomainInLettersArrives();
    void noAfterAnAddressChangeThereArrives();
    void ownSignUpUnderAChangedAddressIsAYes();
    void memberWhoChangesTheAddressBeforeTheYesStaysOneContact();
    void noWithoutAFoundContactArrivesAfterALookThroughTheList();
    void noWithoutAFoundContactStaysToDo();
    void missingMembershipsMakeNobodyALeaver();
    void searchWithoutAResultMakesNobodyALeaver();
    void listCutShortIsNotBelievedForTheResults();
    void importOfAnotherToolIsNotTakenForOurs();
    void removalOfAnotherToolIsNotTakenForOurs();
    void addressChangedThereIsKeptAndTold();
    void addressChangedThereIsToldOnceInAllLanguages();
    void addressChangedOnBothSidesIsTold();

    void failingRemovalIsIsolatedAndTold();
    void clientListedByHandWhoLeavesIsNotPutBack();
    void takingOffManyReadsTheListInstead();

private:
    void signUp(const QString &address)
    {
        studio().practice.hook(u"sign-up"_s, {{"email"_L1, address}, {"list"_L1, m_listName}});
    }
    void join(const QString &address)
    {
        studio().practice.hook(u"join-list"_s, {{"email"_L1, address}, {"list"_L1, m_listName}});
    }
    [[nodiscard]] QString permission(const QString &address)
    {
        return studio().practice.contact(address).value("permission"_L1).toString();
    }
    /// Makes the next response to a GET of this path, after \p skip others, a 200 with \p body.
    void answerWith(const QString &path, const QJsonObject &body, int skip = 0)
    {
        studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                             {"path"_L1, path},
                                             {"skip"_L1, skip},
                                             {"status"_L1, 200},
                                             {"body"_L1, body}});
    }
    [[nodiscard]] Domain::LedgerEntry lastAnswer(Domain::ClientId client);
    /// A client who was put on the list and left it there.
    [[nodiscard]] Domain::ClientId leaver(const QString &address);
};

Domain::LedgerEntry ServiceRoundsTest::lastAnswer(Domain::ClientId client)
{
    const auto entries = Store::ConsentLedger(studio().database()).ofClient(client);
    return entries && !entries->isEmpty() ? entries->first() : Domain::LedgerEntry();
}

Domain::ClientId ServiceRoundsTest::leaver(const QString &address)
{
    const auto id = studio().add(u"Ana"_s, address, Subscription::Yes);
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    if (studio().sync().error)
        qFatal("the first round failed");
    studio().letTimePass(60s);
    studio().practice.leaveList(address, m_listName);
    if (studio().sync().error || studio().state(id) != ClientState::LeftList)
        qFatal("the departure was not noticed");
    studio().letTimePass(60s);
    return id;
}

void ServiceRoundsTest::leaverWhoJoinsAgainIsOnTheListAgain()
{
    const auto ana = leaver(u"ana@example.com"_s);
    join(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(lastAnswer(ana).source, Domain::ConsentSource::ConstantContact);
    QCOMPARE(lastAnswer(ana).answer, Subscription::Yes);

    studio().edit(ana, [](Domain::Client &client) { client.lastName = u"Brook"_s; });
    QCOMPARE(studio().sync().counts.updated, 1);
    QCOMPARE(studio().practice.contact(u"ana@example.com"_s).value("last_name"_L1).toString(), u"Brook"_s);
    QCOMPARE(studio().sync().counts.calls, 2);
}

// The address is listed again because of another holder's yes, but the no stays the relative's own answer.
void ServiceRoundsTest::signUpDoesNotEndTheUnsentNoOfARelative()
{
    const QString family = u"family@example.com"_s;
    const auto ana = studio().add(u"Ana"_s, family, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, family, Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    studio().practice.optOut(family);
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    signUp(family);
    studio().answer(ben, Subscription::No, Domain::ConsentSource::FrontDesk);
    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().sync().error); // sends the details
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(lastAnswer(ben).answer, Subscription::No);
    QCOMPARE(lastAnswer(ben).source, Domain::ConsentSource::FrontDesk);
}

void ServiceRoundsTest::optOutThatTheSearchMissedIsLearnedFromTheImport_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("read one by one") << 2;
    QTest::newRow("more than are read one by one") << 21;
}

void ServiceRoundsTest::optOutThatTheSearchMissedIsLearnedFromTheImport()
{
    QFETCH(const int, people);
    const auto zoe = studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QList<Domain::ClientId> ids;
    for (int i = 0; i < people; ++i) {
        const QString address = u"person%1@example.com"_s.arg(i);
        studio().practice.hook(u"add-contact"_s, {{"email"_L1, address}});
        studio().practice.optOut(address);
        ids.append(studio().add(u"Person"_s, address, Subscription::Yes));
    }
    studio().letTimePass(60s);
    answerWith(u"/v3/contacts$"_s, {{"contacts"_L1, QJsonArray()}}); // the search for opt-outs
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.unsubscribedHere, people);
    QVERIFY(report.failed.isEmpty());
    for (const Domain::ClientId id : std::as_const(ids))
        QCOMPARE(studio().state(id), ClientState::Unsubscribed);
    QCOMPARE(studio().state(zoe), ClientState::OnList);
}

void ServiceRoundsTest::leaverWhoSignsUpAgainIsOnTheListAgain()
{
    const auto ana = leaver(u"ana@example.com"_s);
    signUp(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    QCOMPARE(lastAnswer(ana).source, Domain::ConsentSource::ConstantContact);
}

void ServiceRoundsTest::deletedContactWhoSignsUpIsOnTheListAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, u"ana@example.com"_s}});
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(lastAnswer(ana).source, Domain::ConsentSource::ConstantContact);
}

void ServiceRoundsTest::ownSignUpAfterANoHereIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    for (int round = 0; round < 3; ++round) {
        const auto report = studio().sync();
        QVERIFY(!report.error);
        QCOMPARE(report.counts.unsubscribedThere, 0);
    }
    QCOMPARE(permission(u"ana@example.com"_s), u"explicit"_s);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(lastAnswer(ana).source, Domain::ConsentSource::ConstantContact);

    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void ServiceRoundsTest::ownSignUpAfterANoWithoutContactIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::NeverAsked);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(permission(u"ana@example.com"_s), u"explicit"_s);
}

void ServiceRoundsTest::ownSignUpAfterAnUnsubscribeThereIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"opt-out"_s, {{"email"_L1, u"ana@example.com"_s}});
    QCOMPARE(studio().sync().counts.unsubscribedHere, 1);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    for (int round = 0; round < 2; ++round)
        QCOMPARE(studio().sync().counts.unsubscribedThere, 0);
    QCOMPARE(permission(u"ana@example.com"_s), u"explicit"_s);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(lastAnswer(ana).source, Domain::ConsentSource::ConstantContact);
}

// The no stays with the address when its client is removed; the person's own sign-up is later than the no,
// too.
void ServiceRoundsTest::ownSignUpAfterTheNoOfSomebodyElseIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::NeverAsked);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
    const auto again = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    for (int round = 0; round < 2; ++round)
        QCOMPARE(studio().sync().counts.unsubscribedThere, 0);
    QCOMPARE(permission(u"ana@example.com"_s), u"explicit"_s);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(again), ClientState::OnList);
    QCOMPARE(lastAnswer(again).source, Domain::ConsentSource::ConstantContact);
}

void ServiceRoundsTest::ownSignUpCountsUnderAWrongClock_data()
{
    QTest::addColumn<std::chrono::seconds>("fast");
    QTest::newRow("twenty minutes fast") << std::chrono::seconds(20min);
    QTest::newRow("a year fast") << std::chrono::seconds(24h * 365);
    QTest::newRow("three hours slow") << std::chrono::seconds(-3h);
}

void ServiceRoundsTest::ownSignUpCountsUnderAWrongClock()
{
    QFETCH(const std::chrono::seconds, fast);
    studio().clock.advance(fast);
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    studio().clock.advance(-fast);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    studio().letTimePass(60s);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 0);
    QCOMPARE(permission(u"ana@example.com"_s), u"explicit"_s);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().state(ben), ClientState::OnList);
}

void ServiceRoundsTest::unconfirmedSignUpAfterANoIsLeftAlone()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::NeverAsked);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::Booking);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    const auto setPermission = [&](const QString &permission) {
        studio().practice.hook(u"set-permission"_s,
                               {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, permission}});
    };
    setPermission(u"pending_confirmation"_s);
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"pending_confirmation"_s);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);

    setPermission(u"explicit"_s);
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"explicit"_s);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ServiceRoundsTest::laterNoHereWinsOverTheSignUp()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

void ServiceRoundsTest::memberAddedByTheOwnerAgainstANoIsUnsubscribed_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("implicit") << u"implicit"_s;
    QTest::newRow("explicit") << u"explicit"_s;
}

void ServiceRoundsTest::memberAddedByTheOwnerAgainstANoIsUnsubscribed()
{
    QFETCH(const QString, given);
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::NeverAsked);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(
        u"add-contact"_s,
        {{"email"_L1, u"ana@example.com"_s}, {"permission"_L1, given}, {"lists"_L1, QJsonArray{m_listName}}});
    QVERIFY(!studio().sync().error);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

// The number of members stays the same, so that the daily comparison is the first to see it.
void ServiceRoundsTest::leaverWhoJoinsWhileAnotherLeavesIsOnTheListWithinADay()
{
    const auto ana = leaver(u"ana@example.com"_s);
    join(u"ana@example.com"_s);
    studio().practice.leaveList(u"zoe@example.com"_s, m_listName);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(25h);
    QCOMPARE(studio().sync().counts.leftList, 1);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(!studio().isListed(u"zoe@example.com"_s));
}

void ServiceRoundsTest::leaverPutBackByAJobComesOffAgain()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"7200000"_s);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QCOMPARE(studio().sync().counts.pending, 1);
    studio().letTimePass(60s);
    studio().practice.leaveList(u"ana@example.com"_s, m_listName);
    QCOMPARE(studio().sync().counts.leftList, 1);
    studio().letTimePass(3h);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);

    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
}

void ServiceRoundsTest::clientWhoCameBackComesOffWhenDeactivated()
{
    const auto ana = leaver(u"ana@example.com"_s);
    join(u"ana@example.com"_s);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(permission(u"ana@example.com"_s), u"implicit"_s);
}

void ServiceRoundsTest::clientWhoCameBackComesOffWhenRemoved()
{
    const auto ana = leaver(u"ana@example.com"_s);
    join(u"ana@example.com"_s);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(permission(u"ana@example.com"_s), u"implicit"_s);

    studio().letTimePass(60s);
    signUp(u"ana@example.com"_s); // now a stranger to the studio, who signed up herself
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana@example.com"_s));
}

void ServiceRoundsTest::noForADomainInLettersArrives_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("there");
    QTest::newRow("domain in letters, sent by us") << u"jana@bücher.example"_s << QString();
    QTest::newRow("decomposed accent, sent by us") << u"rene\u0301@example.com"_s << QString();
    QTest::newRow("domain in letters, signed up") << u"jana@bücher.example"_s << u"jana@bücher.example"_s;
    QTest::newRow("ASCII domain, letters there")
        << u"jana@xn--bcher-kva.example"_s << u"jana@bücher.example"_s;
    QTest::newRow("letters, ASCII domain there")
        << u"jana@bücher.example"_s << u"jana@xn--bcher-kva.example"_s;
    QTest::newRow("capital letters") << u"Jana@BÜCHER.example"_s << u"jana@bücher.example"_s;
    QTest::newRow("domain in decomposed letters")
        << u"jana@bu\u0308cher.example"_s << u"jana@bücher.example"_s;
    QTest::newRow("decomposed accent, signed up")
        << u"ren\u00e9@example.com"_s << u"rene\u0301@example.com"_s;
}

void ServiceRoundsTest::noForADomainInLettersArrives()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, there);
    const QStringList others = studio().practice.addressesOn(m_listName);
    if (!there.isEmpty())
        studio().practice.hook(u"add-contact"_s, {{"email"_L1, there}, {"lists"_L1, QJsonArray{m_listName}}});
    const auto id =
        studio().add(u"Jana"_s, typed, there.isEmpty() ? Subscription::Yes : Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    QStringList listed = studio().practice.addressesOn(m_listName);
    listed.removeIf([&others](const QString &address) { return others.contains(address); });
    QCOMPARE(listed.size(), 1);
    studio().letTimePass(60s);
    studio().answer(id, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(studio().practice.addressesOn(m_listName), others);
    QCOMPARE(permission(listed.first()), u"unsubscribed"_s);
}

void ServiceRoundsTest::noAfterAnAddressChangeThereArrives()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"ana@example.com"_s},
                                               {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"ana.there@example.com"_s), u"unsubscribed"_s);
}

void ServiceRoundsTest::ownSignUpUnderAChangedAddressIsAYes()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"ana@example.com"_s},
                                               {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    studio().letTimePass(60s);
    QVERIFY(!studio().sync().error); // finds the unsubscribe under the new address
    signUp(u"ana.there@example.com"_s);
    for (int round = 0; round < 2; ++round)
        QCOMPARE(studio().sync().counts.unsubscribedThere, 0);
    QCOMPARE(permission(u"ana.there@example.com"_s), u"explicit"_s);
    QCOMPARE(lastAnswer(ana).source, Domain::ConsentSource::ConstantContact);
}

// She was on the list before she said yes, so that Listwell has only seen her there.
void ServiceRoundsTest::memberWhoChangesTheAddressBeforeTheYesStaysOneContact()
{
    const QString address = u"ana@example.com"_s;
    const QString changed = u"ana.there@example.com"_s;
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, address}, {"lists"_L1, QJsonArray{m_listName}}});
    const auto ana = studio().add(u"Ana"_s, address, Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, address}, {"new_email"_L1, changed}});
    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    studio().letTimePass(25h); // a look through the whole list
    QVERIFY(!studio().sync().error);
    const QStringList members = studio().practice.addressesOn(m_listName);
    QVERIFY(members.contains(changed) && !members.contains(address));
    QCOMPARE(studio().practice.contact(changed).value("first_name"_L1).toString(), u"Ana"_s);
    const auto told = Sync::explainClient(studio().database(), ana, {});
    QVERIFY(told && told->explanation.reason.contains(changed));
}

void ServiceRoundsTest::noWithoutAFoundContactArrivesAfterALookThroughTheList()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    // Neither the id nor the address finds the contact this time.
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts/"_s},
                                         {"status"_L1, 404},
                                         {"body"_L1, QJsonArray()}});
    answerWith(u"/v3/contacts$"_s, {{"contacts"_L1, QJsonArray()}});
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void ServiceRoundsTest::noWithoutAFoundContactStaysToDo()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    // No call of this round finds the contact, and the list is cut short.
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts/"_s},
                                         {"count"_L1, 10},
                                         {"status"_L1, 404},
                                         {"body"_L1, QJsonArray()}});
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts$"_s},
                                         {"count"_L1, 10},
                                         {"status"_L1, 200},
                                         {"body"_L1, QJsonObject{{"contacts"_L1, QJsonArray()}}}});
    const auto report = studio().sync();
    QCOMPARE(report.counts.unsubscribedThere, 0);
    QVERIFY(report.error);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(studio().state(ana), ClientState::Attention);

    studio().practice.hook(u"clear-faults"_s, {});
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"ana@example.com"_s), u"unsubscribed"_s);
}

void ServiceRoundsTest::missingMembershipsMakeNobodyALeaver()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(25h);
    QVERIFY(!studio().sync().error);
    QJsonObject contact = studio().practice.contact(u"ana@example.com"_s);
    contact.remove("list_memberships"_L1);
    answerWith(u"/v3/contacts/"_s, contact);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QCOMPARE(studio().sync().counts.leftList, 0);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ServiceRoundsTest::searchWithoutAResultMakesNobodyALeaver()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                         {"path"_L1, u"/v3/contacts/"_s},
                                         {"status"_L1, 404},
                                         {"body"_L1, QJsonArray()}});
    answerWith(u"/v3/contacts$"_s, {{"contacts"_L1, QJsonArray()}}, 1);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.leftList, 0);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ServiceRoundsTest::listCutShortIsNotBelievedForTheResults()
{
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().practice.setBehaviour(u"import_email_length"_s, u"20"_s);
    const auto ben = studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    const auto cleo = studio().add(u"Cleo"_s, u"cleo.with.a.long.name@example.com"_s, Subscription::Yes);
    // The page walk that shows the imported people comes after the searches for opt-outs and deleted
    // contacts.
    answerWith(u"/v3/contacts$"_s, {{"contacts"_L1, QJsonArray()}}, 2);
    const auto report = studio().sync();
    QCOMPARE(report.counts.added, 0);
    QCOMPARE(report.failed.size(), 0);
    QCOMPARE(report.counts.pending, 2);

    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ben), ClientState::OnList);
    QCOMPARE(studio().state(cleo), ClientState::Attention);
}

void ServiceRoundsTest::importOfAnotherToolIsNotTakenForOurs()
{
    const QByteArray token = studio().practice.accessToken();
    const QJsonObject foreign{{"import_data"_L1, QJsonArray{QJsonObject{{"email"_L1, u"other@example.com"_s},
                                                                        {"first_name"_L1, u"Otto"_s}}}},
                              {"list_ids"_L1, QJsonArray{studio().practice.listId(m_listName)}}};
    QCOMPARE(studio().practice.call("POST", "/v3/activities/contacts_json_import", token, foreign).status,
             201);
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"contacts_json_import"_s}, {"when"_L1, u"before"_s}, {"delivery"_L1, u"close"_s}});
    (void)studio().sync();
    (void)studio().sync();
    QVERIFY(studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void ServiceRoundsTest::removalOfAnotherToolIsNotTakenForOurs()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto zoe = studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    const QJsonValue contact = studio().practice.contact(u"zoe@example.com"_s).value("contact_id"_L1);
    const QJsonObject foreign{{"source"_L1, QJsonObject{{"contact_ids"_L1, QJsonArray{contact}}}},
                              {"list_ids"_L1, QJsonArray{studio().practice.listId(m_listName)}}};
    QCOMPARE(
        studio()
            .practice
            .call("POST", "/v3/activities/remove_list_memberships", studio().practice.accessToken(), foreign)
            .status,
        201);
    studio().edit(ana, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    studio().practice.hook(
        u"faults"_s,
        {{"path"_L1, u"remove_list_memberships"_s}, {"when"_L1, u"before"_s}, {"delivery"_L1, u"close"_s}});
    (void)studio().sync();
    (void)studio().sync();
    QVERIFY(!studio().isListed(u"ana@example.com"_s));
    QCOMPARE(studio().state(zoe), ClientState::LeftList);
}

// The note about the person was stored in the language of its time.
void ServiceRoundsTest::addressChangedThereIsToldOnceInAllLanguages()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"ana@example.com"_s},
                                               {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().letTimePass(25h);
    QCOMPARE(studio().sync().failed.size(), 1);
    studio().letTimePass(25h);
    QCOMPARE(studio().sync().failed.size(), 0);

    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    studio().letTimePass(25h);
    QCOMPARE(studio().sync().failed.size(), 0);
    QCOMPARE(studio().state(ana), ClientState::Attention);
}

void ServiceRoundsTest::addressChangedThereIsKeptAndTold()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"ana@example.com"_s},
                                               {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().edit(ana, [](Domain::Client &client) { client.lastName = u"Brook"_s; });
    QCOMPARE(studio().sync().failed.size(), 1);
    QVERIFY(studio().practice.contact(u"ana@example.com"_s).isEmpty());
    const QJsonObject contact = studio().practice.contact(u"ana.there@example.com"_s);
    QCOMPARE(contact.value("last_name"_L1).toString(), u"Brook"_s);
    QVERIFY(studio().isListed(u"ana.there@example.com"_s));
    QCOMPARE(studio().state(ana), ClientState::Attention);

    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.there@example.com"_s; });
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QCOMPARE(studio().practice.contact(u"ana.there@example.com"_s).value("contact_id"_L1),
             contact.value("contact_id"_L1));
}

void ServiceRoundsTest::addressChangedOnBothSidesIsTold()
{
    const auto ana = studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"ana@example.com"_s},
                                               {"new_email"_L1, u"ana.there@example.com"_s}});
    studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.here@example.com"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(u"ana.here@example.com"_s));
    QVERIFY(studio().practice.contact(u"ana.there@example.com"_s).isEmpty());
    QCOMPARE(studio().state(ana), ClientState::Attention);
}

void ServiceRoundsTest::failingRemovalIsIsolatedAndTold()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    for (int i = 0; i < 3; ++i) {
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    }
    studio().practice.setBehaviour(u"activity_end"_s, u"failed"_s);
    constexpr int kRounds = 48;
    for (int round = 0; round < kRounds; ++round) {
        const auto report = studio().sync();
        QVERIFY(report.error); // the service itself may be failing
        QCOMPARE(report.failed.size(), 0);
    }
    QCOMPARE(studio().sync().failed.size(), 3);
    const int before = calls(studio().practice.apiLog(), u"POST"_s, u"remove_list_memberships"_s);
    QVERIFY(!studio().sync().error);
    QCOMPARE(calls(studio().practice.apiLog(), u"POST"_s, u"remove_list_memberships"_s), before);
}

void ServiceRoundsTest::clientListedByHandWhoLeavesIsNotPutBack()
{
    const QString address = u"cleo.with.a.long.name@example.com"_s;
    studio().practice.setBehaviour(u"import_email_length"_s, u"20"_s);
    studio().add(u"Ana"_s, u"ana@example.com"_s, Subscription::Yes);
    const auto cleo = studio().add(u"Cleo"_s, address, Subscription::Yes);
    QCOMPARE(studio().sync().failed.size(), 1);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, address}, {"lists"_L1, QJsonArray{m_listName}}});
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(address, m_listName);
    QCOMPARE(studio().sync().counts.leftList, 1);
    studio().practice.setBehaviour(u"import_email_length"_s, u"80"_s);
    studio().edit(cleo, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(address));
    QCOMPARE(studio().state(cleo), ClientState::LeftList);
}

void ServiceRoundsTest::takingOffManyReadsTheListInstead()
{
    constexpr int kMembers = 600;
    constexpr int kOff = 25;
    QList<Domain::ClientId> ids;
    QVERIFY(studio().database().transaction([&]() -> Core::Result<void> {
        for (int i = 0; i < kMembers; ++i)
            ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
        return {};
    }));
    QCOMPARE(studio().sync().counts.added, kMembers);
    for (int i = 0; i < kOff; ++i) {
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    }
    const auto report = studio().sync();
    QVERIFY(!report.error);
    QCOMPARE(report.counts.removed, kOff);
    QVERIFY2(report.counts.calls <= 2 + 6, qPrintable(QString::number(report.counts.calls)));

    // The reading of the list has returned everybody else's contact id as well.
    studio().practice.hook(u"edit-profile"_s, {{"email"_L1, u"person100@example.com"_s},
                                               {"new_email"_L1, u"person.there@example.com"_s}});
    studio().answer(ids.at(100), Subscription::No, Domain::ConsentSource::FrontDesk);
    QCOMPARE(studio().sync().counts.unsubscribedThere, 1);
    QCOMPARE(permission(u"person.there@example.com"_s), u"unsubscribed"_s);
}

QTEST_GUILESS_MAIN(ServiceRoundsTest)
#include "tst_servicerounds.moc"
