// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"
#include "support/testworkbook.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::CommandLine;
using Support::CommandResult;

namespace {

QList<int> linesOf(const QJsonValue &rows)
{
    QList<int> lines;
    const QJsonArray all = rows.toArray();
    for (const QJsonValue &row : all)
        lines.append(row.toObject().value("line"_L1).toInt());
    return lines;
}

} // namespace

/// Client reports as studios really have them: the real program, from the file to the clients.
class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void readsReports_data();
    void readsReports();
    void tellsHowAReportWasRead();
    void ownerSaysThatAColumnIsNotAboutNews();
    void tellsOfAnOrderOfDatesFromAnotherColumn();
    void optionsCorrectHowAReportIsRead();
    void rejectsUnknownValuesOfOptions();
    void tellsEachWordThatIsNoAnswer();
    void noIsTakenEvenIfAnotherCellCannotBeRead();
    void noIsTakenFromTheOnlyClientWithTheName();
    void reportWithoutYearsKeepsTheYearOfABirthday();
    void refusesAReportOfPasses();
    void refusesAnExportOfTheLedger();
    void readsTheNamedSheetOfAWorkbook();
    void tellsOfASheetOfRefusals();
    void readsColumnsAsToldAndRemembersThem();
    void tellsAYesThatAStandingNoPrevents();
    void consentOfAChosenColumnIsNeverGuessed();
    void rejectsColumnsThatCannotBe();
    void refusedRowsCanBeMendedAndImported();
    void savesRefusedRowsOfADryRun();
    void importsNothingIfRefusedRowsCannotBeSaved();
    void listsWhoIsMissing();
    void deactivatesWhoIsMissingUntilItIsUndone();
    void brakeStopsBeforeManyAreDeactivated();
    void deactivatesNoClientIfRowsAreUnreadable();

private:
    CommandResult run(const QStringList &words) { return m_command->run(words); }
    CommandResult import(const QByteArray &content, const QStringList &options = {})
    {
        const QString file = m_command->write(u"report.csv"_s, content);
        return run(QStringList{u"clients"_s, u"import"_s, file} + options);
    }
    /// A report with people 1 to \p last.
    static QByteArray people(int last)
    {
        QByteArray report = "Client ID,First Name,Last Name,Email\n";
        for (int i = 1; i <= last; ++i) {
            const QByteArray number = QByteArray::number(i);
            report += number + ",Person,No" + number + ",p" + number + "@example.com\n";
        }
        return report;
    }
    /// Number of active clients.
    int activeClients()
    {
        int active = 0;
        const QJsonArray all = run({u"clients"_s, u"list"_s}).array();
        for (const QJsonValue &client : all)
            active += client.toObject().value("status"_L1) == "active"_L1 ? 1 : 0;
        return active;
    }
    /// The clients in the order of the report, each as "first|last|email|birthday|phone|subscribed", without
    /// blanks at the end.
    QStringList clients()
    {
        QStringList found;
        const QJsonArray all = run({u"clients"_s, u"list"_s}).array();
        QMap<int, QJsonObject> inOrder;
        for (const QJsonValue &client : all)
            inOrder.insert(client.toObject().value("id"_L1).toString().toInt(), client.toObject());
        for (const QJsonObject &client : std::as_const(inOrder)) {
            QStringList fields;
            for (const auto key : {"first_name"_L1, "last_name"_L1, "email"_L1, "birthday"_L1, "phone"_L1})
                fields.append(client.value(key).toString());
            const QString answer = client.value("subscribed"_L1).toString();
            fields.append(answer == "never_asked"_L1 ? QString() : answer);
            while (!fields.isEmpty() && fields.last().isEmpty())
                fields.removeLast();
            found.append(fields.join(u'|'));
        }
        return found;
    }

    std::unique_ptr<Support::PracticeServer> m_practice;
    std::unique_ptr<CommandLine> m_command;
};

void ReportsTest::initTestCase()
{
    m_practice = std::make_unique<Support::PracticeServer>();
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorOutput()));
}

void ReportsTest::init()
{
    m_command = std::make_unique<CommandLine>(*m_practice);
}

