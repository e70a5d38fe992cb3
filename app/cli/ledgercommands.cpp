// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "core/try.h"
#include "csv/csvwriter.h"
#include "domain/enumnames.h"
#include "presenters/privatefile.h"
#include "store/directory/consentledger.h"

#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

QStringList headings()
{
    return {u"When"_s, u"Listwell ID"_s, u"Client ID"_s, u"Email"_s, u"Answer"_s, u"Source"_s, u"Wording"_s};
}

QStringList cellsOf(const Domain::LedgerEntry &entry, const QString &studioNumber)
{
    return {entry.at.toUTC().toString(Qt::ISODateWithMs),
            QString::number(entry.client.value),
            studioNumber,
            entry.address,
            Domain::toName(entry.answer),
            Domain::toName(entry.source),
            entry.wording};
}

// Writes the consent ledger as CSV.
// \return number of entries written
Result<qint64> writeLedger(Store::Database &database, QIODevice &file)
{
    Csv::CsvWriter writer(file);
    Result<void> written = writer.write(headings());
    qint64 rows = 0;
    const auto write = [&](const Domain::LedgerEntry &entry, const QString &studioNumber) {
        written = writer.write(cellsOf(entry, studioNumber));
        rows += written ? 1 : 0;
        return written.ok();
    };
    RETURN_IF_ERROR(written ? Store::ConsentLedger(database).each(write) : written);
    if (!written)
        return written.error();
    return rows;
}

} // namespace

ExitCode ledgerCommand(CommandContext &context, const Output &output, const Arguments &arguments)
{
    const bool isExport = arguments.words.value(1) == "export"_L1 && arguments.words.size() == 3;
    if (!isExport || !takesOptions(arguments, {}))
        return wrongUsage(output, usage());
    const Result<Store::Database *> database = context.database();
    if (!database)
        return reportError(output, database.error());
    const QString path = arguments.words.at(2);
    Presenters::PrivateFile file(path);
    if (!file.open())
        return wrongUsage(output, Text::tr("The file “%1” cannot be written.").arg(path));
    const Result<qint64> rows = writeLedger(**database, file.device());
    if (!rows)
        return reportError(output, rows.error());
    if (const Result<void> kept = file.commit(); !kept)
        return reportError(output, kept.error());
    output.facts(QJsonDocument(QJsonObject{{"rows"_L1, *rows}}), Text::tr("Rows written: %1").arg(*rows));
    return Done;
}

} // namespace Cli
