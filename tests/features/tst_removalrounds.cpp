// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/removedclients.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::Subscription;

namespace {
const QString kAna = u"ana@example.com"_s;
constexpr std::chrono::hours kLongAgo{24 * 31};
} // namespace

/// Removing a client and putting the client back: the effect on the list.
class RemovalRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void clientPutBackAtOnceIsNotTouched();
    void removedClientIsListedAgainWhenPutBack();
    void clientWhoLeftBeforeTheRemovalWasSyncedStaysOff();
    void clientWhoUnsubscribedMeanwhileStaysUnsubscribed();
    void roundForgetsClientsRemovedLongAgo();
    void fastClockForgetsNoRemovedClient();
    void startWithoutAConnectionForgetsClientsRemovedLongAgo();

private:
    void remove(ClientId id) { QVERIFY(Store::ClientDirectory(studio().database()).remove(id).ok()); }
    void putBack(ClientId id) { QVERIFY(Store::RemovedClients(studio().database()).putBack(id).ok()); }
    int keptRows()
    {
        int rows = -1;
        const auto read =
            studio().database().read(u"SELECT COUNT(*) FROM removed_client"_s, {},
                                     [&](const QSqlQuery &row) { rows = row.value(0).toInt(); });
        return read ? rows : -1;
    }
    Domain::RoundCounts play()
    {
        studio().letTimePass(60s);
        const Sync::RoundReport report = studio().sync();
        if (report.error)
            qWarning("%s", qPrintable(report.error->message));
        return report.counts;
    }
};

void RemovalRoundsTest::clientPutBackAtOnceIsNotTouched()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    play();
    remove(ana);
    putBack(ana);
    const auto counts = play();
    QCOMPARE(counts.removed + counts.added + counts.updated, 0);
    QVERIFY(studio().isListed(kAna));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void RemovalRoundsTest::removedClientIsListedAgainWhenPutBack()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    play();
    const QString contact = studio().practice.contact(kAna).value("contact_id"_L1).toString();
    remove(ana);
    play();
    QVERIFY(!studio().isListed(kAna));
    putBack(ana);
    QCOMPARE(play().added, 1);
    QVERIFY(studio().isListed(kAna));
    QCOMPARE(studio().practice.contact(kAna).value("contact_id"_L1).toString(), contact);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void RemovalRoundsTest::clientWhoLeftBeforeTheRemovalWasSyncedStaysOff()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    play();
    remove(ana);
    studio().practice.leaveList(kAna, m_listName);
    play();
    putBack(ana);
    play();
    QVERIFY(!studio().isListed(kAna));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
}

void RemovalRoundsTest::clientWhoUnsubscribedMeanwhileStaysUnsubscribed()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    play();
    remove(ana);
    play();
    studio().practice.optOut(kAna);
    play();
    putBack(ana);
    play();
    QVERIFY(!studio().isListed(kAna));
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
    QCOMPARE(studio().practice.contact(kAna).value("permission"_L1).toString(), u"unsubscribed"_s);
}

void RemovalRoundsTest::roundForgetsClientsRemovedLongAgo()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    remove(ana);
    play();
    QCOMPARE(keptRows(), 1);
    studio().letTimePass(kLongAgo);
    play();
    QCOMPARE(keptRows(), 0);
}

void RemovalRoundsTest::fastClockForgetsNoRemovedClient()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    play();
    remove(ana);
    play();
    const QDateTime now = studio().clock.now();
    studio().clock.set(now.addYears(1));
    QVERIFY(studio().restart());
    studio().add(u"Ben"_s, u"ben@example.com"_s, Subscription::Yes);
    remove(studio().add(u"Eva"_s, u"eva@example.com"_s, Subscription::Yes));
    studio().clock.set(now);
    play();
    putBack(ana);
    play();
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

// Without a connection no round does it.
void RemovalRoundsTest::startWithoutAConnectionForgetsClientsRemovedLongAgo()
{
    const ClientId ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
    remove(ana);
    Store::SyncState state(studio().database());
    auto connection = state.connection();
    QVERIFY(connection && *connection);
    (*connection)->connected = false;
    QVERIFY(state.setConnection(**connection));
    QVERIFY(studio().restart());
    QCOMPARE(keptRows(), 1);
    studio().letTimePass(kLongAgo);
    QVERIFY(studio().restart());
    QCOMPARE(keptRows(), 0);
}

QTEST_GUILESS_MAIN(RemovalRoundsTest)
#include "tst_removalrounds.moc"