void ReportsTest::readsReports_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QList<int>>("refused");
    const QStringList anaAndBen{u"Ana|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com"_s};
    const auto row = [](const char *name, const QByteArray &content, const QStringList &people,
                        const QList<int> &refused = {}) {
        QTest::newRow(name) << content << people << refused;
    };
    row("dates with the day first",
        "First Name,Last Name,Email,Birthday\nAna,Brook,ana@example.com,25/12/1990\n"
        "Ben,Cole,ben@example.com,03/04/1985\n",
        {u"Ana|Brook|ana@example.com|1990-12-25"_s, u"Ben|Cole|ben@example.com|1985-04-03"_s});
    row("an address book",
        "First Name,Last Name,Home Street,Business Phone,Home Phone,Mobile Phone,E-mail Address\n"
        "Ana,Brook,1 Main St,555-0101,555-0102,555-0103,ana@example.com\n",
        {u"Ana|Brook|ana@example.com||555-0103"_s});
    row("contacts with numbered columns",
        "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
        "Ana,Brook,* myContacts,* Home,ana@example.com,Mobile,+1 603-555-0103\n",
        {u"Ana|Brook|ana@example.com||+1 603-555-0103"_s});
    row("another studio program",
        "ID,Last Name,First Name,Email,Mobile Phone,Promotional Emails\n100000012,Brook,Ana,ana@example.com,"
        "(603) 555-0103,True\n",
        {u"Ana|Brook|ana@example.com||(603) 555-0103|yes"_s});
    row("two phones",
        "First Name,Last Name,Email,Phone,Cell Phone\nAna,Brook,ana@example.com,555-0102,555-0103\n",
        {u"Ana|Brook|ana@example.com||555-0103"_s});
    row("reminders are no consent",
        "First Name,Last Name,Email,Email Notifications\nAna,Brook,ana@example.com,Yes\n",
        {u"Ana|Brook|ana@example.com"_s});
    row("last name first",
        "Client,Email\n\"Brook, Ana\",ana@example.com\n\"de la Cruz, Maria Elena\",me@example.com\n"
        "\"Lee, Jr., Tom\",tom@example.com\n",
        {u"Ana|Brook|ana@example.com"_s, u"Maria Elena|de la Cruz|me@example.com"_s,
         u"Tom|Lee Jr.|tom@example.com"_s});
    const QByteArray plain =
        "First Name,Last Name,Email\nAna,Brook,ana@example.com\nBen,Cole,ben@example.com\n";
    const QByteArray mark = "\xef\xbb\xbf";
    row("one mark", mark + plain, anaAndBen);
    row("two marks", mark + mark + plain, anaAndBen);
    row("a mark read wrongly", "\xc3\xaf\xc2\xbb\xc2\xbf" + plain, anaAndBen);
    row("two files in one", mark + plain + mark + "First Name,Last Name,Email\nCleo,Dane,cleo@example.com\n",
        anaAndBen + QStringList{u"Cleo|Dane|cleo@example.com"_s});
    row("an escaped quotation mark",
        "First Name,Last Name,Email\n\"Ana \\\"Annie\\\"\",Brook,ana@example.com\nBen,Cole,ben@example.com\n",
        {u"Ana \"Annie\"|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com"_s});
    row("an inch mark",
        "First Name,Last Name,Email,Notes\nEva,Fox,eva@example.com,\"5' 10\"\" tall\n"
        "Ana,Brook,ana@example.com,\nBen,Cole,ben@example.com,\"knee\"\n",
        anaAndBen, {2});
    row("a quotation mark open to the end",
        "First Name,Last Name,Email,Notes\nAna,Brook,ana@example.com,\nEva,Fox,eva@example.com,\"knee\n"
        "Ben,Cole,ben@example.com,\n",
        anaAndBen, {3});
    row("a NUL, a long cell and a long row",
        QByteArray("First Name,Last Name,Email\nAna,Brook,ana@example.com\nE") + '\0' + "va,Fox,\nGus," +
            QByteArray(70'000, 'x') + ",\nDora,Eng,dora@example.com,Dover\nBen,Cole,ben@example.com\n",
        anaAndBen, {3, 4, 5});
    row("the separator named",
        "sep=;\r\nFirst Name;Last Name;Email\r\nAna;Brook;ana@example.com\r\nBen;Cole;ben@example.com\r\n",
        anaAndBen);
    row("the separator named behind a mark", mark + "sep=,\r\n" + plain, anaAndBen);
    row("bars", QByteArray(plain).replace(',', '|'), anaAndBen);
    row("tabs", QByteArray(plain).replace(',', '\t'), anaAndBen);
    row("titles and a total", "All Clients\nNov 1, 2026 - Nov 7, 2026\n\n" + plain + "Total: 2,,\n",
        anaAndBen);
    row("headings only", "First Name,Last Name,Email\n", {});
    row("text that a spreadsheet forced",
        "First Name,Last Name,Email\n=\"Ana\",=\"Brook\",=\"ana@example.com\"\nBen,Cole,'ben@example.com\n",
        anaAndBen);
    row("addresses with labels",
        "First Name,Last Name,Email\nAna,Brook,Ana Brook <ana@example.com>\nBen,Cole,mailto:ben@example.com\n"
        "Eva,Fox,eva@example.com; fox@example.com\n",
        anaAndBen, {4});
    row("a no in other columns than the yes",
        "First Name,Last Name,Email,Newsletter,Consent withdrawn,Newsletter (No),Email Suppressions,"
        "Unsubscribe reason\nAna,Brook,ana@example.com,Yes,Yes,,,\nBen,Cole,ben@example.com,Yes,,x,,\n"
        "Cleo,Dane,cleo@example.com,Yes,,1,,\nDora,Eng,dora@example.com,Yes,,,[USER_SUPPRESSED],\n"
        "Eva,Fox,eva@example.com,Yes,,,[],Too many emails\nGus,Hill,gus@example.com,Yes,No,No,[],N/A\n",
        {u"Ana|Brook|ana@example.com|||no"_s, u"Ben|Cole|ben@example.com|||no"_s,
         u"Cleo|Dane|cleo@example.com|||no"_s, u"Dora|Eng|dora@example.com|||no"_s,
         u"Eva|Fox|eva@example.com|||no"_s, u"Gus|Hill|gus@example.com|||yes"_s});
    row("a no in tags, notes, status and names",
        "Name,Email,Newsletter,Tags,Status\nAna Brook (do not email),ana@example.com,Yes,,Active\n"
        "Ben Cole,ben@example.com,Yes,\"VIP, opted out\",Active\n"
        "Cleo Dane,cleo@example.com,Yes,VIP,Active - do not email\n"
        "Dora Eng,dora@example.com,Yes,VIP,Active\n",
        {u"Ana|Brook|ana@example.com|||no"_s, u"Ben|Cole|ben@example.com|||no"_s,
         u"Cleo|Dane|cleo@example.com|||no"_s, u"Dora|Eng|dora@example.com|||yes"_s});
    row("an opt-out that is not understood",
        "First Name,Last Name,Email,Newsletter,Do Not Email\nAna,Brook,ana@example.com,Yes,per Jane\n"
        "Ben,Cole,ben@example.com,Yes,N/A\nCleo,Dane,cleo@example.com,Yes,\n",
        {u"Ana|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com|||yes"_s,
         u"Cleo|Dane|cleo@example.com|||yes"_s});
    row("either answer in one column",
        "First Name,Last Name,Email,Email Opt-Out\nAna,Brook,ana@example.com,Opted In\n"
        "Ben,Cole,ben@example.com,Opted Out\n",
        {u"Ana|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com|||no"_s});
    row("consent to letters is none to mail",
        "First Name,Last Name,Email,Mail Opt-In,Email Opt-In\nAna,Brook,ana@example.com,Yes,\n"
        "Ben,Cole,ben@example.com,No,Yes\n",
        {u"Ana|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com|||yes"_s});
    row("a no that may be about news stops the yes beside it",
        "First Name,Last Name,Email,Newsletter,Marketing,Opt-in,Email & SMS,Email reminders\n"
        "Ana,Brook,ana@example.com,Yes,No,,,\nBen,Cole,ben@example.com,Yes,,No,,\n"
        "Cleo,Dane,cleo@example.com,Yes,,,No,\nDora,Eng,dora@example.com,Yes,Yes,Yes,Yes,No\n"
        "Eva,Fox,eva@example.com,,Yes,Yes,,Yes\n",
        {u"Ana|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com"_s, u"Cleo|Dane|cleo@example.com"_s,
         u"Dora|Eng|dora@example.com|||yes"_s, u"Eva|Fox|eva@example.com"_s});
    row("a zero among numbers is no refusal",
        "First Name,Last Name,Email,Newsletter,Promos\nAna,Brook,ana@example.com,Yes,0\n"
        "Ben,Cole,ben@example.com,Yes,3\nCleo,Dane,cleo@example.com,Yes,2\n",
        {u"Ana|Brook|ana@example.com|||yes"_s, u"Ben|Cole|ben@example.com|||yes"_s,
         u"Cleo|Dane|cleo@example.com|||yes"_s});
    row("a number that a spreadsheet wrote with an exponent",
        "First Name,Last Name,Email,Phone\nBen,Cole,ben@example.com,1.6035550103E+10\n",
        {u"Ben|Cole|ben@example.com||16035550103"_s});
    row("Windows-1252", "First Name,Last Name,Email\nZo\xe9,Brook,zoe@example.com\n",
        {u"Zoé|Brook|zoe@example.com"_s});
    row("MacRoman", "First Name,Last Name,Email\nZo\x8e,Brook,zoe@example.com\n",
        {u"Zoé|Brook|zoe@example.com"_s});
}

