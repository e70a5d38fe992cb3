// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/syncdata/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Store::Journal;
using Store::JournalEntry;
using Store::JournalRow;
using State = Store::JournalEntry::State;

namespace {

JournalEntry entry(const QString &id, const QDateTime &at,
                   JournalEntry::Kind kind = JournalEntry::Kind::Import)
{
    JournalEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.sentAt = at;
    entry.rows = 2;
    return entry;
}

QList<JournalRow> someRows()
{
    return {{u"ana@example.com"_s, {1}, true, 7, QByteArray("\0x", 2), {u"email"_s, u"custom.a,b"_s}},
            {u"bo@example.com"_s, {2}, false, 8, {}, {}}};
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsOpenEntriesOldestFirst()
    {
        StoreFixture store;
        Journal journal(*store.database);
        const QDateTime now = store.clock.now();
        const auto later = entry(u"a"_s, now.addSecs(1), JournalEntry::Kind::ContactUpdate);
        const auto sooner = entry(u"b"_s, now, JournalEntry::Kind::RemoveFromList);
        QVERIFY(journal.add(later, {}));
        QVERIFY(journal.add(sooner, someRows()));
        const QList<JournalEntry> expected{sooner, later};
        QCOMPARE(StoreFixture::stored(journal.open()), expected);
        QCOMPARE(StoreFixture::stored(journal.rows(u"b"_s)), someRows());
        QVERIFY(StoreFixture::stored(journal.rows(u"a"_s)).isEmpty());
    }

    void longEntryIsStoredInShortTransactions()
    {
        constexpr int kRows = 1'200;
        constexpr qint64 kMostStatements = 520;
        StoreFixture store;
        Journal journal(*store.database);
        QList<JournalRow> rows;
        for (int i = 0; i < kRows; ++i)
            rows.append({u"person%1@example.com"_s.arg(i), {i}, false, 7, {}, {}});
        qint64 most = 0;
        store.database->observeWrites(
            [&most](const Store::WriteSpan &span) { most = std::max(most, span.statements); });
        auto added = entry(u"a"_s, store.clock.now());
        added.rows = kRows;
        QVERIFY(journal.add(added, rows));
        QVERIFY(most <= kMostStatements);
        QCOMPARE(StoreFixture::stored(journal.open()), QList<JournalEntry>{added});
        QCOMPARE(StoreFixture::stored(journal.rows(u"a"_s)), rows);
        QVERIFY(journal.setState(u"a"_s, State::Done));
        QVERIFY(journal.add(entry(u"b"_s, store.clock.now()), someRows()));
        QVERIFY(StoreFixture::stored(journal.rows(u"a"_s)).isEmpty());
        QCOMPARE(StoreFixture::stored(journal.rows(u"b"_s)), someRows());
    }

    void storesTheActivityOfAnAcceptedWrite()
    {
        StoreFixture store;
        Journal journal(*store.database);
        QVERIFY(journal.add(entry(u"a"_s, store.clock.now()), someRows()));
        QVERIFY(journal.setState(u"a"_s, State::Accepted, {u"activity-1"_s}));
        QVERIFY(journal.setState(u"a"_s, State::Accepted));
        const auto open = StoreFixture::stored(journal.open());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().state, State::Accepted);
        QCOMPARE(open.first().activity.value, u"activity-1"_s);
    }

    void removesFinishedEntriesWithTheNextWrite()
    {
        StoreFixture store;
        Journal journal(*store.database);
        for (const auto &[id, state] : {std::pair(u"a"_s, State::Done), std::pair(u"b"_s, State::Void)}) {
            QVERIFY(journal.add(entry(id, store.clock.now()), someRows()));
            QVERIFY(journal.setState(id, state));
            QVERIFY(StoreFixture::stored(journal.open()).isEmpty());
            QCOMPARE(StoreFixture::stored(journal.rows(id)), someRows());
        }
        QVERIFY(journal.add(entry(u"c"_s, store.clock.now()), {}));
        QVERIFY(StoreFixture::stored(journal.rows(u"a"_s)).isEmpty());
        QVERIFY(StoreFixture::stored(journal.rows(u"b"_s)).isEmpty());
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM journal_row"_s), 0);
    }

    void writesEntryAndRowsOrNothing()
    {
        StoreFixture store;
        Journal journal(*store.database);
        QVERIFY(journal.add(entry(u"a"_s, store.clock.now()), {}));
        QVERIFY(!journal.add(entry(u"a"_s, store.clock.now()), someRows()));
        QVERIFY(StoreFixture::stored(journal.rows(u"a"_s)).isEmpty());
    }

    void reportsAMissingWrite()
    {
        StoreFixture store;
        QCOMPARE(Journal(*store.database).setState(u"a"_s, State::Done).error().kind,
                 Core::Error::Kind::NotFound);
    }

    void removesAllEntries()
    {
        StoreFixture store;
        Journal journal(*store.database);
        QVERIFY(journal.add(entry(u"a"_s, store.clock.now()), someRows()));
        QVERIFY(journal.clear());
        QVERIFY(StoreFixture::stored(journal.open()).isEmpty());
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM journal_row"_s), 0);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
