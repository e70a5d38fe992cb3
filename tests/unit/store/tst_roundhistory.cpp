// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientdirectory.h"
#include "store/syncdata/roundhistory.h"

using namespace Qt::StringLiterals;
using Domain::RoundRecord;
using Domain::RoundResult;
using Store::RoundHistory;

class RoundHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        StoreFixture store;
        QVERIFY(!StoreFixture::stored(RoundHistory(*store.database).last()));
    }

    void showsARunningRound()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        const qint64 id = StoreFixture::stored(history.begin(store.clock.now()));
        const auto last = StoreFixture::stored(history.last());
        QCOMPARE(last->id, id);
        QCOMPARE(last->startedAt, store.clock.now());
        QVERIFY(!last->finishedAt.isValid());
    }

    void keepsTheNewestRoundThatSeemsOld()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        QVERIFY(history.begin(store.clock.now().addYears(-2)));
        const qint64 id = StoreFixture::stored(history.begin(store.clock.now().addYears(-2)));
        QVERIFY(history.forgetBefore(store.clock.now().addYears(-1)));
        QCOMPARE(StoreFixture::stored(history.recent(Domain::RoundsShown::All, 0, 10)).size(), 1);
        QCOMPARE(StoreFixture::stored(history.last())->id, id);
    }

    void keepsWhyTheBrakeStoppedARound()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        RoundRecord record;
        record.id = StoreFixture::stored(history.begin(store.clock.now()));
        record.finishedAt = store.clock.now();
        record.errorKind = Core::Error::Kind::Brake;
        record.brake = {140, 1204, false, Domain::LastImport{store.clock.now(), u"march.csv"_s, 1300}, 139};
        QVERIFY(history.finish(record));
        QCOMPARE(StoreFixture::stored(history.last())->brake, record.brake);

        record.id = StoreFixture::stored(history.begin(store.clock.now()));
        record.brake = {20, 20, true, std::nullopt, 0};
        QVERIFY(history.finish(record));
        QCOMPARE(StoreFixture::stored(history.last())->brake, record.brake);

        QVERIFY(history.begin(store.clock.now()));
        QVERIFY(!StoreFixture::stored(history.last())->brake);
    }

    void returnsEveryCountOfARound()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        QVERIFY(history.begin(store.clock.now()));
        RoundRecord record;
        record.id = StoreFixture::stored(history.begin(store.clock.now()));
        record.finishedAt = store.clock.now().addMSecs(1234);
        record.counts.added = 1;
        record.counts.updated = 2;
        record.counts.unsubscribedThere = 3;
        record.counts.unsubscribedHere = 4;
        record.counts.leftList = 5;
        record.counts.removed = 6;
        record.failed = 7;
        record.counts.pending = 8;
        record.counts.calls = 9;
        record.errorKind = Core::Error::Kind::Network;
        record.errorMessage = u"Not there."_s;
        QVERIFY(history.finish(record));
        const auto last = *StoreFixture::stored(history.last());
        QCOMPARE(last.id, record.id);
        QCOMPARE(last.finishedAt, record.finishedAt);
        const QList<int> numbers{last.counts.added,
                                 last.counts.updated,
                                 last.counts.unsubscribedThere,
                                 last.counts.unsubscribedHere,
                                 last.counts.leftList,
                                 last.counts.removed,
                                 last.failed,
                                 last.counts.pending,
                                 last.counts.calls};
        const QList<int> expected{1, 2, 3, 4, 5, 6, 7, 8, 9};
        QCOMPARE(numbers, expected);
        QCOMPARE(last.errorKind, record.errorKind);
        QCOMPARE(last.errorMessage, record.errorMessage);
        record.id = 99;
        QCOMPARE(history.finish(record).error().kind, Core::Error::Kind::NotFound);
    }

    void keepsResultsOfRemovedClients()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        const qint64 round = StoreFixture::stored(history.begin(store.clock.now()));
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const QList<RoundResult> results{
            {ana, u"ana@example.com"_s, Domain::RoundAction::Failed, u"The address was refused."_s},
            {{}, u"bo@example.com"_s, Domain::RoundAction::Removed, {}}};
        for (const RoundResult &result : results)
            QVERIFY(history.addResult(round, result));
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(StoreFixture::stored(history.results(round)), results);
        QVERIFY(StoreFixture::stored(history.results(round + 1)).isEmpty());
        QVERIFY(!history.addResult(round + 1, results.first()));
    }

    void returnsTheNewestRoundsThenEarlierOnes()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        QList<qint64> ids;
        for (int i = 0; i < 5; ++i)
            ids.prepend(endedRound(history, store.clock.now(), i % 2)); // every second round adds somebody
        const auto idsOf = [&](Domain::RoundsShown shown, qint64 before, int most) {
            QList<qint64> found;
            const auto records = StoreFixture::stored(history.recent(shown, before, most));
            for (const RoundRecord &record : records)
                found.append(record.id);
            return found;
        };
        using Domain::RoundsShown;
        QCOMPARE(idsOf(RoundsShown::All, 0, 2), ids.first(2));
        QCOMPARE(idsOf(RoundsShown::All, ids.at(1), 9), ids.sliced(2));
        QCOMPARE(idsOf(RoundsShown::Eventful, 0, 9), (QList<qint64>{ids.at(1), ids.at(3)}));
        // An unfinished round counts as eventful.
        const qint64 running = StoreFixture::stored(history.begin(store.clock.now()));
        QCOMPARE(idsOf(RoundsShown::Eventful, 0, 1), QList<qint64>{running});
    }

    void showsTheCurrentNameOfAClient()
    {
        StoreFixture store;
        Domain::Client maya;
        maya.firstName = u"Maya"_s;
        maya.lastName = u"Lind"_s;
        const auto id = StoreFixture::stored(Store::ClientDirectory(*store.database).add(maya));
        RoundHistory history(*store.database);
        const qint64 round = StoreFixture::stored(history.begin(store.clock.now()));
        QVERIFY(history.addResult(round, {id, u"maya@example.com"_s, Domain::RoundAction::Added, {}}));
        QVERIFY(
            history.addResult(round, {{}, u"gone@example.com"_s, Domain::RoundAction::UnsubscribedHere, {}}));
        const auto people = StoreFixture::stored(history.results(round));
        QCOMPARE(people.at(0).name, u"Maya Lind"_s);
        QCOMPARE(people.at(1).name, QString());
    }

private:
    static qint64 endedRound(RoundHistory &history, const QDateTime &at, int added)
    {
        RoundRecord record;
        record.id = StoreFixture::stored(history.begin(at));
        record.finishedAt = at;
        record.counts.added = added;
        if (!history.finish(record))
            qFatal("the round could not be stored");
        return record.id;
    }
};

QTEST_GUILESS_MAIN(RoundHistoryTest)
#include "tst_roundhistory.moc"