void ReportsTest::readsReports()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, people);
    QFETCH(QList<int>, refused);
    QJsonObject tried = import(content, {u"--dry-run"_s}).object();
    tried.remove("judgement"_L1); // of a dry run only
    const CommandResult said = import(content);
    QCOMPARE(said.object(), tried);
    QCOMPARE(said.exitCode, refused.isEmpty() ? 0 : 9);
    QCOMPARE(clients(), people);
    QCOMPARE(linesOf(said.object().value("refused"_L1)), refused);
    QCOMPARE(said.object().value("rows"_L1).toInt(), int(people.size() + refused.size()));
    // A second import finds nothing new.
    QCOMPARE(import(content).object().value("unchanged"_L1).toInt(), int(people.size()));
}

void ReportsTest::tellsHowAReportWasRead()
{
    const QByteArray content = "All clients\nFirst Name;Shoe size;Birthday;\nZo\xe9;38;25/12/1990;\n";
    const QJsonObject said = import(content, {u"--dry-run"_s}).object();
    QCOMPARE(said.value("encoding"_L1).toString(), u"Windows-1252"_s);
    QCOMPARE(said.value("separator"_L1).toString(), u";"_s);
    QCOMPARE(said.value("heading_line"_L1).toInt(), 2);
    QCOMPARE(linesOf(said.value("skipped"_L1)), QList<int>{1});
    const QJsonArray columns = said.value("columns"_L1).toArray();
    QCOMPARE(columns.size(), 4);
    QCOMPARE(columns.at(0).toObject().value("field"_L1).toString(), u"first_name"_s);
    QCOMPARE(columns.at(1).toObject().value("field"_L1).toString(), u"custom.Shoe size"_s);
    QCOMPARE(columns.at(2).toObject().value("date_order"_L1).toString(), u"day-first"_s);
    QVERIFY(columns.at(3).toObject().value("field"_L1).isNull());

    const QString file = m_command->write(u"report.csv"_s, content);
    const QByteArray text = m_command->runAsText({u"clients"_s, u"import"_s, file, u"--dry-run"_s}).out;
    for (const auto &part : {"Windows-1252", "semicolon", "line 2", "Shoe size", "day-first"})
        QVERIFY2(text.contains(part), text.constData());
}

