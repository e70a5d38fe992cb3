// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/importsummary.h"
#include "store/directory/clientimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Presenters::ImportSummary;

class ImportSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpSlices()
    {
        Store::ImportedSlice slice;
        slice.added = 2;
        slice.leftOut = 1;
        slice.sayNo = 3;
        slice.refused.append({7, u"No name."_s, {}, {}});
        ImportSummary summary;
        summary.count(slice);
        summary.count(slice);
        QCOMPARE(summary.added, 4);
        QCOMPARE(summary.leftOut, 2);
        QCOMPARE(summary.sayNo, 6);
        QCOMPARE(summary.refused.total(), 2);
    }

    void tellsEverythingThatWasNotTaken()
    {
        ImportSummary summary;
        summary.rows = 4;
        summary.refused.append({7, u"The address is not valid."_s, u"Ben Cole"_s, u"ben@"_s});
        summary.contradictions.append({9, u"To be checked."_s, u"Ana Brook"_s, {}});
        const QString none = summary.text(u"clients.csv"_s);
        QVERIFY(none.startsWith("clients.csv\n"_L1));
        QVERIFY(none.contains(u"Line 7: Ben Cole – ben@ – The address is not valid.\n"_s));
        QVERIFY(none.contains(u"Line 9: Ana Brook – To be checked.\n"_s));
        QVERIFY(!none.contains("Left out"_L1));
        summary.leftOut = 2;
        QVERIFY(summary.text(u"clients.csv"_s).contains("\nLeft out: 2\n"_L1));
    }
};

QTEST_GUILESS_MAIN(ImportSummaryTest)
#include "tst_importsummary.moc"
