// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientreport.h"

#include "core/try.h"
#include "csv/cells.h"
#include "csv/clientnumbers.h"
#include "csv/columns.h"
#include "csv/csvreader.h"
#include "csv/dialect.h"
#include "csv/fileencoding.h"
#include "csv/messages.h"
#include "domain/address.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ReportRow;
using Domain::StandardField;

namespace {

constexpr qint64 kLargestFile = 50 * 1024 * 1024; // bytes
constexpr int kMostRows = 200'000;

QString Client::*memberFor(StandardField field)
{
    switch (field) {
    case StandardField::StudioNumber:
        return &Client::studioNumber;
    case StandardField::FirstName:
        return &Client::firstName;
    case StandardField::LastName:
        return &Client::lastName;
    case StandardField::Email:
        return &Client::email;
    case StandardField::Phone:
        return &Client::phone;
    case StandardField::HomePhone:
        return &Client::homePhone;
    case StandardField::WorkPhone:
        return &Client::workPhone;
    case StandardField::Street:
        return &Client::street;
    case StandardField::City:
        return &Client::city;
    case StandardField::State:
        return &Client::state;
    case StandardField::PostalCode:
        return &Client::postalCode;
    case StandardField::Country:
        return &Client::country;
    case StandardField::FullName:
    case StandardField::Birthday:
    case StandardField::Status:
    case StandardField::NewsAndUpdates:
        break;
    }
    return nullptr;
}

/// Converts the cells of one CSV row to a row of the report.
class RowMaker
{
public:
    RowMaker(const QList<Column> &columns, bool blankClears)
        : m_columns(columns)
        , m_blankClears(blankClears)
    {
    }

    /// \return why the row is rejected; empty if it is accepted
    QString make(const CsvRow &source, ReportRow &row)
    {
        row.line = source.line;
        for (qsizetype i = 0; i < source.cells.size(); ++i) {
            const QString value = withoutFormulaGuard(source.cells.at(i));
            const Column column = m_columns.value(i);
            QString error;
            switch (column.kind) {
            case Column::Kind::Standard:
                error = takeStandard(column.field, value, row);
                break;
            case Column::Kind::Custom:
                takeCustom(column.label, value, row);
                break;
            case Column::Kind::Nameless:
                if (!value.isEmpty())
                    error = text(QT_TRANSLATE_NOOP(
                        "Csv",
                        "The row has a value in a column without a heading. Perhaps a cell that contains a "
                        "separator is not in quotation marks."));
                break;
            case Column::Kind::Known:
                break;
            }
            if (!error.isEmpty())
                return error;
        }
        const Client &client = row.client;
        if (const QString error = client.email.isEmpty() ? QString() : Domain::addressError(client.email);
            !error.isEmpty())
            return error;
        if (client.firstName.isEmpty() && client.lastName.isEmpty() && client.email.isEmpty() &&
            client.studioNumber.isEmpty())
            return text(QT_TRANSLATE_NOOP("Csv", "The row has no name, no e-mail address and no client ID."));
        return {};
    }

private:
    void tell(const QString &key, const QString &value, ReportRow &row) const
    {
        if (!value.isEmpty() || m_blankClears)
            row.told.append(key);
    }

    void takeCustom(const QString &label, const QString &value, ReportRow &row) const
    {
        tell("custom."_L1 + label, value, row);
        if (!value.isEmpty())
            row.client.custom.insert(label, value);
    }

    QString takeStandard(StandardField field, const QString &value, ReportRow &row) const
    {
        const QString key = Domain::fieldKey(field);
        if (field == StandardField::FullName) {
            const FullName name = fullNameFrom(value);
            row.client.firstName = name.first;
            row.client.lastName = name.last;
            tell(Domain::fieldKey(StandardField::FirstName), name.first, row);
            tell(Domain::fieldKey(StandardField::LastName), name.last, row);
        } else if (field == StandardField::NewsAndUpdates) {
            row.subscribed = consentFrom(value);
            row.leftList = value.compare(kLeftList, Qt::CaseInsensitive) == 0;
        } else if (field == StandardField::Status) {
            if (const auto status = statusFrom(value)) {
                row.client.status = *status;
                row.told.append(key);
            }
        } else if (field == StandardField::Birthday) {
            row.client.birthday = dateFrom(value);
            if (!value.isEmpty() && !row.client.birthday.isValid())
                return text(QT_TRANSLATE_NOOP("Csv", "The birthday is not a valid date."));
            tell(key, value, row);
        } else {
            row.client.*memberFor(field) = value;
            tell(key, value, row);
        }
        return {};
    }