void ReportsTest::ownerSaysThatAColumnIsNotAboutNews()
{
    const QByteArray content = "First Name,Email,Newsletter,Marketing\nAna,ana@example.com,Yes,No\n";
    const QJsonObject judged = import(content, {u"--dry-run"_s}).object();
    QVERIFY(judged.value("notes"_L1).toArray().at(0).toString().startsWith("Marketing: "_L1));
    import(content, {u"--column"_s, u"Marketing=custom.Marketing"_s});
    QCOMPARE(clients(), QStringList{u"Ana||ana@example.com|||yes"_s});
}

void ReportsTest::tellsOfAnOrderOfDatesFromAnotherColumn()
{
    const QByteArray content = "First Name,Email,Birthday,Member since\n"
                               "Ana,ana@example.com,03/04/1985,25/12/2020\n";
    const auto notes = [&](const QStringList &options) {
        return import(content, QStringList{u"--dry-run"_s} + options).object().value("notes"_L1).toArray();
    };
    QCOMPARE(notes({}).size(), 1);
    QVERIFY(notes({}).at(0).toString().startsWith("Birthday: "_L1) &&
            notes({}).at(0).toString().contains("with the day first"_L1));
    QVERIFY(notes({u"--date-order"_s, u"day-first"_s}).isEmpty());
    import(content);
    QCOMPARE(clients(), QStringList{u"Ana||ana@example.com|1985-04-03"_s});
}

void ReportsTest::optionsCorrectHowAReportIsRead()
{
    const QByteArray content = "First Name|Last Name|Birthday\nZo\xe9|A;B|3/4/1990\n";
    const CommandResult open = import(content, {u"--dry-run"_s});
    QCOMPARE(open.exitCode, 9);
    QCOMPARE(linesOf(open.object().value("unread"_L1)), QList<int>{2});
    QCOMPARE(open.object().value("notes"_L1).toArray().size(), 1);
    const QString file = m_command->write(u"report.csv"_s, content);
    QVERIFY(
        m_command->runAsText({u"clients"_s, u"import"_s, file, u"--dry-run"_s}).out.contains("--date-order"));

    const CommandResult said = import(content, {u"--encoding"_s, u"macroman"_s, u"--separator"_s, u"bar"_s,
                                                u"--date-order"_s, u"day-first"_s});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(clients(), QStringList{u"ZoÈ|A;B||1990-04-03"_s});
}

void ReportsTest::rejectsUnknownValuesOfOptions()
{
    for (const QStringList &options :
         {QStringList{u"--encoding"_s, u"EBCDIC"_s}, QStringList{u"--separator"_s, u"x"_s},
          QStringList{u"--date-order"_s, u"year-first"_s}, QStringList{u"--separator"_s}})
        QCOMPARE(import("First Name\nAna\n", options).exitCode, 2);
}

