// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using Csv::Dialect;

Q_DECLARE_METATYPE(Csv::Dialect)

namespace {

QByteArray withoutOuterQuotes(const QByteArray &content)
{
    auto file = std::make_unique<QBuffer>();
    file->setData(content);
    file->open(QIODevice::ReadOnly);
    Csv::ReportText text(std::move(file));
    if (!Csv::removeOuterQuotes(text))
        qFatal("the text cannot be converted");
    return text.fromStart().readAll();
}

} // namespace

class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesSeparatorAndQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("nothing") << QByteArray() << Dialect{};
        QTest::newRow("comma") << QByteArray("First Name,Email\nAna,ana@example.com\n") << Dialect{','};
        QTest::newRow("semicolon") << QByteArray("First Name;Email\nAna;ana@example.com\n") << Dialect{';'};
        QTest::newRow("tab") << QByteArray("First Name\tEmail\nAna\tana@example.com\n") << Dialect{'\t'};
        QTest::newRow("bar") << QByteArray("First Name|Email\nAna|ana@example.com\n") << Dialect{'|'};
        QTest::newRow("more commas than semicolons in the headings")
            << QByteArray("\"Notes, tea, milk, soy\";Email\nx;ana@example.com\n") << Dialect{';'};
        QTest::newRow("unquoted commas in every cell")
            << QByteArray("Name;City\nBrook, Ana;Dover, NH, USA\nCole, Ben;Dover, NH\n") << Dialect{';'};
        QTest::newRow("unknown headings, even rows") << QByteArray("a;b\n1,5;2\n1,5;3\n") << Dialect{';'};
        QTest::newRow("one column") << QByteArray("Email\nana@example.com\n") << Dialect{','};
        QTest::newRow("titles above")
            << QByteArray("All clients, active\n\nFirst Name;Email\nAna;ana@example.com\n") << Dialect{';'};
        QTest::newRow("named") << QByteArray("sep=;\r\nFirst Name;Email\r\nAna;a@example.com\r\n")
                               << Dialect{';'};
        QTest::newRow("named in quotes")
            << QByteArray("\"sep=;\"\nFirst Name;Email\nAna;ana@example.com\n") << Dialect{';'};
        QTest::newRow("named, an unusual one")
            << QByteArray("SEP=^\nFirst Name^Email\nAna^ana@example.com\n") << Dialect{'^'};
        QTest::newRow("named wrongly")
            << QByteArray("sep=;\nFirst Name,Email\nAna,ana@example.com\n") << Dialect{','};
        QTest::newRow("single quotes")
            << QByteArray("'First Name','Email'\n'Ana, B.','ana@example.com'\n") << Dialect{',', '\''};
        QTest::newRow("names with apostrophes")
            << QByteArray("First Name,Email\n'Aulani,o'hara@example.com\n") << Dialect{','};
        QTest::newRow("backslash") << QByteArray("First Name,Email\n\"Ana \\\"Annie\\\"\",ana@example.com\n")
                                   << Dialect{',', '"', true};
        QTest::newRow("backslash at the end of a cell")
            << QByteArray("First Name,Notes\n\"Ana\",\"C:\\\"\n\"Ben\",\"D:\\\"\n") << Dialect{','};
    }
    void judgesSeparatorAndQuotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(Dialect, dialect);
        const Dialect judged = Csv::dialectOf(text);
        QCOMPARE(judged.separator, dialect.separator);
        QCOMPARE(judged.quote, dialect.quote);
        QCOMPARE(judged.backslashEscapes, dialect.backslashEscapes);
    }

    void removesQuotesAroundWholeRows()
    {
        QCOMPARE(withoutOuterQuotes("\"First Name,Email\"\n\"\"\"Ana, B.\"\",ana@example.com\"\n"),
                 QByteArray("First Name,Email\n\"Ana, B.\",ana@example.com\n"));
        for (const QByteArray &text : {QByteArray("\"First Name\",\"Email\"\n"), QByteArray("\"Ana,Ben\"\n"),
                                       QByteArray("First Name,Email\n"), QByteArray()})
            QCOMPARE(withoutOuterQuotes(text), text);
    }

    void usesTheSeparatorThatIsTold() { QCOMPARE(Csv::dialectOf("First Name;Email\n", ',').separator, ','); }
};

QTEST_GUILESS_MAIN(DialectTest)
#include "tst_dialect.moc"
