// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/headings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HeadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRowWithTheMostKnownHeadings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("first row") << QByteArray("First Name,Email\nAna,ana@example.com\n") << 1;
        QTest::newRow("titles above") << QByteArray("All Clients\nNov 1, 2026 - Nov 7, 2026\n\nFirst "
                                                    "Name,Last Name,Email\nAna,Brook,ana@example.com\n")
                                      << 4;
        QTest::newRow("a title that is a heading as well")
            << QByteArray("Client\n\nFirst Name,Email\nAna,ana@example.com\n") << 3;
        QTest::newRow("a filter above") << QByteArray("Status,Active\nFirst Name,Last Name,Email\n") << 2;
        QTest::newRow("a title over several lines") << QByteArray("\"All\nclients\"\nEmail,Name\n") << 3;
        QTest::newRow("no headings") << QByteArray("Ana,Brook\nBen,Cole\n") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
    }
    void findsTheRowWithTheMostKnownHeadings()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QCOMPARE(Csv::headingsIn(text, {}).line, line);
    }

    void recognizesRepeatedHeadings()
    {
        const QStringList headings{u"First Name"_s, u"Email"_s, u"Shoe  size"_s, QString()};
        QVERIFY(Csv::repeatsHeadings(headings, headings));
        QVERIFY(Csv::repeatsHeadings({u"FIRST NAME"_s, u"Email"_s, u"Shoe size"_s}, headings));
        QVERIFY(!Csv::repeatsHeadings({u"Email"_s, u"First Name"_s, u"Shoe size"_s}, headings));
        QVERIFY(!Csv::repeatsHeadings({u"First Name"_s, u"ana@example.com"_s, u"38"_s}, headings));
    }
};

QTEST_GUILESS_MAIN(HeadingsTest)
#include "tst_headings.moc"