void ReportsTest::tellsEachWordThatIsNoAnswer()
{
    const QByteArray content =
        "First Name,News and Updates\nAna,Yes\nBen,maybe\nCleo,maybe\nDora,Opt-out\nEva,x\n";
    const CommandResult said = import(content);
    QCOMPARE(said.exitCode, 0);
    QStringList values;
    const QJsonArray told = said.object().value("consent_values"_L1).toArray();
    for (const QJsonValue &value : told) {
        const QJsonObject object = value.toObject();
        values.append(object.value("value"_L1).toString() + u' ' +
                      object.value("answer"_L1).toString(u"-"_s) + u' ' +
                      QString::number(object.value("rows"_L1).toInt()));
    }
    values.sort();
    QCOMPARE(values, (QStringList{u"Opt-out no 1"_s, u"Yes yes 1"_s, u"maybe - 2"_s, u"x - 1"_s}));
    const QString file = m_command->path(u"report.csv"_s);
    const QByteArray text = m_command->runAsText({u"clients"_s, u"import"_s, file, u"--dry-run"_s}).out;
    QVERIFY2(text.contains("maybe") && !text.contains("Opt-out"), text.constData());
}

void ReportsTest::noIsTakenEvenIfAnotherCellCannotBeRead()
{
    const QByteArray headings = "Client ID,First Name,Email,Birthday,News and Updates\n";
    import(headings + "17,Ana,ana@example.com,1990-05-01,Yes\n18,Ben,ben@example.com,,Yes\n");
    const CommandResult said = import(headings + "17,Ana,ana@example.com,soon,No\n18,Ben,ben@,,No\n");
    QCOMPARE(said.exitCode, 9);
    QCOMPARE(linesOf(said.object().value("unread"_L1)), (QList<int>{2, 3}));
    QCOMPARE(clients(),
             (QStringList{u"Ana||ana@example.com|1990-05-01||no"_s, u"Ben||ben@example.com|||no"_s}));
}

void ReportsTest::noIsTakenFromTheOnlyClientWithTheName()
{
    const QByteArray headings = "First Name,Last Name,Email,News and Updates\n";
    import(headings + "Ana,Brook,ana@example.com,Yes\n");
    const CommandResult said = import(headings + "Ana,Brook,ana@,No\nBen,Brook,ben@,No\n");
    QCOMPARE(said.exitCode, 9);
    QCOMPARE(linesOf(said.object().value("contradictions"_L1)), QList<int>{2});
    QCOMPARE(linesOf(said.object().value("refused"_L1)), QList<int>{3});
    QCOMPARE(clients(), QStringList{u"Ana|Brook|ana@example.com|||no"_s});
}

void ReportsTest::reportWithoutYearsKeepsTheYearOfABirthday()
{
    import("First Name,Email,Birthday\nAna,ana@example.com,1990-05-01\n");
    import("First Name,Email,Birthday\nAna,ana@example.com,May 1\nBen,ben@example.com,May 2\n");
    QCOMPARE(clients(),
             (QStringList{u"Ana||ana@example.com|1990-05-01"_s, u"Ben||ben@example.com|--05-02"_s}));
    import("First Name,Email,Birthday\nAna,ana@example.com,May 3\nBen,ben@example.com,2 May 1985\n");
    QCOMPARE(clients(),
             (QStringList{u"Ana||ana@example.com|--05-03"_s, u"Ben||ben@example.com|1985-05-02"_s}));
}

void ReportsTest::refusesAReportOfPasses()
{
    const CommandResult said = import("Client,Purchase Option,Available\n\"Ana Brook +16035550103\n"
                                      "ana@example.com\nA\",10 class pass,4\n");
    QCOMPARE(said.exitCode, 9);
    QVERIFY(said.err.contains("list of clients"));
    QVERIFY(said.object().value("refused"_L1).toArray().first().toObject().value("line"_L1).isNull());
    const CommandResult asText =
        m_command->runAsText({u"clients"_s, u"import"_s, m_command->path(u"report.csv"_s)});
    QVERIFY(asText.out.contains("list of clients") && !asText.out.contains("line 0"));
    QCOMPARE(clients(), QStringList());
}

void ReportsTest::refusesAnExportOfTheLedger()
{
    import("First Name,Email,News and Updates\nAna,ana@example.com,No\n");
    const QString file = m_command->write(u"ledger.csv"_s, {});
    QCOMPARE(run({u"ledger"_s, u"export"_s, file}).exitCode, 0);
    const CommandResult said = run({u"clients"_s, u"import"_s, file});
    QCOMPARE(said.exitCode, 9);
    QVERIFY(said.object()
                .value("refused"_L1)
                .toArray()
                .first()["reason"_L1]
                .toString()
                .contains(u"consent answers"_s));
    QCOMPARE(clients(), QStringList{u"Ana||ana@example.com|||no"_s});
}

