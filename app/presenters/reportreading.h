// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

namespace Csv {
struct ClientReport;
struct ReportOptions;
} // namespace Csv

namespace Presenters {

/// The owner's choices for reading a report. Empty fields are detected from the file.
struct ReportChoices
{
    bool blankClears = false; ///< whether a blank cell clears the field
    QString encoding = {};    ///< one of ReportReading::encodings
    QString separator = {};   ///< one character
    QString dateOrder = {};   ///< `day-first` or `month-first`
    QString sheet = {};       ///< of a workbook
    /// Headings and fields, as Csv::ColumnChoices. They count more than what was chosen at an earlier import.
    QMap<QString, QString> columns = {};

    bool operator==(const ReportChoices &) const = default;
};

/// A column of a report, as it was read.
struct ReportColumn
{
    QString heading;
    QString field;     ///< as Csv::nameOf() writes it; empty if the column is not used
    QString choice;    ///< the owner's, now or at an earlier import; empty if the program decided
    QStringList cells; ///< in the first rows

    bool operator==(const ReportColumn &) const = default;
};

/// A value below a heading of consent.
struct ConsentAnswer
{
    enum class Meaning { Agreed, Declined, Left, Unclear };

    QString heading;
    QString value;
    Meaning meaning = Meaning::Unclear;
    int rows = 0;

    bool operator==(const ConsentAnswer &) const = default;
};

/// How a report was read.
struct ReportReading
{
    QString encoding;      ///< empty if the file could not be read
    QString separator;     ///< one character
    bool hasOrder = false; ///< whether there are dates whose order of day and month matters
    QString dateOrder;     ///< their order; empty if it is not clear or differs
    QString sheet;         ///< empty unless the file is a workbook
    QStringList sheets;    ///< of a workbook
    QStringList encodings; ///< names of all encodings
    QList<ReportColumn> columns;
    QList<ConsentAnswer> answers; ///< the most frequent come first
    QStringList customFields;     ///< labels of the studio's custom fields

    bool operator==(const ReportReading &) const = default;
};

[[nodiscard]] Csv::ReportOptions optionsFrom(const ReportChoices &choices);
[[nodiscard]] ReportReading readingFrom(const Csv::ClientReport &report, const QStringList &customFields);
/// Known facts about a report that could not be read: only the sheets of a workbook. Takes as long as
/// Csv::sheetNames().
[[nodiscard]] ReportReading readingOfUnreadable(const QString &path);

} // namespace Presenters
