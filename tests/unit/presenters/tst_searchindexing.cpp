// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/searchindexing.h"

#include "store/directory/clientdirectory.h"
#include "store/directory/searchindex.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/sqlite/opendatabase.h"
#include "support/manualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SearchIndexingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallStudioHasNoIndex()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        Store::BackgroundDatabase database(folder.path(), clock);
        Presenters::SearchIndexing indexing(database);
        QSignalSpy finished(&indexing, &Presenters::SearchIndexing::finished);
        indexing.update();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!QFile::exists(folder.filePath(u"search.db"_s)));
    }

    void indexesWhatHasChanged()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        const auto connection = Store::openDatabase(folder.path(), clock);
        QVERIFY(connection);
        Store::ClientDirectory directory(**connection);
        Domain::Client ana;
        ana.firstName = u"Ana"_s;
        QVERIFY(directory.add(ana));
        QVERIFY(Store::SearchIndex(**connection).update()); // the studio was larger once
        QVERIFY(directory.add(ana));

        Store::BackgroundDatabase database(folder.path(), clock);
        Presenters::SearchIndexing indexing(database);
        QSignalSpy finished(&indexing, &Presenters::SearchIndexing::finished);
        indexing.update();
        indexing.update(); // meanwhile
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(Store::SearchIndex(**connection).attach());
        auto indexed = (*connection)->query(u"SELECT COUNT(*) FROM search.words WHERE words MATCH 'ana'"_s);
        QVERIFY(indexed && indexed->next());
        QCOMPARE(indexed->value(0).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(SearchIndexingTest)
#include "tst_searchindexing.moc"