void ReportsTest::tellsOfASheetOfRefusals()
{
    const auto row = [](const QByteArray &name, const QByteArray &email) -> QByteArray {
        return "<row><c t=\"inlineStr\"><is><t>" + name + "</t></is></c><c t=\"inlineStr\"><is><t>" + email +
               "</t></is></c></row>";
    };
    Support::TestWorkbook workbook(row("First Name", "Email") + row("Ana", "ana@example.com"));
    workbook.addSheet("Unsubscribed", row("First Name", "Email") + row("Ben", "ben@example.com"));
    workbook.addSheet("Opt-outs", row("Email", "Unsubscribed") + row("cy@example.com", "Yes"));
    const auto notesOf = [&](const QString &sheet) {
        QString notes;
        const QJsonArray all = import(workbook.bytes(), {u"--dry-run"_s, u"--sheet"_s, sheet})
                                   .object()
                                   .value("notes"_L1)
                                   .toArray();
        for (const QJsonValue &note : all)
            notes += note.toString() + u'\n';
        return notes;
    };
    const QString ofClients = notesOf(u"Clients"_s);
    QVERIFY(ofClients.contains(u"The sheet “Unsubscribed” was not read."_s) &&
            ofClients.contains(u"The sheet “Opt-outs” was not read."_s));
    QVERIFY(notesOf(u"Unsubscribed"_s).contains(u"No column of the sheet “Unsubscribed” says no"_s));
    QVERIFY(!notesOf(u"Opt-outs"_s).contains(u"of the sheet “Opt-outs”"_s));
}

void ReportsTest::readsTheNamedSheetOfAWorkbook()
{
    const auto row = [](const QByteArray &name, const QByteArray &email) {
        return "<row><c t=\"inlineStr\"><is><t>" + name + "</t></is></c><c t=\"inlineStr\"><is><t>" + email +
               "</t></is></c></row>";
    };
    Support::TestWorkbook workbook(row("First Name", "Email") + row("Ana", "ana@example.com"));
    workbook.addSheet("Drop-ins", row("First Name", "Email") + row("Ben", "ben@example.com"));
    const QJsonObject first = import(workbook.bytes(), {u"--dry-run"_s}).object();
    QCOMPARE(first.value("sheet"_L1), u"Clients"_s);
    QCOMPARE(first.value("sheets"_L1), (QJsonArray{u"Clients"_s, u"Drop-ins"_s}));
    QCOMPARE(import(workbook.bytes(), {u"--sheet"_s, u"drop-ins"_s}).exitCode, 0);
    QCOMPARE(clients(), QStringList{u"Ben||ben@example.com"_s});

    const CommandResult missing = import(workbook.bytes(), {u"--sheet"_s, u"Staff"_s});
    QCOMPARE(missing.exitCode, 9);
    QVERIFY(missing.err.contains("Its sheets are: Clients, Drop-ins."));
}

void ReportsTest::readsColumnsAsToldAndRemembersThem()
{
    const QByteArray headings = "Known as,Mél,Taille,Code\n";
    const QStringList told{
        u"--column"_s, u"Known as=full_name"_s,     u"--column"_s, u"mél=email"_s, u"--column"_s, u"Code=-"_s,
        u"--column"_s, u"Taille=custom.Shoe=size"_s};
    const auto fieldsOf = [](const CommandResult &result) {
        QStringList fields;
        const QJsonArray columns = result.object().value("columns"_L1).toArray();
        for (const QJsonValue &column : columns)
            fields.append(column.toObject().value("field"_L1).toString(u"-"_s));
        return fields;
    };
    const QStringList expected{u"full_name"_s, u"email"_s, u"custom.Shoe=size"_s, u"-"_s};
    const QByteArray ana = headings + "Ana Brook,ana@example.com,38,x\n";
    const CommandResult tried = import(ana, told + QStringList{u"--dry-run"_s});
    QCOMPARE(fieldsOf(tried), expected);
    QVERIFY(tried.object().value("columns"_L1).toArray().at(1).toObject().value("chosen"_L1).toBool());
    QCOMPARE(import(ana).exitCode, 9); // a trial is not remembered
    QCOMPARE(import(ana, told).exitCode, 0);

    // The same headings in another order.
    const CommandResult again = import("Code,Taille,Mél,Known as\ny,41,ben@example.com,Ben Cole\n");
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(clients(), (QStringList{u"Ana|Brook|ana@example.com"_s, u"Ben|Cole|ben@example.com"_s}));
    const QString file = m_command->write(u"report.csv"_s, ana);
    QVERIFY(
        m_command->runAsText({u"clients"_s, u"import"_s, file}).out.contains("Code (not used, as chosen)"));

    // Judged by its heading again.
    QCOMPARE(fieldsOf(import(ana, {u"--column"_s, u"Code="_s})).last(), u"custom.Code"_s);
    QCOMPARE(fieldsOf(import(ana)).last(), u"custom.Code"_s);
}

