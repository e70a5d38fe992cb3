// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/columns.h"
#include "csv/csvreader.h"
#include "domain/reportrow.h"

namespace Csv {

/// Converts the cells of one CSV row to a row of the report.
class RowMaker
{
public:
    /// \param columns  meaning of the cells; must outlive the object
    RowMaker(const QList<Column> &columns, bool blankClears)
        : m_columns(columns)
        , m_blankClears(blankClears)
    {
    }

    /// \return why the row is rejected; empty if it is accepted
    QString make(const CsvRow &source, Domain::ReportRow &row) const;

private:
    void tell(const QString &key, const QString &value, Domain::ReportRow &row) const;
    void takeCustom(const QString &label, const QString &value, Domain::ReportRow &row) const;
    QString takeStandard(Domain::StandardField field, const QString &value, Domain::ReportRow &row) const;

    const QList<Column> &m_columns;
    bool m_blankClears;
};

} // namespace Csv
