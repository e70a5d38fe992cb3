// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importresult.h"

#include "cli/text.h"
#include "csv/dateorder.h"
#include "domain/enumnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using Csv::ConsentWord;
using Domain::RefusedRow;
using Domain::ReportGroup;
using Domain::ToldRows;

namespace {

/// A report that is rejected as a whole has no line number.
QJsonArray rowsAsFacts(const ToldRows &rows)
{
    QJsonArray facts;
    for (const RefusedRow &row : rows)
        facts.append(QJsonObject{{"line"_L1, row.line > 0 ? QJsonValue(row.line) : QJsonValue()},
                                 {"reason"_L1, row.reason}});
    return facts;
}

void tellRows(const QString &title, const ToldRows &rows, QStringList &text)
{
    if (!title.isEmpty() && !rows.isEmpty())
        text.append(title);
    for (const RefusedRow &row : rows)
        text.append(row.line > 0 ? u"  "_s + Text::tr("line %1: %2").arg(row.line).arg(row.reason)
                                 : u"  "_s + row.reason);
    if (rows.total() > rows.size())
        text.append(u"  "_s + Text::tr("and %1 more").arg(rows.total() - rows.size()));
}

QJsonValue answerFor(ConsentWord word)
{
    switch (word) {
    case ConsentWord::Yes:
        return u"yes"_s;
    case ConsentWord::No:
    case ConsentWord::Former:
        return u"no"_s;
    case ConsentWord::Left:
    case ConsentWord::LeftOther:
        return Csv::kLeftList;
    case ConsentWord::Blank:
    case ConsentWord::Unknown:
        break;
    }
    return QJsonValue::Null;
}

QJsonArray consentFacts(const QList<Csv::ConsentValue> &values)
{
    QJsonArray facts;
    for (const Csv::ConsentValue &value : values) {
        facts.append(QJsonObject{{"heading"_L1, value.heading},
                                 {"value"_L1, value.value},
                                 {"answer"_L1, answerFor(value.word)},
                                 {"rows"_L1, value.rows}});
    }
    return facts;
}

QJsonArray columnFacts(const QList<Csv::ColumnReading> &columns)
{
    QJsonArray facts;
    for (const Csv::ColumnReading &column : columns) {
        QJsonObject fact{{"heading"_L1, column.heading},
                         {"field"_L1, column.field.isEmpty() ? QJsonValue() : QJsonValue(column.field)},
                         {"chosen"_L1, column.isChosen}};
        if (column.holdsDates) {
            fact.insert("date_order"_L1,
                        column.dateOrder ? QJsonValue(Csv::nameOf(*column.dateOrder)) : QJsonValue());
        }
        facts.append(fact);
    }
    return facts;
}

QString separatorName(char separator)
{
    switch (separator) {
    case ',':
        return Text::ofName(u"comma"_s);
    case ';':
        return Text::ofName(u"semicolon"_s);
    case '\t':
        return Text::ofName(u"tab"_s);
    case '|':
        return Text::ofName(u"bar"_s);
    default:
        return u"“%1”"_s.arg(QLatin1Char(separator));
    }
}

/// How the report was read, which the options of `clients import` change.
void tellReading(const Csv::Reading &reading, QStringList &text)
{
    if (reading.headingLine == 0)
        return;
    text.append(reading.sheet.isEmpty()
                    ? Text::tr("Read as %1, separated by %2, headings in line %3")
                          .arg(Csv::nameOf(reading.encoding), separatorName(reading.separator))
                          .arg(reading.headingLine)
                    : Text::tr("Read from the sheet “%1”, headings in line %2")
                          .arg(reading.sheet, QString::number(reading.headingLine)));
    if (reading.sheets.size() > 1)
        text.append(Text::tr("Sheets: %1").arg(reading.sheets.join(u", "_s)));
    QStringList columns;
    for (const Csv::ColumnReading &column : reading.columns) {
        if (column.heading.isEmpty())
            continue;
        QString use = column.field.isEmpty() ? Text::tr("not used") : column.field;
        if (column.holdsDates && column.dateOrder)
            use += u", "_s + Csv::nameOf(*column.dateOrder);
        if (column.isChosen)
            use += u", "_s + Text::tr("as chosen");
        columns.append(u"%1 (%2)"_s.arg(column.heading, use));
    }
    text.append(Text::tr("Columns: %1").arg(columns.join(u", "_s)));
}

void tellOption(const QList<Csv::ColumnReading> &columns, QStringList &text)
{
    if (std::ranges::any_of(columns, &Csv::ColumnReading::hasOpenDates))
        text.append(Text::tr("Use --date-order day-first or --date-order month-first."));
}

void tellWords(const QList<Csv::ConsentValue> &values, QStringList &text)
{
    for (const Csv::ConsentValue &value : values) {
        if (value.word == ConsentWord::Unknown) {
            text.append(Text::tr("%1: “%2” is neither yes nor no and changed nothing; rows: %3")
                            .arg(value.heading, value.value)
                            .arg(value.rows));
        }
    }
}

/// Only what there is to tell of a person in this group.
QJsonObject personFacts(ReportGroup group, const Domain::ReportPerson &person)
{
    QJsonObject facts{{"line"_L1, person.line}, {"name"_L1, person.name}, {"email"_L1, person.email}};
    if (group == ReportGroup::Changed)
        facts.insert("fields"_L1, QJsonArray::fromStringList(person.changes));
    if (group == ReportGroup::Refused || group == ReportGroup::Contradictions)
        facts.insert("reason"_L1, person.reason);
    if (group == ReportGroup::Contradictions) { // null if the owner cannot decide about the row
        facts.insert("contradicted"_L1,
                     person.isDecidable()
                         ? QJsonValue(QJsonObject{{"id"_L1, QString::number(person.contradicted.value)},
                                                  {"name"_L1, person.contradictedName}})
                         : QJsonValue());
    }
    if (person.answer && (group == ReportGroup::Changed || group == ReportGroup::ConsentChanges))
        facts.insert("answer"_L1, Domain::toName(*person.answer));
    return facts;
}

QJsonObject judgementFacts(const QList<JudgedGroup> &judged)
{
    QJsonObject facts;
    for (const JudgedGroup &group : judged) {
        QJsonArray people;
        for (const Domain::ReportPerson &person : group.people)
            people.append(personFacts(group.group, person));
        facts.insert(Domain::toName(group.group),
                     QJsonObject{{"count"_L1, group.count}, {"people"_L1, people}});
    }
    return facts;
}

/// A few people of each group by name, with what changes.
void tellJudgement(const QList<JudgedGroup> &judged, QStringList &text)
{
    constexpr qsizetype kSample = 5;
    for (const JudgedGroup &group : judged) {
        // The refused rows and the contradictions are told line by line.
        if (group.count == 0 || group.group == ReportGroup::Unchanged ||
            group.group == ReportGroup::Refused || group.group == ReportGroup::Contradictions)
            continue;
        QStringList people;
        for (const Domain::ReportPerson &person :
             group.people.first(std::min(kSample, group.people.size()))) {
            QStringList what = group.group == ReportGroup::Changed ? person.changes : QStringList();
            if (person.answer && group.group != ReportGroup::Added)
                what.append(Text::ofName(Domain::toName(*person.answer)));
            people.append(what.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, what.join(u", "_s)));
        }
        if (group.count > people.size())
            people.append(Text::tr("and %1 more").arg(group.count - people.size()));
        const QString name = Text::ofName(Domain::toName(group.group)).replace(u'_', u' ');
        text.append(u"  "_s + Text::tr("%1: %2").arg(name, people.join(u"; "_s)));
    }
}