void ReportsTest::tellsAYesThatAStandingNoPrevents()
{
    const QByteArray content = "First Name,Email,News and Updates\nAna,ana@example.com,%1\n";
    QCOMPARE(import(QByteArray(content).replace("%1", "no")).object().value("standing_noes"_L1).toInt(-1), 0);
    const QByteArray yes = QByteArray(content).replace("%1", "yes");
    QCOMPARE(import(yes, {u"--dry-run"_s}).object().value("standing_noes"_L1).toInt(-1), 1);
    QCOMPARE(import(yes).object().value("standing_noes"_L1).toInt(-1), 1);
    const QString file = m_command->path(u"report.csv"_s);
    const QByteArray text = m_command->runAsText({u"clients"_s, u"import"_s, file}).out;
    QVERIFY2(text.contains("a no stands for the person or the address: 1"), text.constData());
}

void ReportsTest::consentOfAChosenColumnIsNeverGuessed()
{
    const QByteArray content = "First Name,Email,Mailing list\nAna,ana@example.com,Yes\n"
                               "Ben,ben@example.com,No\nCleo,cleo@example.com,maybe\n";
    const CommandResult said = import(content, {u"--column"_s, u"Mailing list=news_and_updates"_s});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(clients(), (QStringList{u"Ana||ana@example.com|||yes"_s, u"Ben||ben@example.com|||no"_s,
                                     u"Cleo||cleo@example.com"_s}));
    const QJsonArray values = said.object().value("consent_values"_L1).toArray();
    QVERIFY(std::any_of(values.begin(), values.end(), [](const QJsonValue &value) {
        return value.toObject().value("value"_L1) == u"maybe"_s &&
               value.toObject().value("answer"_L1).isNull();
    }));
}

void ReportsTest::rejectsColumnsThatCannotBe()
{
    const QByteArray content = "First Name,Email,No e-mail\nAna,ana@example.com,Yes\n";
    for (const QString &column : {u"First Name"_s, u"=email"_s, u"First Name=nickname"_s, u"Email=custom."_s,
                                  u"No e-mail=news_and_updates"_s, u"No e-mail=-"_s})
        QCOMPARE(import(content, {u"--column"_s, column}).exitCode, 2);
    const CommandResult missing = import(content, {u"--column"_s, u"Mail=email"_s});
    QCOMPARE(missing.exitCode, 9);
    QVERIFY(missing.err.contains("Mail"));
    QCOMPARE(clients(), QStringList());
    import(content);
    QCOMPARE(clients(), QStringList{u"Ana||ana@example.com|||no"_s});
}

