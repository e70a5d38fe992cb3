// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/syncdata/roundstamp.h"

using namespace Qt::StringLiterals;
using Store::RoundStamp;
using Store::RoundStamps;

class RoundStampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsText()
    {
        const auto read = RoundStamp::fromText(RoundStamp{7, 8, 9}.toText());
        QVERIFY(read);
        QCOMPARE(read->data, 7);
        QCOMPARE(read->round, 8);
        QCOMPARE(read->revision, 9);
    }

    void rejectsOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a word") << u"stamp"_s;
        QTest::newRow("two numbers") << u"1 2"_s;
        QTest::newRow("four numbers") << u"1 2 3 4"_s;
        QTest::newRow("zero") << u"0 0 0"_s;
    }
    void rejectsOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!RoundStamp::fromText(text));
    }

    // A program may be killed between writing the stamp here and writing it to the login.
    void knowsItsLastTwoStamps()
    {
        StoreFixture store;
        RoundStamps stamps(*store.database);
        const RoundStamp first = StoreFixture::stored(stamps.renew({}));
        const RoundStamp second = StoreFixture::stored(stamps.renew(first));
        QVERIFY(!StoreFixture::stored(stamps.isOlderThan(first)));
        QVERIFY(!StoreFixture::stored(stamps.isOlderThan(second)));
        const RoundStamp third = StoreFixture::stored(stamps.renew(first)); // the login never got the second
        QVERIFY(!StoreFixture::stored(stamps.isOlderThan(first)));
        QVERIFY(!StoreFixture::stored(stamps.isOlderThan(third)));
        QVERIFY(StoreFixture::stored(stamps.isOlderThan(second)));
    }

    void acceptsAStampOnceItWasNoticed()
    {
        StoreFixture store;
        RoundStamps stamps(*store.database);
        RoundStamp kept = StoreFixture::stored(stamps.renew({}));
        kept.round += 1;
        QVERIFY(StoreFixture::stored(stamps.isOlderThan(kept)));
        QVERIFY(stamps.accept(kept));
        QVERIFY(!StoreFixture::stored(stamps.isOlderThan(kept)));
    }

    void ignoresTheStampOfOtherData()
    {
        StoreFixture store;
        QVERIFY(RoundStamps(*store.database).identifyData());
        QVERIFY(!StoreFixture::stored(RoundStamps(*store.database).isOlderThan({1, 2, 3})));
    }
};

QTEST_GUILESS_MAIN(RoundStampTest)
#include "tst_roundstamp.moc"
