// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/columnchoices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Csv::Column;

class ColumnChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFieldsOfAColumn_data()
    {
        QTest::addColumn<bool>("isField");
        const QStringList names = Csv::fieldNames();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << true;
        for (const QString &name : {u"custom.Shoe size"_s, u"custom.Member"_s, u"-"_s})
            QTest::newRow(qPrintable(name)) << true;
        for (const QString &name :
             {u"Email"_s, u"subscribed"_s, u"custom."_s, u"custom.Email"_s, u"custom."_s + QString(51, u'x')})
            QTest::newRow(qPrintable(name)) << false;
    }
    void knowsTheFieldsOfAColumn()
    {
        QFETCH(bool, isField);
        const QString field = QString::fromUtf8(QTest::currentDataTag());
        const auto column = Csv::columnFor(field);
        QCOMPARE(column.ok(), isField);
        if (column && field != Csv::kLeftOut)
            QCOMPARE(Csv::nameOf(*column), field);
    }

    // After the first import, the columns are those that were remembered.
    void chosenFieldHearsWhatItsHeadingIsFor()
    {
        QVERIFY(Csv::chosenColumn(u"Tags"_s, u"custom.Groups"_s)->holdsRemarks);
        QVERIFY(!Csv::chosenColumn(u"SMS tags"_s, u"custom.Groups"_s)->holdsRemarks);
        QVERIFY(!Csv::chosenColumn(u"Locker"_s, u"custom.Tags"_s)->holdsRemarks);
        QVERIFY(!Csv::chosenColumn(u"Notes"_s, u"-"_s)->holdsRemarks);
    }

    void neverMakesConsentOfANo_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isAllowed");
        const QString consent = u"news_and_updates"_s;
        QTest::newRow("no e-mail as consent") << u"No e-mail"_s << consent << false;
        QTest::newRow("no e-mail left out") << u"No e-mail"_s << u"-"_s << false;
        QTest::newRow("no e-mail as a field") << u"Do Not Email"_s << u"custom.Quiet"_s << false;
        QTest::newRow("no e-mail as it is") << u"Do Not Email"_s << u"opt_out"_s << true;
        QTest::newRow("no to texts as consent") << u"Do Not Text"_s << consent << false;
        QTest::newRow("no to texts as a field") << u"Do Not Text"_s << u"custom.No texts"_s << true;
        QTest::newRow("any heading as a no") << u"Quiet"_s << u"opt_out"_s << true;
        QTest::newRow("any heading as consent") << u"Mailing list"_s << consent << true;
        QTest::newRow("consent left out") << u"Newsletter"_s << u"-"_s << true;
    }
    void neverMakesConsentOfANo()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        QFETCH(bool, isAllowed);
        const auto column = Csv::chosenColumn(heading, field);
        QCOMPARE(column.ok(), isAllowed);
        QVERIFY(column || !column.error().message.isEmpty());
    }

    void laterChoiceCounts()
    {
        const Csv::ColumnChoices earlier{{u"Shoe size"_s, u"custom.Shoes"_s}, {u"Tea"_s, u"-"_s}};
        const auto choices =
            Csv::replaced(earlier, {{u"SHOE  SIZE"_s, u"custom.Size"_s}, {u"tea"_s, QString()}});
        QCOMPARE(Csv::choiceFor(choices, u"Shoe size"_s), u"custom.Size"_s);
        QVERIFY(!Csv::choiceFor(choices, u"Tea"_s));
        QVERIFY(!Csv::choiceFor(choices, u"Size"_s));
    }
};

QTEST_GUILESS_MAIN(ColumnChoicesTest)
#include "tst_columnchoices.moc"
