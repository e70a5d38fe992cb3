// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/clientdirectory.h"
#include "store/directory/clientimport.h"
#include "store/directory/families.h"
#include "sync/why.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::Subscription;

namespace {
const QString kAddress = u"bell@example.com"_s;
} // namespace

/// Clients who share one address: whose details Constant Contact gets.
class FamilyRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void choiceSendsTheDetailsOfAnother();
    void choiceOfTheSamePersonSendsNothing();
    void importDoesNotUndoTheChoice();
    void mergeHandsTheChoiceOn();
    void removalLetsTheRuleDecide();
    void noOfTheChosenOneCountsForAll();
    void newYesSendsTheOneWhoGaveIt();
    void yesOfADeactivatedProfilePutsNobodyElseBack();

private:
    /// Anna, the older one, is sent for her and Ben.
    void addFamily()
    {
        m_anna = studio().add(u"Anna"_s, kAddress, Subscription::Yes);
        m_ben = studio().add(u"Ben"_s, kAddress, Subscription::Yes);
        studio().edit(m_anna, [](Domain::Client &client) { client.city = u"Halifax"_s; });
        play();
        QCOMPARE(firstName(), u"Anna"_s);
        QVERIFY(!why(m_ben).contains("You chose"_L1));
    }
    void play()
    {
        studio().letTimePass(60s);
        m_report = studio().sync();
        QVERIFY2(!m_report.error, m_report.error ? qPrintable(m_report.error->message) : "");
    }
    void choose(ClientId id) { QVERIFY(Store::Families(studio().database()).choose(id)); }
    QString firstName() { return studio().practice.contact(kAddress).value("first_name"_L1).toString(); }
    QString why(ClientId id)
    {
        const auto explained = Sync::explainClient(studio().database(), id, {});
        return explained ? explained->explanation.reason : explained.error().message;
    }

    Sync::RoundReport m_report;
    ClientId m_anna;
    ClientId m_ben;
};

void FamilyRoundsTest::choiceSendsTheDetailsOfAnother()
{
    addFamily();
    choose(m_ben);
    play();
    QCOMPARE(m_report.counts.updated, 1);
    QCOMPARE(firstName(), u"Ben"_s);
    // Nothing of the other one stays.
    const QString contact = QString::fromUtf8(QJsonDocument(studio().practice.contact(kAddress)).toJson());
    QVERIFY2(!contact.contains("Halifax"_L1), qPrintable(contact));
    QCOMPARE(studio().state(m_ben), ClientState::OnList);
    QCOMPARE(studio().state(m_anna), ClientState::SharedAddress);
    for (const ClientId id : {m_anna, m_ben})
        QVERIFY2(why(id).endsWith(u"You chose to send the details of Ben for this address."_s),
                 qPrintable(why(id)));

    QVERIFY(Store::Families(studio().database()).followRule(m_ben));
    play();
    QCOMPARE(firstName(), u"Anna"_s);
    QVERIFY(!why(m_anna).contains("You chose"_L1));
}

void FamilyRoundsTest::choiceOfTheSamePersonSendsNothing()
{
    addFamily();
    choose(m_anna);
    play();
    QCOMPARE(m_report.counts.updated, 0);
}

void FamilyRoundsTest::importDoesNotUndoTheChoice()
{
    addFamily();
    choose(m_ben);
    play();
    for (const auto &[name, street] : {std::pair(u"Anna"_s, u"1 Main"_s), std::pair(u"Ben"_s, u"2 Main"_s)}) {
        Domain::ReportRow row;
        row.client.firstName = name;
        row.client.email = kAddress;
        row.client.street = street;
        row.told = {u"first_name"_s, u"email"_s, u"street"_s};
        row.subscribed = Subscription::Yes;
        QVERIFY(Store::ClientImport(studio().database()).take(row));
    }
    play();
    QCOMPARE(firstName(), u"Ben"_s);
    QCOMPARE(studio().entry(m_anna).client.street, u"1 Main"_s);
    QCOMPARE(studio().state(m_anna), ClientState::SharedAddress);
}

void FamilyRoundsTest::mergeHandsTheChoiceOn()
{
    addFamily();
    choose(m_ben);
    const ClientId benjamin = studio().add(u"Benjamin"_s, kAddress, Subscription::Yes);
    play();
    QVERIFY(Store::ClientDirectory(studio().database()).merge(m_ben, benjamin));
    play();
    QCOMPARE(firstName(), u"Benjamin"_s);
    QCOMPARE(studio().state(benjamin), ClientState::OnList);
}

void FamilyRoundsTest::removalLetsTheRuleDecide()
{
    addFamily();
    choose(m_ben);
    play();
    QCOMPARE(firstName(), u"Ben"_s);
    QVERIFY(Store::ClientDirectory(studio().database()).remove(m_ben));
    play();
    QCOMPARE(firstName(), u"Anna"_s);
    QVERIFY(studio().isListed(kAddress));
    QCOMPARE(studio().state(m_anna), ClientState::OnList);
}

void FamilyRoundsTest::noOfTheChosenOneCountsForAll()
{
    addFamily();
    choose(m_ben);
    play();
    studio().letTimePass(60s);
    studio().answer(m_ben, Subscription::No, Domain::ConsentSource::FrontDesk);
    play();
    QCOMPARE(studio().practice.contact(kAddress).value("permission"_L1).toString(), u"unsubscribed"_s);
    QCOMPARE(studio().state(m_anna), ClientState::Unsubscribed);
}

// Anna left the list. Ben's yes is none of hers, so that the contact becomes his.
void FamilyRoundsTest::newYesSendsTheOneWhoGaveIt()
{
    m_anna = studio().add(u"Anna"_s, kAddress, Subscription::Yes);
    play();
    studio().practice.leaveList(kAddress, m_listName);
    play();
    QCOMPARE(studio().state(m_anna), ClientState::LeftList);
    m_ben = studio().add(u"Ben"_s, kAddress, Subscription::Yes);
    play();
    QVERIFY(studio().isListed(kAddress));
    QCOMPARE(firstName(), u"Ben"_s);
    QCOMPARE(studio().state(m_ben), ClientState::OnList);
    QCOMPARE(studio().state(m_anna), ClientState::SharedAddress);
}

void FamilyRoundsTest::yesOfADeactivatedProfilePutsNobodyElseBack()
{
    m_anna = studio().add(u"Anna"_s, kAddress, Subscription::Yes);
    play();
    studio().practice.leaveList(kAddress, m_listName);
    play();
    m_ben = studio().add(u"Ben"_s, kAddress, Subscription::Yes);
    studio().edit(m_ben, [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    play();
    QVERIFY(!studio().isListed(kAddress));
}

QTEST_GUILESS_MAIN(FamilyRoundsTest)
#include "tst_familyrounds.moc"
