// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/studionumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StudioNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNumberHaveOneKey_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("key");
        const auto row = [](const QString &number, const QString &key) {
            QTest::newRow(qPrintable(number)) << number << key;
        };
        for (const auto &spelling : {u"123"_s, u"00123"_s, u" 123 "_s, u"123.0"_s, u"00123.00"_s, u"1 23"_s})
            row(spelling, u"123"_s);
        row(u"K-017"_s, u"k-017"_s);
        row(u"1.5"_s, u"1.5"_s);
        row(u"100"_s, u"100"_s);
        row(u"007x"_s, u"7x"_s);
    }
    void spellingsOfOneNumberHaveOneKey()
    {
        QFETCH(QString, number);
        QFETCH(QString, key);
        QCOMPARE(Domain::studioNumberKey(number), key);
    }

    void placeholdersAreNoNumbers()
    {
        for (const auto &text :
             {u""_s, u" "_s, u"0"_s, u"000"_s, u"0.0"_s, u"N/A"_s, u"n.a."_s, u"#N/A"_s, u"-"_s, u"--"_s,
              u"?"_s, u"none"_s, u"NULL"_s, u"Unknown"_s, u"xxx"_s, u"Yes"_s})
            QVERIFY2(Domain::studioNumberKey(text).isEmpty(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(StudioNumberTest)
#include "tst_studionumber.moc"