    const QList<Column> &m_columns;
    bool m_blankClears;
};

/// Collects the rows of the file in order.
class ReportReader
{
public:
    explicit ReportReader(bool blankClears)
        : m_blankClears(blankClears)
    {
    }

    /// \param rows  reader that the row comes from
    Core::Result<void> take(const CsvRow &row, RowReader &rows)
    {
        const bool isEmpty = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                         [](const QString &cell) { return cell.isEmpty(); });
        if (isEmpty && row.error.isEmpty())
            return {};
        if (m_columns.isEmpty())
            return takeHeadings(row, rows);
        if (++m_report.rowCount > kMostRows) {
            return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file has more than %1 rows.")).arg(kMostRows));
        }
        ReportRow made;
        const QString error =
            row.error.isEmpty() ? RowMaker(m_columns, m_blankClears).make(row, made) : row.error;
        if (error.isEmpty())
            m_report.rows.append(made);
        else
            m_report.refused.append({row.line, error});
        return {};
    }

    Core::Result<ClientReport> end()
    {
        if (m_columns.isEmpty())
            return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file is empty: it has no headings.")));
        settleNumbers(m_report.rows, m_report.customLabels, m_numberHeading, m_blankClears);
        return m_report;
    }

private:
    Core::Result<void> takeHeadings(const CsvRow &row, RowReader &rows)
    {
        if (!row.error.isEmpty()) {
            return invalid(text(QT_TRANSLATE_NOOP(
                "Csv", "The headings of the file cannot be read. Save the file as CSV UTF-8.")));
        }
        ASSIGN_OR_RETURN(const auto columns, columnsFrom(row.cells));
        m_columns = columns;
        rows.expect(m_columns.size(), addressColumn());
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns.at(i);
            if (column.kind == Column::Kind::Custom)
                m_report.customLabels.append(column.label);
            else if (column.kind == Column::Kind::Standard && column.field == StandardField::StudioNumber)
                m_numberHeading = withoutFormulaGuard(row.cells.at(i)).simplified();
        }
        return {};
    }

    [[nodiscard]] qsizetype addressColumn() const
    {
        const auto found = std::ranges::find_if(m_columns, [](const Column &column) {
            return column.kind == Column::Kind::Standard && column.field == StandardField::Email;
        });
        return found == m_columns.cend() ? -1 : found - m_columns.cbegin();
    }

    bool m_blankClears;
    QList<Column> m_columns;
    QString m_numberHeading; ///< heading of the column with the client numbers; empty if there is none
    ClientReport m_report;
};

Core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 does not exist.")).arg(path));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 cannot be read.")).arg(path));
    // A file that is not a regular file has no size, so reading stops one byte above the limit.
    const QByteArray content = file.read(kLargestFile + 1);
    if (file.error() != QFile::NoError)
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file %1 cannot be read.")).arg(path));
    if (content.size() > kLargestFile) {
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The file is larger than %1 MB."))
                           .arg(kLargestFile / (1024 * 1024)));
    }
    return content;
}

} // namespace

Core::Result<ClientReport> readClientReport(const QString &path, bool blankClears)
{
    return contentOf(path).andThen(
        [&](const QByteArray &content) { return readClientReportContent(content, blankClears); });
}

Core::Result<ClientReport> readClientReportContent(const QByteArray &content, bool blankClears)
{
    const DecodedText file = decoded(content);
    ReportReader reader(blankClears);
    RowReader rows(file.utf8, dialectOf(file.utf8));
    while (!rows.atEnd()) {
        RETURN_IF_ERROR(reader.take(rows.next(), rows));
    }
    return reader.end();
}

} // namespace Csv
