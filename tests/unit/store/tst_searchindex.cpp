// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/removedclients.h"
#include "store/directory/searchindex.h"
#include "store/recovery/backups.h"
#include "store/recovery/recovery.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Store::SearchIndex;

namespace {

/// A studio with an index in its folder.
struct Studio : StoreFixture
{
    Studio()
    {
        ana = add(u"Ana"_s, u"Brook"_s, u"ana@example.com"_s, u"(902) 555-0142"_s);
        amelie = add(u"Amélie"_s, u"Gagnon"_s, u"amelie.g@example.org"_s, {});
        bo = add(u"Bo"_s, u"Brooks"_s, {}, u"555 0199"_s);
        index();
    }

    ClientId add(const QString &first, const QString &last, const QString &email, const QString &phone)
    {
        Domain::Client client;
        client.firstName = first;
        client.lastName = last;
        client.email = email;
        client.phone = phone;
        return stored(directory().add(client));
    }
    /// Brings the index up to date.
    void index()
    {
        while (stored(SearchIndex(*database, 2).update())) {
        }
    }
    [[nodiscard]] QString indexFile() const { return folder.filePath(u"search.db"_s); }
    /// Statements on the index itself.
    void inIndex(const QString &sql)
    {
        const auto file = stored(Store::Database::openToWrite(indexFile(), clock));
        if (!file->query(sql))
            qFatal("the index could not be changed");
    }
    [[nodiscard]] qint64 numberInIndex(const QString &sql)
    {
        const auto file = stored(Store::Database::openToRead(indexFile(), clock));
        auto query = stored(file->query(sql));
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    /// The first names found, with their number; also checks the first page alone.
    QString found(const QString &search, std::optional<Domain::ClientState> state = {})
    {
        Domain::ClientQuery query;
        query.search = search;
        query.state = state;
        QStringList names;
        const auto all = stored(directory().clients(query));
        for (const Domain::ClientEntry &entry : all)
            names << entry.client.firstName;
        query.limit = 1;
        const auto page = stored(directory().clients(query));
        if (page.size() != std::min<qsizetype>(all.size(), 1) ||
            (!page.isEmpty() && page.first().client.id != all.first().client.id))
            return u"the page differs"_s;
        return QString::number(stored(directory().count(query))) + u": "_s + names.join(u' ');
    }
    /// Damages every page of the index except the one that holds the schema.
    void damage()
    {
        QFile file(indexFile());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(4096))
            qFatal("the index could not be damaged");
        file.write(QByteArray(static_cast<int>(file.size()) - 4096, 'x'));
    }

