// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientnumbers.h"

#include "domain/address.h"
#include "domain/standardfields.h"
#include "domain/studionumber.h"

#include <QHash>
#include <QSet>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::ReportRow;

namespace {

QString numberKey()
{
    return Domain::fieldKey(Domain::StandardField::StudioNumber);
}

/// Whether the column holds yes/no words, possibly with blanks and placeholders, and no number.
bool holdsYesAndNo(const QList<ReportRow> &rows)
{
    bool holdsWord = false;
    for (const ReportRow &row : rows) {
        if (!Domain::studioNumberKey(row.client.studioNumber).isEmpty())
            return false;
        holdsWord = holdsWord || Domain::isYesOrNo(row.client.studioNumber);
    }
    return holdsWord;
}

void turnIntoCustomField(QList<ReportRow> &rows, const QString &heading)
{
    for (ReportRow &row : rows) {
        if (!row.told.contains(numberKey()))
            continue;
        row.told.removeAll(numberKey());
        row.told.append("custom."_L1 + heading);
        if (!row.client.studioNumber.isEmpty())
            row.client.custom.insert(heading, row.client.studioNumber);
        row.client.studioNumber.clear();
    }
}

/// Identifies the person of a row by name, or by address if there is no name. Empty if there is neither.
QString personIn(const ReportRow &row)
{
    const QString name = (row.client.firstName + u' ' + row.client.lastName).simplified().toCaseFolded();
    return name.isEmpty() ? Domain::addressKey(row.client.email) : name;
}

void markShared(QList<ReportRow> &rows)
{
    QHash<QString, QString> firstPerson;
    QSet<QString> shared;
    for (const ReportRow &row : std::as_const(rows)) {
        const QString number = Domain::studioNumberKey(row.client.studioNumber);
        const QString person = personIn(row);
        if (number.isEmpty() || person.isEmpty())
            continue;
        const auto first = firstPerson.constFind(number);
        if (first == firstPerson.constEnd())
            firstPerson.insert(number, person);
        else if (*first != person)
            shared.insert(number);
    }
    for (ReportRow &row : rows)
        row.numberIsShared = shared.contains(Domain::studioNumberKey(row.client.studioNumber));
}

} // namespace

void settleNumbers(QList<ReportRow> &rows, QStringList &customLabels, const QString &heading,
                   bool blankClears)
{
    if (heading.isEmpty())
        return;
    if (holdsYesAndNo(rows)) {
        customLabels.append(heading);
        turnIntoCustomField(rows, heading);
        return;
    }
    for (ReportRow &row : rows) {
        if (!Domain::studioNumberKey(row.client.studioNumber).isEmpty())
            continue;
        row.client.studioNumber.clear();
        if (!blankClears)
            row.told.removeAll(numberKey());
    }
    markShared(rows);
}

} // namespace Csv
