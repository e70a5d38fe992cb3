// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/roundfacts.h"

#include "cli/text.h"

#include <QJsonArray>
#include <QLocale>

namespace Cli {

using namespace Qt::StringLiterals;

QJsonValue brakeFacts(const std::optional<Domain::BrakeNotice> &notice)
{
    if (!notice)
        return {};
    QJsonValue report;
    if (notice->import) {
        const Domain::LastImport &last = *notice->import;
        report = QJsonObject{{"at"_L1, last.at.toUTC().toString(Qt::ISODate)},
                             {"file"_L1, last.fileName},
                             {"rows"_L1, last.rows},
                             {"leaving"_L1, notice->leavingByImport}};
    }
    return QJsonObject{{"leaving"_L1, notice->leaving},
                       {"listed"_L1, notice->listed},
                       {"empty_directory"_L1, notice->emptyDirectory},
                       {"import"_L1, report}};
}

QString importText(const Domain::BrakeNotice &notice)
{
    if (!notice.import)
        return {};
    const Domain::LastImport &last = *notice.import;
    const QString when = QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat);
    return Text::tr(
               "Of these people, %1 were changed by the import of %2 on %3 (rows: %4). If that report was "
               "wrong, undo the import: `listwellctl clients undo-import`.")
        .arg(QString::number(notice.leavingByImport), last.fileName, when, QString::number(last.rows));
}

QJsonObject reportFacts(const Sync::RoundReport &report)
{
    QJsonArray failed;
    for (const Domain::FailedClient &client : report.failed) {
        failed.append(QJsonObject{{"client_id"_L1, client.studioNumber},
                                  {"email"_L1, client.address},
                                  {"reason"_L1, client.reason}});
    }
    return {{"added"_L1, report.counts.added},
            {"updated"_L1, report.counts.updated},
            {"unsubscribed_there"_L1, report.counts.unsubscribedThere},
            {"unsubscribed_here"_L1, report.counts.unsubscribedHere},
            {"left_list"_L1, report.counts.leftList},
            {"removed"_L1, report.counts.removed},
            {"failed"_L1, failed},
            {"calls"_L1, report.counts.calls},
            {"pending"_L1, report.counts.pending},
            {"brake"_L1, brakeFacts(report.brake)}};
}

QString reportText(const Sync::RoundReport &report)
{
    QStringList lines{Text::tr("Added: %1").arg(report.counts.added),
                      Text::tr("Updated: %1").arg(report.counts.updated),
                      Text::tr("Unsubscribed in Constant Contact: %1").arg(report.counts.unsubscribedThere),
                      Text::tr("Unsubscribed here: %1").arg(report.counts.unsubscribedHere),
                      Text::tr("Left the list: %1").arg(report.counts.leftList),
                      Text::tr("Removed from the list: %1").arg(report.counts.removed),
                      Text::tr("Calls: %1").arg(report.counts.calls)};
    if (report.counts.pending > 0)
        lines.append(Text::tr("Still being processed by Constant Contact: %1").arg(report.counts.pending));
    for (const Domain::FailedClient &client : report.failed)
        lines.append(Text::tr("Needs attention: %1: %2").arg(client.address, client.reason));
    if (report.brake && report.brake->import)
        lines.append(importText(*report.brake));
    return lines.join('\n'_L1);
}

} // namespace Cli
