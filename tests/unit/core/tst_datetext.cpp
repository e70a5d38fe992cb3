// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/datetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class DateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hasNoWeekday_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("C") << u"C"_s << u"21 January 1998"_s;
        QTest::newRow("English") << u"en_US"_s << u"January 21, 1998"_s;
        QTest::newRow("French") << u"fr_CA"_s << u"21 janvier 1998"_s;
        QTest::newRow("Spanish") << u"es_ES"_s << u"21 de enero de 1998"_s;
    }
    void hasNoWeekday()
    {
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(Core::dateText({1998, 1, 21}), expected);
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "tst_datetext.moc"
