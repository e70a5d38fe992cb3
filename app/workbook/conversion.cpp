// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/conversion.h"

#include "core/try.h"
#include "csv/csvreader.h"
#include "csv/csvwriter.h"
#include "workbook/contents.h"
#include "workbook/worksheet.h"

#include <algorithm>

namespace Workbook {

using Csv::WorkbookFault;

namespace {

QStringList namesOf(const Contents &contents)
{
    QStringList names;
    for (const Sheet &sheet : contents.sheets)
        names.append(sheet.name);
    return names;
}

const Sheet *chosen(const QList<Sheet> &sheets, const QString &name)
{
    const auto found = std::ranges::find_if(sheets, [&](const Sheet &sheet) {
        return name.isEmpty() ? !sheet.isHidden : sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == sheets.end() ? nullptr : &*found;
}

Core::Result<SheetContext> contextOf(const PackageParts &parts, const Contents &contents)
{
    SheetContext context;
    context.dateSystem = contents.dateSystem;
    if (!contents.sharedStringsPart.isEmpty() && parts.contains(contents.sharedStringsPart)) {
        ASSIGN_OR_RETURN(const auto part, parts.part(contents.sharedStringsPart));
        ASSIGN_OR_RETURN(context.strings, SharedStrings::from(*part));
    }
    if (!contents.stylesPart.isEmpty() && parts.contains(contents.stylesPart)) {
        ASSIGN_OR_RETURN(const auto part, parts.part(contents.stylesPart));
        ASSIGN_OR_RETURN(context.formats, CellFormats::from(*part));
    }
    return context;
}

/// Writes rows, padded to the width of the widest row above: a sheet does not store empty cells at the end of
/// a row, and the report's reader treats a short row as damaged.
class RowWriter
{
public:
    explicit RowWriter(QIODevice &csv)
        : m_csv(csv)
    {
    }

    bool write(QStringList cells)
    {
        if (cells.size() <= Csv::kMostColumns)
            m_width = std::max(m_width, cells.size());
        while (!cells.isEmpty() && cells.size() < m_width)
            cells.append(QString());
        const QByteArray line = Csv::lineOf(cells);
        m_isWritten = m_csv.write(line) == line.size();
        return m_isWritten;
    }
    /// Whether all rows could be written.
    [[nodiscard]] bool isWritten() const { return m_isWritten; }

private:
    QIODevice &m_csv;
    qsizetype m_width = 0;
    bool m_isWritten = true;
};

} // namespace

Core::Result<QStringList> sheetNames(const PackageParts &parts)
{
    ASSIGN_OR_RETURN(const Contents contents, contentsOf(parts));
    return namesOf(contents);
}

Core::Result<Conversion> convert(const PackageParts &parts, const QString &sheet, QIODevice &csv)
{
    ASSIGN_OR_RETURN(const Contents contents, contentsOf(parts));
    Conversion conversion{.sheet = {}, .sheets = namesOf(contents)};
    const Sheet *wanted = chosen(contents.sheets, sheet);
    if (wanted == nullptr)
        return conversion;
    conversion.sheet = wanted->name;
    ASSIGN_OR_RETURN(SheetContext context, contextOf(parts, contents));
    ASSIGN_OR_RETURN(context.merged, MergedCells::in(parts, wanted->part));
    ASSIGN_OR_RETURN(const auto part, parts.part(wanted->part));
    RowWriter writer(csv);
    const auto read = readRows(*part, context, [&](const QStringList &cells) { return writer.write(cells); });
    if (!writer.isWritten())
        return failure(WorkbookFault::NotWritten);
    RETURN_IF_ERROR(read);
    return conversion;
}

} // namespace Workbook
