// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/workbookfault.h"

#include "csv/messages.h"

#include <algorithm>
#include <array>

namespace Csv {

namespace {

struct Row
{
    WorkbookFault fault;
    QLatin1StringView name;
    const char *sentence;
};

using namespace Qt::StringLiterals;

constexpr std::array kFaults{
    Row{WorkbookFault::Damaged, "damaged"_L1,
        QT_TRANSLATE_NOOP("Csv",
                          "The workbook is damaged. Open it in a spreadsheet program, save it again as "
                          ".xlsx, and import that file.")},
    Row{WorkbookFault::TooLarge, "too_large"_L1,
        QT_TRANSLATE_NOOP("Csv",
                          "The workbook is too large. Save the sheet with the clients as CSV UTF-8 and "
                          "import that file.")},
    Row{WorkbookFault::Encrypted, "encrypted"_L1,
        QT_TRANSLATE_NOOP("Csv", "The workbook is protected by a password. Open it in a spreadsheet program, "
                                 "remove the password, and save it again.")},
    Row{WorkbookFault::OldFormat, "old_format"_L1,
        QT_TRANSLATE_NOOP("Csv", "The file is a workbook in the old format .xls. Open it in a spreadsheet "
                                 "program and save it as .xlsx or as CSV UTF-8.")},
    Row{WorkbookFault::BinaryFormat, "binary_format"_L1,
        QT_TRANSLATE_NOOP("Csv",
                          "The file is a workbook in the format .xlsb. Open it in a spreadsheet program "
                          "and save it as .xlsx or as CSV UTF-8.")},
    Row{WorkbookFault::OpenDocument, "open_document"_L1,
        QT_TRANSLATE_NOOP("Csv",
                          "The file is a workbook in the format .ods. Open it in a spreadsheet program "
                          "and save it as .xlsx or as CSV UTF-8.")},
    Row{WorkbookFault::NoWorkbook, "no_workbook"_L1,
        QT_TRANSLATE_NOOP("Csv", "The file is an archive or a document, not a workbook. Unpack it, or export "
                                 "the report as CSV or .xlsx.")},
    Row{WorkbookFault::NotWritten, "not_written"_L1,
        QT_TRANSLATE_NOOP("Csv",
                          "The workbook could not be read, because there is no room for temporary files. "
                          "Free some disk space.")}};

const Row &rowOf(WorkbookFault fault)
{
    return *std::ranges::find(kFaults, fault, &Row::fault);
}

} // namespace

QString nameOf(WorkbookFault fault)
{
    return rowOf(fault).name;
}

WorkbookFault workbookFaultNamed(const QString &name)
{
    const auto *found = std::ranges::find(kFaults, name, &Row::name);
    return found == kFaults.end() ? WorkbookFault::Damaged : found->fault;
}

QString sentenceFor(WorkbookFault fault)
{
    return text(rowOf(fault).sentence);
}

} // namespace Csv
