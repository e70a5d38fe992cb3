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
        QCOMPARE(StoreFixture::stored(history.rounds({})).size(), 1);
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
            {{}, u"cleo@example.com"_s, Domain::RoundAction::LeftOut, u"The field was refused."_s},
            {{}, u"bo@example.com"_s, Domain::RoundAction::Removed, {}}};
        for (const RoundResult &result : results)
            QVERIFY(history.addResult(round, result));
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(StoreFixture::stored(history.people(round)).people, results);
        QVERIFY(StoreFixture::stored(history.people(round + 1)).people.isEmpty());
        QVERIFY(!history.addResult(round + 1, results.first()));
    }

    void returnsTheNewestRoundsThenEarlierOnes()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        QList<qint64> ids;
        for (int i = 0; i < 5; ++i)
            ids.prepend(endedRound(history, store.clock.now(), i % 2)); // every second round adds somebody
        using Domain::RoundFilter;
        QCOMPARE(found(history, {RoundFilter::All, {}, 0, 2}), ids.first(2));
        QCOMPARE(found(history, {RoundFilter::All, {}, ids.at(1), 9}), ids.sliced(2));
        QCOMPARE(found(history, {RoundFilter::ChangesOrProblems}), (QList<qint64>{ids.at(1), ids.at(3)}));
        // An unfinished round counts as eventful.
        const qint64 running = StoreFixture::stored(history.begin(store.clock.now()));
        QCOMPARE(found(history, {RoundFilter::ChangesOrProblems, {}, 0, 1}), QList<qint64>{running});
    }

    void findsRoundsWithProblems()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        endedRound(history, store.clock.now(), 3);
        RoundRecord record;
        record.finishedAt = store.clock.now();
        record.errorKind = Core::Error::Kind::Network;
        record.id = StoreFixture::stored(history.begin(store.clock.now()));
        const qint64 failed = record.id;
        QVERIFY(history.finish(record));
        record.errorKind.reset();
        record.failed = 1;
        record.id = StoreFixture::stored(history.begin(store.clock.now()));
        QVERIFY(history.finish(record));
        endedRound(history, store.clock.now(), 0);
        const qint64 interrupted = StoreFixture::stored(history.begin(store.clock.now()));
        QCOMPARE(found(history, {Domain::RoundFilter::Problems}),
                 (QList<qint64>{interrupted, record.id, failed}));
    }

    void findsTheRoundsOfAPersonByNameOrAddress_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QList<int>>("rounds"); // newest first
        QTest::newRow("all") << u"  "_s << QList<int>{3, 2, 1, 0};
        QTest::newRow("name") << u"maya"_s << QList<int>{2, 0};
        QTest::newRow("both names, in any order") << u"Lind MAYA"_s << QList<int>{2, 0};
        QTest::newRow("without the accent") << u"lind"_s << QList<int>{2, 0};
        QTest::newRow("address at the time of the sync") << u"maya@old.example"_s << QList<int>{0};
        QTest::newRow("address now") << u"maya@new.example"_s << QList<int>{2, 0};
        QTest::newRow("name and address") << u"maya new.example"_s << QList<int>{2, 0};
        QTest::newRow("contact of no client") << u"nobody@"_s << QList<int>{1};
        QTest::newRow("wildcards are letters") << u"m_ya"_s << QList<int>{};
        QTest::newRow("words of two people") << u"maya nobody"_s << QList<int>{};
        QTest::newRow("phone number") << u"555"_s << QList<int>{};
    }

    void findsTheRoundsOfAPersonByNameOrAddress()
    {
        QFETCH(const QString, search);
        QFETCH(const QList<int>, rounds);
        StoreFixture store;
        Domain::Client client;
        client.firstName = u"Maya"_s;
        client.lastName = u"Lïnd"_s;
        client.email = u"maya@new.example"_s;
        client.phone = u"555 0100"_s;
        const auto maya = StoreFixture::stored(store.directory().add(client));
        RoundHistory history(*store.database);
        QList<qint64> ids;
        for (const RoundResult &result :
             {RoundResult{maya, u"maya@old.example"_s, Domain::RoundAction::Added, {}},
              RoundResult{{}, u"nobody@example.com"_s, Domain::RoundAction::LeftList, {}},
              RoundResult{maya, u"maya@new.example"_s, Domain::RoundAction::Moved, {}}}) {
            ids.append(endedRound(history, store.clock.now(), 1));
            QVERIFY(history.addResult(ids.last(), result));
        }
        ids.append(endedRound(history, store.clock.now(), 1));
        QList<qint64> expected;
        for (const int round : rounds)
            expected.append(ids.at(round));
        QCOMPARE(found(history, {Domain::RoundFilter::All, search}), expected);
        // Reading page by page returns the same rounds.
        QList<qint64> paged;
        for (auto part = found(history, {Domain::RoundFilter::All, search, 0, 1}); !part.isEmpty();
             part = found(history, {Domain::RoundFilter::All, search, paged.last(), 1}))
            paged += part;
        QCOMPARE(paged, expected);
    }

    void showsWhomASearchFoundAndThenWhoWasNotAccepted()
    {
        StoreFixture store;
        RoundHistory history(*store.database);
        const auto maya = store.addClient(u"Maya"_s, u"maya@example.com"_s);
        const qint64 round = StoreFixture::stored(history.begin(store.clock.now()));
        const RoundResult ana{{}, u"ana@example.com"_s, Domain::RoundAction::Added, {}};
        const RoundResult mayas{maya, u"maya@example.com"_s, Domain::RoundAction::Updated, {}, u"Maya"_s};
        const RoundResult bo{{}, u"bo@example.com"_s, Domain::RoundAction::Failed, u"It was refused."_s};
        for (const RoundResult &result : {ana, mayas, bo})
            QVERIFY(history.addResult(round, result));
        QCOMPARE(StoreFixture::stored(history.people(round)), (Domain::RoundPeople{{bo, ana, mayas}, 0}));
        QCOMPARE(StoreFixture::stored(history.people(round, u"maya"_s)),
                 (Domain::RoundPeople{{mayas, bo, ana}, 1}));
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
        const auto people = StoreFixture::stored(history.people(round)).people;
        QCOMPARE(people.at(0).name, u"Maya Lind"_s);
        QCOMPARE(people.at(1).name, QString());
    }

private:
    static QList<qint64> found(const RoundHistory &history, const Domain::RoundQuery &query)
    {
        QList<qint64> ids;
        const auto records = StoreFixture::stored(history.rounds(query));
        for (const RoundRecord &record : records)
            ids.append(record.id);
        return ids;
    }
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