    ClientId ana;
    ClientId amelie;
    ClientId bo;
};

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("expected");
        QTest::newRow("part of a name") << u"roo"_s << u"2: Ana Bo"_s;
        QTest::newRow("accents") << u"AMÉLIE"_s << u"1: Amélie"_s;
        QTest::newRow("any order") << u"brook ana"_s << u"1: Ana"_s;
        QTest::newRow("part of an address") << u"@example.o"_s << u"1: Amélie"_s;
        QTest::newRow("digits of a phone") << u"9025550142"_s << u"1: Ana"_s;
        QTest::newRow("nobody") << u"zoe"_s << u"0: "_s;
        QTest::newRow("one word is nobody") << u"ana zoe"_s << u"0: "_s;
        QTest::newRow("not across fields") << u"brookana"_s << u"0: "_s;
        QTest::newRow("wildcards") << u"an_ %"_s << u"0: "_s;
        QTest::newRow("quotation marks") << u"\"ana\" OR"_s << u"0: "_s;
        QTest::newRow("one letter begins a word") << u"b"_s << u"2: Ana Bo"_s;
        QTest::newRow("two letters begin a word") << u"am"_s << u"1: Amélie"_s;
        QTest::newRow("two letters inside a word") << u"oo"_s << u"0: "_s;
        QTest::newRow("a short and a long word") << u"b ana"_s << u"1: Ana"_s;
    }
    void findsWords()
    {
        QFETCH(QString, search);
        QFETCH(QString, expected);
        Studio studio;
        QCOMPARE(studio.found(search), expected);
        QVERIFY(QFile::remove(studio.indexFile()));
        SearchIndex(*studio.database).detach();
        QCOMPARE(studio.found(search), expected);
    }

    void asksTheIndex()
    {
        Studio studio;
        studio.inIndex(u"DELETE FROM words WHERE rowid = 1"_s);
        QCOMPARE(studio.found(u"brook"_s), u"1: Bo"_s);
    }

    void looksAtWhoChangedSince()
    {
        Studio studio;
        auto bo = studio.client(studio.bo);
        bo.lastName = u"Marsh"_s;
        QVERIFY(studio.directory().update(bo));
        studio.add(u"Cleo"_s, u"Brook"_s, {}, {});
        QVERIFY(studio.directory().remove(studio.ana));
        for ([[maybe_unused]] const int isIndexed : {0, 1}) {
            QCOMPARE(studio.found(u"brook"_s), u"1: Cleo"_s);
            QCOMPARE(studio.found(u"marsh"_s), u"1: Bo"_s);
            QCOMPARE(studio.found(u"brook"_s, Domain::ClientState::NoAddress), u"1: Cleo"_s);
            studio.index();
        }
        QVERIFY(Store::RemovedClients(*studio.database).putBack(studio.ana));
        for ([[maybe_unused]] const int isIndexed : {0, 1}) {
            QCOMPARE(studio.found(u"brook"_s), u"2: Ana Cleo"_s);
            studio.index();
        }
    }

    void forgetsRemovedClientsAndDoneChanges()
    {
        Studio studio;
        QVERIFY(studio.directory().remove(studio.ana));
        studio.index();
        QCOMPARE(studio.numberInIndex(u"SELECT COUNT(*) FROM words_content"_s), 2);
        studio.index();
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM search_change"_s), 0);
    }

    void notesNoChangesWithoutAnIndex()
    {
        Studio studio;
        QVERIFY(Store::forgetSearchIndex(*studio.database));
        QVERIFY(studio.directory().remove(studio.ana));
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM search_change"_s), 0);
        studio.index();
        QCOMPARE(studio.found(u"brook"_s), u"1: Bo"_s);
        QVERIFY(studio.directory().remove(studio.bo));
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM search_change"_s), 1);
    }

    void damagedIndexIsBuiltAnew()
    {
        Studio studio;
        studio.damage();
        QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s);
        studio.index();
        QCOMPARE(studio.numberInIndex(u"SELECT COUNT(*) FROM words_content"_s), 3);
        studio.inIndex(u"DELETE FROM words WHERE rowid = 1"_s);
        QCOMPARE(studio.found(u"brook"_s), u"1: Bo"_s); // it is in use again
    }

    void garbageIsBuiltAnew()
    {
        Studio studio;
        SearchIndex(*studio.database).detach();
        QFile file(studio.indexFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("a letter ").repeated(1000));
        file.close();
        QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s);
        studio.index();
        QCOMPARE(studio.numberInIndex(u"SELECT COUNT(*) FROM words_content"_s), 3);
    }

    void unfinishedIndexFindsEverybody()
    {
        Studio studio;
        studio.inIndex(u"DROP TABLE progress"_s); // it was just being made
        QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s);
        studio.index();
        QCOMPARE(studio.numberInIndex(u"SELECT COUNT(*) FROM words_content"_s), 3);
    }

    void indexOfOtherDataIsNotUsed()
    {
        Studio studio;
        QVERIFY(Store::Backups(studio.folder.path()).make(*studio.database));
        const QString backup = Store::Backups(studio.folder.path()).all().first().file;
        auto ana = studio.client(studio.ana);
        ana.lastName = u"Marsh"_s;
        QVERIFY(studio.directory().update(ana));
        studio.index();
        studio.database.reset();
        QVERIFY(Store::restoreBackup(backup, studio.folder.path(), studio.clock));
        studio.database = Studio::stored(Store::openDatabase(studio.folder.path(), studio.clock));
        for ([[maybe_unused]] const int isIndexed : {0, 1}) {
            QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s);
            QCOMPARE(studio.found(u"marsh"_s), u"0: "_s);
            studio.index();
        }
    }

    void olderCopyPutBackByHandIsNoticed()
    {
        Studio studio;
        const QString file = studio.folder.filePath(u"listwell.db"_s);
        const QString copy = studio.folder.filePath(u"copy.db"_s);
        QVERIFY(studio.database->query(u"VACUUM INTO ?"_s, {copy}));
        auto ana = studio.client(studio.ana);
        ana.lastName = u"Marsh"_s;
        QVERIFY(studio.directory().update(ana));
        studio.index();
        studio.database.reset();
        QVERIFY(QFile::remove(file) && QFile::rename(copy, file));
        studio.database = Studio::stored(Store::openDatabase(studio.folder.path(), studio.clock));
        QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s);
        studio.index();
        QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s);
    }

    void anotherConnectionFollowsTheNewIndex()
    {
        Studio studio;
        const auto other = Studio::stored(Store::openDatabase(studio.folder.path(), studio.clock));
        Domain::ClientQuery query;
        query.search = u"brook"_s;
        QCOMPARE(Studio::stored(Store::ClientDirectory(*other).count(query)), 2);
        QVERIFY(Store::forgetSearchIndex(*studio.database));
        studio.index();
        studio.inIndex(u"DELETE FROM words WHERE rowid = 1"_s);
        QCOMPARE(Studio::stored(Store::ClientDirectory(*other).count(query)), 2); // notices that it is over
        QCOMPARE(Studio::stored(Store::ClientDirectory(*other).count(query)), 1);
    }

    void writingTheIndexKeepsNobodyFromWriting()
    {
        Studio studio;
        QCOMPARE(studio.found(u"brook"_s), u"2: Ana Bo"_s); // attached
        const auto index = Studio::stored(Store::Database::openToWrite(studio.indexFile(), studio.clock));
        QVERIFY(index->transaction([&]() -> Core::Result<void> {
            studio.add(u"Cleo"_s, u"Brook"_s, {}, {});
            return {};
        }));
        QCOMPARE(studio.found(u"brook"_s), u"3: Ana Cleo Bo"_s);
    }

    void onlyTheOwnerCanReadIt()
    {
        const Studio studio;
        QCOMPARE(QFile::permissions(studio.indexFile()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto scratch =
            Studio::stored(Store::openBackup(studio.folder.filePath(u"other.db"_s), studio.clock));
        QVERIFY(!SearchIndex(*scratch).attach());
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
