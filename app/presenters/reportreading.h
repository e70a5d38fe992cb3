// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Csv {
struct Reading;
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

    bool operator==(const ReportChoices &) const = default;
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

    bool operator==(const ReportReading &) const = default;
};

[[nodiscard]] Csv::ReportOptions optionsFrom(const ReportChoices &choices);
[[nodiscard]] ReportReading readingFrom(const Csv::Reading &reading);
/// Known facts about a report that could not be read: only the sheets of a workbook. Takes as long as
/// Csv::sheetNames().
[[nodiscard]] ReportReading readingOfUnreadable(const QString &path);

} // namespace Presenters
