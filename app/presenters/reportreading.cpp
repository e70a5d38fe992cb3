// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportreading.h"

#include "csv/clientreport.h"
#include "csv/dateorder.h"
#include "csv/workbookfile.h"

#include <QSet>

namespace Presenters {

namespace {

QList<ReportColumn> columnsIn(const Csv::Reading &reading)
{
    QList<ReportColumn> columns;
    for (qsizetype i = 0; i < reading.columns.size(); ++i) {
        const Csv::ColumnReading &column = reading.columns.at(i);
        QStringList cells;
        for (const QStringList &row : reading.firstRows)
            cells.append(row.value(i));
        columns.append({column.heading, column.field, column.choice(), cells});
    }
    return columns;
}

ConsentAnswer::Meaning meaningOf(Csv::ConsentWord word)
{
    switch (word) {
    case Csv::ConsentWord::Yes:
        return ConsentAnswer::Meaning::Agreed;
    case Csv::ConsentWord::No:
    case Csv::ConsentWord::Former:
        return ConsentAnswer::Meaning::Declined;
    case Csv::ConsentWord::Left:
    case Csv::ConsentWord::LeftOther:
        return ConsentAnswer::Meaning::Left;
    case Csv::ConsentWord::Blank:
    case Csv::ConsentWord::Unknown:
        break;
    }
    return ConsentAnswer::Meaning::Unclear;
}

} // namespace

Csv::ReportOptions optionsFrom(const ReportChoices &choices)
{
    Csv::ReportOptions options;
    options.blankClears = choices.blankClears;
    options.encoding = Csv::encodingNamed(choices.encoding);
    if (!choices.separator.isEmpty())
        options.separator = choices.separator.front().toLatin1();
    options.dateOrder = Csv::dateOrderNamed(choices.dateOrder);
    options.sheet = choices.sheet;
    options.columns = choices.columns;
    return options;
}

ReportReading readingFrom(const Csv::ClientReport &report, const QStringList &customFields)
{
    const Csv::Reading &reading = report.reading;
    ReportReading shown;
    shown.encoding = Csv::nameOf(reading.encoding);
    shown.separator = QLatin1Char(reading.separator);
    QSet<QString> orders;
    for (const Csv::ColumnReading &column : reading.columns) {
        // The order does not matter for 1990-05-01.
        if (!column.holdsDates || (!column.dateOrder && !column.hasOpenDates))
            continue;
        shown.hasOrder = true;
        orders.insert(column.dateOrder ? Csv::nameOf(*column.dateOrder) : QString());
    }
    shown.dateOrder = orders.size() == 1 ? *orders.cbegin() : QString();
    shown.sheet = reading.sheet;
    shown.sheets = reading.sheets;
    shown.encodings = Csv::encodingNames();
    shown.columns = columnsIn(reading);
    for (const Csv::ConsentValue &value : report.consentValues)
        shown.answers.append({value.heading, value.value, meaningOf(value.word), value.rows});
    shown.customFields = customFields;
    return shown;
}

ReportReading readingOfUnreadable(const QString &path)
{
    ReportReading shown;
    shown.encodings = Csv::encodingNames();
    if (Csv::isWorkbook(path)) {
        if (const auto names = Csv::sheetNames(path))
            shown.sheets = *names;
    }
    return shown;
}

} // namespace Presenters
