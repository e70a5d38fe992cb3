// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/syncdata/syncstate.h"

using namespace Qt::StringLiterals;
using Domain::ContactList;
using Store::SyncCheckpoint;
using Store::SyncState;

namespace {

const ContactList kList{{u"list-1"_s}, u"Newsletter"_s, 12};

SyncCheckpoint someCheckpoint(const QDateTime &at)
{
    return {at, 42, at.addDays(-1), 17};
}

} // namespace

class SyncStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        StoreFixture store;
        const SyncState state(*store.database);
        QVERIFY(!StoreFixture::stored(state.connection()));
        QVERIFY(!StoreFixture::stored(state.chosenList()));
        QVERIFY(!StoreFixture::stored(state.nextRound()).isValid());
        QCOMPARE(StoreFixture::stored(state.revision()), 0);
        const SyncCheckpoint checkpoint = StoreFixture::stored(state.checkpoint());
        QVERIFY(!checkpoint.optOutsSeenUntil.isValid());
        QCOMPARE(checkpoint.expectedMembers, -1);
    }

    void returnsTheConnection()
    {
        StoreFixture store;
        SyncState state(*store.database);
        Domain::Connection connection{
            {u"acc"_s, u"Quiet Harbor"_s}, u"service"_s, true, false, true, store.clock.now()};
        for (int i = 0; i < 2; ++i) {
            QVERIFY(state.setConnection(connection));
            const auto stored = *StoreFixture::stored(state.connection());
            QCOMPARE(stored.account, connection.account);
            QCOMPARE(stored.service, connection.service);
            QCOMPARE(stored.connected, connection.connected);
            QCOMPARE(stored.needsReconnect, connection.needsReconnect);
            QCOMPARE(stored.erasePending, connection.erasePending);
            QCOMPARE(stored.since, connection.since);
            connection = {{u"acc"_s, u"Other"_s}, {}, false, true, false, {}};
        }
    }

    void returnsTheLogin()
    {
        StoreFixture store;
        SyncState state(*store.database);
        QCOMPARE(StoreFixture::stored(state.login()), Domain::LoginState());
        const QDateTime now = store.clock.now();
        for (const Domain::LoginState &login :
             {Domain::LoginState{now, now.addDays(180), true}, Domain::LoginState{{}, now.addDays(1), false},
              Domain::LoginState{now.addSecs(5), {}, true}, Domain::LoginState{}}) {
            QVERIFY(state.setLogin(login));
            QCOMPARE(StoreFixture::stored(state.login()), login);
        }
    }

    void keepsTheMarksForTheSameListAndResetsThemForAnother()
    {
        StoreFixture store;
        SyncState state(*store.database);
        QVERIFY(state.chooseList(kList));
        const SyncCheckpoint checkpoint = someCheckpoint(store.clock.now());
        QVERIFY(state.setCheckpoint(checkpoint));
        ContactList renamed = kList;
        renamed.name = u"News"_s;
        QVERIFY(state.chooseList(renamed));
        QCOMPARE(*StoreFixture::stored(state.chosenList()), renamed);
        const SyncCheckpoint kept = StoreFixture::stored(state.checkpoint());
        QCOMPARE(kept.optOutsSeenUntil, checkpoint.optOutsSeenUntil);
        QCOMPARE(kept.expectedMembers, 42);
        QCOMPARE(kept.fullCompareAt, checkpoint.fullCompareAt);
        QCOMPARE(kept.lastRevision, 17);

        const ContactList other{{u"list-2"_s}, u"Newsletter"_s, 0};
        QVERIFY(state.chooseList(other));
        QCOMPARE(StoreFixture::stored(state.checkpoint()).expectedMembers, -1);
        QVERIFY(state.setCheckpoint(checkpoint));
        QVERIFY(state.chooseList(std::nullopt));
        QVERIFY(!StoreFixture::stored(state.chosenList()));
        QCOMPARE(StoreFixture::stored(state.checkpoint()).lastRevision, 0);
    }

    void storesTheTimeOfTheNextRound()
    {
        StoreFixture store;
        SyncState state(*store.database);
        QVERIFY(state.setNextRound(store.clock.now()));
        QCOMPARE(StoreFixture::stored(state.nextRound()), store.clock.now());
        QVERIFY(state.setNextRound({}));
        QVERIFY(!StoreFixture::stored(state.nextRound()).isValid());
    }
};

QTEST_GUILESS_MAIN(SyncStateTest)
#include "tst_syncstate.moc"
