#include "storefixture.h"

#include "store/roundhistory.h"

using namespace Qt::StringLiterals;
using Store::RoundHistory;
using Store::RoundRecord;
using Store::RoundResult;

class RoundHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNoRoundAtFirst()
    {
        StoreFixture store;
        QVERIFY(!StoreFixture::stored(RoundHistory(*store.database).last()));
    }

    void showsARoundThatIsRunning()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        const qint64 id = StoreFixture::stored(history.begin(store.clock.now()));
        const auto last = StoreFixture::stored(history.last());
        QCOMPARE(last->id, id);
        QCOMPARE(last->startedAt, store.clock.now());
        QVERIFY(!last->finishedAt.isValid());
    }

    void givesBackEveryNumberOfARound()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        QVERIFY(history.begin(store.clock.now()));
        RoundRecord record;
        record.id = StoreFixture::stored(history.begin(store.clock.now()));
        record.finishedAt = store.clock.now().addMSecs(1234);
        record.added = 1;
        record.updated = 2;
        record.unsubscribedThere = 3;
        record.unsubscribedHere = 4;
        record.leftList = 5;
        record.removed = 6;
        record.failed = 7;
        record.pending = 8;
        record.calls = 9;
        record.errorKind = u"network"_s;
        record.errorMessage = u"Not there."_s;
        QVERIFY(history.finish(record));
        const auto last = *StoreFixture::stored(history.last());
        QCOMPARE(last.id, record.id);
        QCOMPARE(last.finishedAt, record.finishedAt);
        const QList<int> numbers{last.added,
                                 last.updated,
                                 last.unsubscribedThere,
                                 last.unsubscribedHere,
                                 last.leftList,
                                 last.removed,
                                 last.failed,
                                 last.pending,
                                 last.calls};
        const QList<int> expected{1, 2, 3, 4, 5, 6, 7, 8, 9};
        QCOMPARE(numbers, expected);
        QCOMPARE(last.errorKind, record.errorKind);
        QCOMPARE(last.errorMessage, record.errorMessage);
        record.id = 99;
        QCOMPARE(history.finish(record).error().kind, Core::Error::Kind::NotFound);
    }

    void keepsWhatHappenedToWhomEvenWhenTheClientIsRemoved()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        const qint64 round = StoreFixture::stored(history.begin(store.clock.now()));
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const QList<RoundResult> results{
            {ana, u"ana@example.com"_s, u"failed"_s, u"The address was refused."_s},
            {{}, u"bo@example.com"_s, u"removed"_s, {}}};
        for (const RoundResult &result : results)
            QVERIFY(history.addResult(round, result));
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(StoreFixture::stored(history.results(round)), results);
        QVERIFY(StoreFixture::stored(history.results(round + 1)).isEmpty());
        QVERIFY(!history.addResult(round + 1, results.first()));
    }
};

QTEST_GUILESS_MAIN(RoundHistoryTest)
#include "tst_roundhistory.moc"
