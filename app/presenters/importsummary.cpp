// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/importsummary.h"

#include "csv/clientreport.h"
#include "store/directory/clientimport.h"

#include <QCoreApplication>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

/// One line of the result: line, name and value as far as they are known, reason.
QString lineFor(const Domain::RefusedRow &row)
{
    QStringList parts{row.name, row.value, row.reason};
    parts.removeAll(QString());
    return Text::tr("Line %1: %2").arg(row.line).arg(parts.join(u" – "_s));
}

} // namespace

void ImportSummary::count(const Store::ImportedSlice &slice)
{
    added += slice.added;
    updated += slice.updated;
    unchanged += slice.unchanged;
    leftOut += slice.leftOut;
    deactivated += slice.deactivated;
    sayYes += slice.sayYes;
    sayNo += slice.sayNo;
    sayNothing += slice.sayNothing;
    standingNoes += slice.standingNoes;
    refused += slice.refused;
    contradictions += slice.contradictions;
}

QString ImportSummary::text(const QString &fileName) const
{
    QStringList lines{fileName,
                      Text::tr("%n row(s)", nullptr, rows),
                      Text::tr("Added: %1").arg(added),
                      Text::tr("Updated: %1").arg(updated),
                      Text::tr("Unchanged: %1").arg(unchanged),
                      Text::tr("Not imported: %1").arg(refused.total())};
    if (leftOut > 0)
        lines << Text::tr("Left out: %1").arg(leftOut);
    if (deactivated > 0)
        lines << Text::tr("Deactivated: %1").arg(deactivated);
    lines += notes;
    const QList<Domain::RefusedRow> told = refused.rows() + contradictions.rows();
    for (const Domain::RefusedRow &row : told)
        lines << lineFor(row);
    return lines.join('\n'_L1) + '\n'_L1;
}

QStringList notesFrom(const Csv::ClientReport &report)
{
    constexpr qsizetype kMostWords = 5; // that are told one by one
    QStringList notes = report.notes;
    int others = 0;
    for (const Csv::ConsentValue &value : report.consentValues) {
        if (value.word != Csv::ConsentWord::Unknown)
            continue;
        if (notes.size() - report.notes.size() < kMostWords) {
            notes << Text::tr("%1: “%2” is neither yes nor no and changes nothing (%n row(s)).", nullptr,
                              value.rows)
                         .arg(value.heading, value.value);
        } else {
            others += value.rows;
        }
    }
    if (others > 0)
        notes << Text::tr("Other words that are neither yes nor no change nothing (%n row(s)).", nullptr,
                          others);
    return notes;
}

} // namespace Presenters
