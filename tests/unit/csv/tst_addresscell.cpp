// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/addresscell.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AddressCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAddress_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto &cell : {u"ana@example.com"_s,
                                 u" ana@example.com "_s,
                                 u"'ana@example.com'"_s,
                                 u"'ana@example.com"_s,
                                 u"\"ana@example.com\""_s,
                                 u"“ana@example.com”"_s,
                                 u"<ana@example.com>"_s,
                                 u"mailto:ana@example.com"_s,
                                 u"MAILTO: ana@example.com"_s,
                                 u"mailto:ana@example.com?subject=Hello"_s,
                                 u"Ana Brook <ana@example.com>"_s,
                                 u"\"Brook, Ana\" <ana@example.com>"_s,
                                 u"Ana <mailto:ana@example.com>"_s,
                                 u"Home: ana@example.com"_s,
                                 u"E-mail: ana@example.com"_s,
                                 u"ana@example.com (home)"_s,
                                 u"ana@example.com,"_s,
                                 u"ana@example.com; "_s,
                                 u"ana@example.com."_s,
                                 u"ana@example.com; ana@example.com"_s,
                                 u"ana@example.com ::: ana@example.com"_s,
                                 u"\u200Bana@example.com"_s,
                                 u"ａｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ"_s,
                                 u"ana@example.com\n"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void findsTheAddress()
    {
        QFETCH(QString, cell);
        const auto read = Csv::addressIn(cell);
        QCOMPARE(read.address, u"ana@example.com"_s);
        QCOMPARE(read.error, QString());
    }

    void keepsAnApostropheThatBelongsToTheAddress()
    {
        QCOMPARE(Csv::addressIn(u"o'hara@example.com"_s).address, u"o'hara@example.com"_s);
    }

    void readsPlaceholdersAsBlank()
    {
        for (const auto &cell : {u""_s, u"N/A"_s, u"-"_s, u"none"_s, u"unknown"_s, u"0"_s, u"<>"_s, u"@"_s}) {
            QCOMPARE(Csv::addressIn(cell).address, QString());
            QCOMPARE(Csv::addressIn(cell).error, QString());
        }
    }

    void rejectsWhatIsNotOneAddress_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto &cell :
             {u"ana@example.com; ben@example.com"_s, u"ana@example.com, ben@example.com"_s,
              u"ana@example.com ben@example.com"_s, u"ana@example.com or ben@example.com"_s,
              u"ana@example.com / ben@example.com"_s, u"Ana <ana@example.com>, Ben <ben@example.com>"_s,
              u"a na@example.com"_s, u"ana@localhost"_s, u"ana@@example.com"_s, u"ana.example.com"_s,
              u"ana@example.com; +1 603 555 0103"_s, u"call her"_s, u"Yes"_s, u"no"_s, u"ana@example..com"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void rejectsWhatIsNotOneAddress()
    {
        QFETCH(QString, cell);
        const auto read = Csv::addressIn(cell);
        QCOMPARE(read.address, QString());
        QVERIFY(!read.error.isEmpty());
        QVERIFY(!read.error.contains(u"ana"_s));
    }
};

QTEST_GUILESS_MAIN(AddressCellTest)
#include "tst_addresscell.moc"
