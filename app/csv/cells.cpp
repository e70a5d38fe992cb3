// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/cells.h"

#include "domain/studionumber.h"

#include <QRegularExpression>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits in lower case, so that "Opted-In" and "opted in" compare equal.
QString bare(const QString &cell)
{
    QString result;
    const QString folded = cell.toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            result.append(c);
    }
    return result;
}

bool isFormula(const QString &value)
{
    static const QRegularExpression formula(u"^'*[=+\\-@\\t\\r]"_s);
    return formula.match(value).hasMatch();
}

/// Whether the value begins with an apostrophe that looks like a spreadsheet's.
bool isForcedText(const QString &value)
{
    if (!value.startsWith(u'\''))
        return false;
    static const QRegularExpression forced(u"^'+[=+\\-@\\t\\r0-9]"_s);
    return forced.match(value).hasMatch();
}

} // namespace

std::optional<Domain::ClientStatus> statusFrom(const QString &cell)
{
    const QString word = bare(cell);
    if (word == "active"_L1)
        return Domain::ClientStatus::Active;
    if (word == "deactivated"_L1 || word == "inactive"_L1)
        return Domain::ClientStatus::Deactivated;
    return std::nullopt;
}

bool isPlaceholder(const QString &cell)
{
    static const QRegularExpression zeros(u"^0+([-/. ]0+)*$"_s);
    return Domain::studioNumberKey(cell).isEmpty() || zeros.match(cell).hasMatch();
}

QString withFormulaGuard(const QString &value)
{
    return isFormula(value) || isForcedText(value) ? '\''_L1 + value : value;
}

QString plainText(const QString &cell)
{
    static const QRegularExpression formula(u"^=\"((?:[^\"]|\"\")*)\"$"_s);
    if (isForcedText(cell))
        return cell.mid(1);
    if (!cell.startsWith(u'='))
        return cell;
    const auto match = formula.match(cell);
    return match.hasMatch() ? match.captured(1).replace("\"\""_L1, "\""_L1).trimmed() : cell;
}

} // namespace Csv
