// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logsink.h"
#include "core/platform/processfence.h"
#include "core/platform/processhardening.h"
#include "core/try.h"
#include "core/version.h"
#include "workbook/conversion.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <new>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;
constexpr int kBadInput = 9;

/// Ample for a sheet of a million rows; a file that needs more is not a report.
constexpr Core::ProcessFence kFence{.memory = 768LL * 1024 * 1024,
                                    .processorTime = std::chrono::minutes(3),
                                    .fileSize = 1024LL * 1024 * 1024};

struct Request
{
    QString sheet;          ///< name of the sheet to write; empty for the first
    bool namesOnly = false; ///< whether only the names of the sheets are wanted
};

/// \return nothing for wrong usage
std::optional<Request> requestIn(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Request{};
    if (arguments == QStringList{u"--names"_s})
        return Request{.sheet = {}, .namesOnly = true};
    if (arguments.size() == 2 && arguments.first() == "--sheet"_L1)
        return Request{.sheet = arguments.last()};
    return {};
}

Core::Result<Workbook::Conversion> process(const Request &request)
{
    constexpr int kStandardInput = 0;
    QFile csv;
    if (!csv.open(stdout, QIODevice::WriteOnly))
        return Workbook::failure(Csv::WorkbookFault::NotWritten);
    ASSIGN_OR_RETURN(const auto parts, Workbook::PackageParts::open(kStandardInput));
    // No content has been read so far.
    Core::fenceProcess(kFence);
    if (request.namesOnly) {
        ASSIGN_OR_RETURN(const QStringList names, Workbook::sheetNames(parts));
        return Workbook::Conversion{.sheet = {}, .sheets = names};
    }
    ASSIGN_OR_RETURN(const auto conversion, Workbook::convert(parts, request.sheet, csv));
    if (!csv.flush())
        return Workbook::failure(Csv::WorkbookFault::NotWritten);
    return conversion;
}

int report(const QJsonObject &object, int exitCode)
{
    (void)std::fprintf(stderr, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    return exitCode;
}

int report(const Core::Result<Workbook::Conversion> &conversion)
{
    if (!conversion)
        return report({{"fault"_L1, conversion.error().detail}}, kBadInput);
    return report(
        {{"sheet"_L1, conversion->sheet}, {"sheets"_L1, QJsonArray::fromStringList(conversion->sheets)}}, 0);
}

} // namespace

/// `listwell-workbook [--sheet NAME | --names]` reads a workbook from standard input, which must be a file,
/// and writes one sheet as CSV to standard output; with --names, nothing. The last line on standard error is
/// a JSON object: the sheet that was read and the names of all, or the fault.
int main(int argc, char *argv[])
{
    Core::hardenProcess();
    Core::Log::start("listwell-workbook");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments == QStringList{u"--version"_s}) {
        std::printf("listwell-workbook %s\n", Core::kVersion);
        return 0;
    }
    const std::optional<Request> request = requestIn(arguments);
    if (!request) {
        (void)std::fputs("Usage: listwell-workbook [--sheet NAME | --names] <WORKBOOK >CSV\n", stderr);
        return kWrongUsage;
    }
    try {
        return report(process(*request));
    } catch (const std::bad_alloc &) { // only the standard library throws, at the memory limit
        return report({{"fault"_L1, Csv::nameOf(Csv::WorkbookFault::TooLarge)}}, kBadInput);
    }
}