void ReportsTest::refusedRowsCanBeMendedAndImported()
{
    const QString saved = m_command->write(u"refused.csv"_s, "old");
    QVERIFY(QFile::setPermissions(saved, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const CommandResult first =
        import("First Name,Last Name,Email,Tea,Says\nAna,Brook,ana@example.com,Assam,Yes\n"
               "Ben,Cole,ben@,=1+1,Yes\nCleo,Day,cleo@,,No\nDora,Ely,dora@example.com,,\n",
               {u"--refused"_s, saved, u"--column"_s, u"Says=news_and_updates"_s});
    QCOMPARE(first.exitCode, 9);
    QCOMPARE(linesOf(first.object().value("refused"_L1)), (QList<int>{3, 4}));
    QCOMPARE(first.object().value("refused_saved"_L1).toInt(), 2);
    QCOMPARE(QFile::permissions(saved) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);

    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rows = file.readAll();
    QVERIFY2(rows.contains("\nBen,Cole,ben@,'=1+1,Yes,"), rows.constData());
    const QStringList before = clients();
    const QByteArray fields = run({u"fields"_s, u"list"_s}).out;
    const CommandResult corrected = import(QByteArray(rows).replace("@,", "@example.com,"));
    QCOMPARE(corrected.exitCode, 0);
    QCOMPARE(corrected.object().value("added"_L1).toInt(), 2);
    QCOMPARE(corrected.object().value("updated"_L1).toInt(), 0);
    QCOMPARE(clients(), before + (QStringList{u"Ben|Cole|ben@example.com|||yes"_s,
                                              u"Cleo|Day|cleo@example.com|||no"_s}));
    QCOMPARE(run({u"fields"_s, u"list"_s}).out, fields);
}

void ReportsTest::savesRefusedRowsOfADryRun()
{
    const QString saved = m_command->path(u"refused.csv"_s);
    const CommandResult trial =
        import("First Name,Email\nAna,ana@\n", {u"--dry-run"_s, u"--refused"_s, saved});
    QCOMPARE(trial.exitCode, 9);
    QCOMPARE(trial.object().value("refused_saved"_L1).toInt(), 1);
    QVERIFY(QFile::exists(saved));
    QVERIFY(clients().isEmpty());
}

void ReportsTest::importsNothingIfRefusedRowsCannotBeSaved()
{
    const QByteArray content = "First Name,Email\nAna,ana@example.com\nBen,ben@\n";
    for (const QString &name : {u"report.csv"_s, u"not there/refused.csv"_s}) {
        const CommandResult said = import(content, {u"--refused"_s, m_command->path(name)});
        QCOMPARE(said.exitCode, 2);
        QVERIFY(said.err.contains(name == "report.csv"_L1 ? "the report itself" : "could not be written"));
    }
    QVERIFY(clients().isEmpty());
    QFile report(m_command->path(u"report.csv"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll(), content);
}

void ReportsTest::listsWhoIsMissing()
{
    QCOMPARE(import(people(4)).exitCode, 0);
    const CommandResult plain = import(people(2));
    QVERIFY(!plain.object().contains("missing"_L1) && !plain.object().contains("deactivated"_L1));
    const CommandResult said = import(people(2) + "9,New,No3,new@example.com\n", {u"--missing"_s});
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.object().value("missing_count"_L1).toInt(), 2);
    QCOMPARE(said.object().value("missing"_L1).toArray(),
             (QJsonArray{QJsonObject{{"client_id"_L1, u"3"_s}, {"name"_L1, u"Person No3"_s}},
                         QJsonObject{{"client_id"_L1, u"4"_s}, {"name"_L1, u"Person No4"_s}}}));
    QCOMPARE(said.object().value("deactivated"_L1).toInt(), 0);
    QCOMPARE(activeClients(), 5);
}

void ReportsTest::deactivatesWhoIsMissingUntilItIsUndone()
{
    QCOMPARE(import(people(4)).exitCode, 0);
    const CommandResult trial = import(people(2), {u"--deactivate-missing"_s, u"--dry-run"_s});
    QCOMPARE(trial.object().value("deactivated"_L1).toInt(), 2);
    QCOMPARE(activeClients(), 4);
    const CommandResult done = import(people(2), {u"--deactivate-missing"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.object().value("deactivated"_L1).toInt(), 2);
    QCOMPARE(done.object().value("missing_count"_L1).toInt(), 2);
    QCOMPARE(activeClients(), 2);
    QCOMPARE(run({u"clients"_s, u"undo-import"_s}).object().value("restored"_L1).toInt(), 2);
    QCOMPARE(activeClients(), 4);
}

void ReportsTest::brakeStopsBeforeManyAreDeactivated()
{
    QCOMPARE(import(people(20)).exitCode, 0);
    const QByteArray report = people(9) + "30,New,Person,new@example.com\n";
    for (const QStringList &trial : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const CommandResult stopped = import(report, QStringList{u"--deactivate-missing"_s} + trial);
        QCOMPARE(stopped.exitCode, 7);
        QVERIFY(stopped.err.contains("11 of 20 active clients"));
        QCOMPARE(stopped.object().value("missing_count"_L1).toInt(), 11);
        QCOMPARE(stopped.object().value("deactivated"_L1).toInt(), 0);
        QCOMPARE(activeClients(), 20);
    }
    QCOMPARE(import(report, {u"--release-brake"_s}).exitCode, 2);
    QCOMPARE(import(report, {u"--deactivate-missing"_s, u"--release-brake"_s}).exitCode, 0);
    QCOMPARE(activeClients(), 10);
}

void ReportsTest::deactivatesNoClientIfRowsAreUnreadable()
{
    QCOMPARE(import(people(4)).exitCode, 0);
    const CommandResult damaged =
        import(people(2) + "5,\"Per\"son,No3,p3@example.com\n", {u"--deactivate-missing"_s});
    QCOMPARE(damaged.exitCode, 9);
    QVERIFY2(damaged.err.contains("no client was deactivated"), damaged.err.constData());
    QCOMPARE(damaged.object().value("missing_count"_L1).toInt(), 2);
    QCOMPARE(activeClients(), 4);
    QCOMPARE(import("Client ID,Email\n", {u"--deactivate-missing"_s}).exitCode, 9);
    QCOMPARE(activeClients(), 4);
    // A refused row that says whose it is keeps only that client.
    const CommandResult refused = import(people(2) + ",Person,No3,p3@\n", {u"--deactivate-missing"_s});
    QCOMPARE(refused.exitCode, 9);
    QCOMPARE(refused.object().value("maybe_present_count"_L1).toInt(), 1);
    QCOMPARE(refused.object().value("deactivated"_L1).toInt(), 1);
    QCOMPARE(activeClients(), 3);
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
