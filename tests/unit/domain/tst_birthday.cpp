// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/birthday.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BirthdayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasTheYearOnlyIfThereIsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("with a year") << u"1990-05-01"_s;
        QTest::newRow("without a year") << u"--05-01"_s;
        QTest::newRow("leap day without a year") << u"--02-29"_s;
        QTest::newRow("none") << QString();
    }
    void textHasTheYearOnlyIfThereIsOne()
    {
        QFETCH(QString, text);
        QCOMPARE(Domain::birthdayText(Domain::birthdayFrom(text)), text);
    }

    void aMissingYearFitsEveryYear_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"1990-05-01"_s << u"1990-05-01"_s << true;
        QTest::newRow("one without a year") << u"1990-05-01"_s << u"--05-01"_s << true;
        QTest::newRow("both without a year") << u"--05-01"_s << u"--05-01"_s << true;
        QTest::newRow("another year") << u"1990-05-01"_s << u"1991-05-01"_s << false;
        QTest::newRow("another day") << u"1990-05-01"_s << u"--05-02"_s << false;
        QTest::newRow("one unknown") << u"1990-05-01"_s << QString() << false;
        QTest::newRow("both unknown") << QString() << QString() << false;
    }
    void aMissingYearFitsEveryYear()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(Domain::isSameBirthday(Domain::birthdayFrom(one), Domain::birthdayFrom(other)), same);
        QCOMPARE(Domain::isSameBirthday(Domain::birthdayFrom(other), Domain::birthdayFrom(one)), same);
    }
};

QTEST_GUILESS_MAIN(BirthdayTest)
#include "tst_birthday.moc"