QJsonArray clientFacts(const QList<Domain::MissingClient> &clients, bool isUncertain)
{
    QJsonArray facts;
    for (const Domain::MissingClient &client : clients) {
        if (client.isUncertain == isUncertain)
            facts.append(QJsonObject{{"client_id"_L1, client.studioNumber}, {"name"_L1, client.name}});
    }
    return facts;
}

void addMissing(const Domain::MissingClients &missing, QJsonObject &facts)
{
    facts.insert("missing"_L1, clientFacts(missing.clients, false));
    facts.insert("missing_count"_L1, missing.missing);
    facts.insert("maybe_present"_L1, clientFacts(missing.clients, true));
    facts.insert("maybe_present_count"_L1, missing.uncertain);
    facts.insert("active_count"_L1, missing.active);
}

void tellMissing(const Domain::MissingClients &missing, int deactivated, QStringList &text)
{
    text.append(Text::tr("Active clients not in the report: %1 of %2   deactivated: %3")
                    .arg(missing.missing)
                    .arg(missing.active)
                    .arg(deactivated));
    for (const Domain::MissingClient &client : missing.clients) {
        const QString line = QStringList{client.studioNumber, client.name}.join(u"  "_s).trimmed();
        text.append(client.isUncertain
                        ? u"  "_s + Text::tr("%1 (stays active: a row may be theirs)").arg(line)
                        : u"  "_s + line);
    }
    const auto others = missing.missing + missing.uncertain - missing.clients.size();
    if (others > 0)
        text.append(u"  "_s + Text::tr("and %1 more").arg(others));
}

} // namespace

