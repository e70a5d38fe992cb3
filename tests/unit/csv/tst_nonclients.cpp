// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/nonclients.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Csv::NonClient;

class NonClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesRowsThatAreNoClients_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QStringList &cells, NonClient kind) {
            QTest::newRow(name) << cells << int(kind);
        };
        row("client", {u"Ana"_s, u"Brook"_s, u"ana@example.com"_s}, NonClient::No);
        row("only a name", {u"Ana"_s, {}, {}}, NonClient::No);
        row("empty", {{}, {}, {}}, NonClient::No);
        row("headings again", {u"First Name"_s, u"Last Name"_s, u"Email"_s}, NonClient::Headings);
        row("other headings", {u"Email"_s, u"First Name"_s, u"Phone"_s}, NonClient::ChangedHeadings);
        row("words that are headings too", {u"Ana"_s, u"Email"_s, u"Member"_s, u"Dover"_s}, NonClient::No);
        row("title again", {u"All Clients"_s, {}, {}}, NonClient::Title);
        row("total", {u"Total: 1"_s, {}, {}}, NonClient::Total);
        row("total with a number in another cell", {u"Grand Total"_s, {}, u"1,234"_s}, NonClient::Total);
        row("total behind blanks", {{}, u"TOTAL CLIENTS: 42"_s, {}}, NonClient::Total);
        row("subtotal", {u"Subtotal"_s, u"$ 12.50"_s, {}}, NonClient::Total);
        row("total of a group", {u"Total Active"_s, {}, u"1"_s}, NonClient::Total);
        row("French total", {u"Total général"_s, u"12"_s, {}}, NonClient::Total);
        for (const auto &word : {u"Sum"_s, u"Average:"_s, u"Gesamt"_s, u"Somme"_s, u"Promedio"_s}) {
            QTest::addRow("%s", qPrintable(word)) << QStringList{word, {}, u"5"_s} << int(NonClient::Total);
            const auto alone = word.endsWith(u':') ? NonClient::Remark : NonClient::No; // or a person
            QTest::addRow("%s alone", qPrintable(word)) << QStringList{word, {}, {}} << int(alone);
        }
        row("footnote", {u"* deactivated clients are not shown"_s, {}, {}}, NonClient::Remark);
        row("group", {u"Location: Downtown"_s, {}, {}}, NonClient::Remark);
        row("group in French", {{}, u"Emplacement : Plateau Mont-Royal"_s, {}}, NonClient::Remark);
        row("group with a count", {u"Unlimited (12 clients)"_s, {}, {}}, NonClient::Remark);
        row("group without a value", {u"Downtown:"_s, {}, {}}, NonClient::Remark);
        row("letter", {u"B"_s, {}, {}}, NonClient::Remark);
        row("name alone", {u"Ana Brook (12)"_s, {}, {}}, NonClient::No);
        row("name with a remark", {u"Ana Brook (2 kids)"_s, {}, {}}, NonClient::No);
        row("other separator", {u"Ana;Brook;;2024-01-01 10:30"_s, {}, {}}, NonClient::No);
        row("short name", {u"李"_s, {}, {}}, NonClient::No);
        row("time alone", {u"10:30"_s, {}, {}}, NonClient::No);
        row("name with a colon", {u"Ana: Brook"_s, u"Berlin"_s, {}}, NonClient::No);
        row("note", {u"Note: without guests"_s, {}, {}}, NonClient::Remark);
        row("a person called Total", {u"Total"_s, u"Recall"_s, u"t@example.com"_s}, NonClient::No);
        row("a person called Totalis", {u"Totalis"_s, {}, {}}, NonClient::No);
        row("date of the report", {u"Generated on 11/07/2026 10:30"_s, {}, {}}, NonClient::Remark);
        row("page", {u"Page 1 of 2"_s, {}, {}}, NonClient::Remark);
        row("a person called Page", {u"Page"_s, {}, {}}, NonClient::No);
        row("count", {u"42 clients"_s, {}, {}}, NonClient::Remark);
        row("records", {u"Records: 42"_s, {}, {}}, NonClient::Remark);
        row("line", {u"------"_s, {}, {}}, NonClient::Remark);
        row("end", {u"End of report"_s, {}, {}}, NonClient::Remark);
    }
    void recognizesRowsThatAreNoClients()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, kind);
        Csv::HeadingRow headings;
        headings.cells = QStringList{u"First Name"_s, u"Last Name"_s, u"Email"_s};
        headings.titles = {{1, {u"All Clients"_s}, {}, {}}};
        QCOMPARE(int(Csv::nonClientIn(cells, headings)), kind);
        QCOMPARE(Csv::sentenceFor(NonClient(kind)).isEmpty(), kind == int(NonClient::No));
    }
};

QTEST_GUILESS_MAIN(NonClientsTest)
#include "tst_nonclients.moc"