QList<ReportGroup> reportGroups()
{
    return {ReportGroup::Added,         ReportGroup::Changed,        ReportGroup::Unchanged,
            ReportGroup::LeftOut,       ReportGroup::Contradictions, ReportGroup::Refused,
            ReportGroup::ConsentChanges};
}

void sayImport(const Output &output, const Csv::ClientReport &report, const Store::ImportedSlice &counts,
               const ImportExtras &extras)
{
    const Csv::Reading &reading = report.reading;
    QStringList text{Text::tr("Rows: %1   added: %2   updated: %3   unchanged: %4   refused: %5")
                         .arg(report.rowCount)
                         .arg(counts.added)
                         .arg(counts.updated)
                         .arg(counts.unchanged)
                         .arg(report.refused.total())};
    tellJudgement(extras.judged, text);
    tellReading(reading, text);
    text += report.notes;
    tellOption(reading.columns, text);
    tellWords(report.consentValues, text);
    if (counts.standingNoes > 0) {
        text.append(
            Text::tr("Rows whose yes does not count, because a no stands for the person or the address: %1")
                .arg(counts.standingNoes));
    }
    if (counts.leftOut > 0)
        text.append(Text::tr("Rows left out, as you decided: %1").arg(counts.leftOut));
    tellRows({}, report.refused, text);
    tellRows(Text::tr("Cells that were left out:"), report.unread, text);
    tellRows(Text::tr("To check:"), counts.contradictions, text);
    tellRows(Text::tr("Skipped, because they are not clients:"), report.skipped, text);
    if (extras.refusedSaved)
        text.append(Text::tr("Refused rows saved: %1").arg(*extras.refusedSaved));
    if (extras.missing)
        tellMissing(*extras.missing, counts.deactivated, text);
    QJsonObject facts{
        {"rows"_L1, report.rowCount},
        {"added"_L1, counts.added},
        {"updated"_L1, counts.updated},
        {"unchanged"_L1, counts.unchanged},
        {"left_out"_L1, counts.leftOut},
        {"refused"_L1, rowsAsFacts(report.refused)},
        {"contradictions"_L1, rowsAsFacts(counts.contradictions)},
        {"unread"_L1, rowsAsFacts(report.unread)},
        // Of very many rows only the first are listed.
        {"refused_count"_L1, report.refused.total()},
        {"contradictions_count"_L1, counts.contradictions.total()},
        {"unread_count"_L1, report.unread.total()},
        {"skipped_count"_L1, report.skipped.total()},
        {"skipped"_L1, rowsAsFacts(report.skipped)},
        {"notes"_L1, QJsonArray::fromStringList(report.notes)},
        {"consent_values"_L1, consentFacts(report.consentValues)},
        {"standing_noes"_L1, counts.standingNoes},
        {"encoding"_L1, Csv::nameOf(reading.encoding)},
        {"separator"_L1, QString(QLatin1Char(reading.separator))},
        {"sheet"_L1, reading.sheet.isEmpty() ? QJsonValue() : QJsonValue(reading.sheet)},
        {"sheets"_L1, QJsonArray::fromStringList(reading.sheets)},
        {"heading_line"_L1, reading.headingLine},
        {"columns"_L1, columnFacts(reading.columns)},
    };
    if (!extras.judged.isEmpty())
        facts.insert("judgement"_L1, judgementFacts(extras.judged));
    if (extras.refusedSaved)
        facts.insert("refused_saved"_L1, *extras.refusedSaved);
    if (extras.missing) {
        addMissing(*extras.missing, facts);
        facts.insert("deactivated"_L1, counts.deactivated);
    }
    output.facts(QJsonDocument(facts), text.join(u'\n'));
}

} // namespace Cli
