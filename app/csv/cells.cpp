// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/cells.h"

#include "domain/studionumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

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

/// Zero-width characters and direction marks, which are copied along with text from a web page or a
/// telephone. Direction overrides are not among them: they make a text look like another one.
bool isUnseen(QChar c)
{
    const char16_t sign = c.unicode();
    return sign == 0x00AD || sign == 0x200B || sign == 0x200E || sign == 0x200F || sign == 0x2060 ||
           sign == 0xFEFF || (sign >= 0x202A && sign <= 0x202C) || (sign >= 0x2066 && sign <= 0x2069);
}

} // namespace

bool isPlaceholder(const QString &cell)
{
    static const QRegularExpression zeros(u"^0+([-/. ]0+)*$"_s);
    return Domain::studioNumberKey(cell).isEmpty() || zeros.match(cell).hasMatch();
}

QDate serialDateIn(const QString &cell)
{
    constexpr int kLast = 73'050; // 2099-12-31
    static const QRegularExpression number(u"^([1-9][0-9]{4})(?:\\.[0-9]+)?$"_s);
    // Most cells are words or dates.
    if (cell.size() < 5 || !cell.front().isDigit() || !cell.at(4).isDigit())
        return {};
    const auto match = number.match(cell);
    const int days = match.hasMatch() ? match.captured(1).toInt() : 0;
    return days > 0 && days <= kLast ? QDate(1899, 12, 30).addDays(days) : QDate();
}

int latestYear()
{
    static const int year = QDate::currentDate().year();
    return year;
}

bool isSpreadsheetError(const QString &cell)
{
    static const QRegularExpression error(
        u"^(?:#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|#{3,})$"_s);
    return cell.startsWith(u'#') && error.match(cell).hasMatch();
}

QString withFormulaGuard(const QString &value)
{
    return isFormula(value) || isForcedText(value) ? '\''_L1 + value : value;
}

std::optional<QString> wholeNumberIn(const QString &cell)
{
    static const QRegularExpression scientific(u"^([0-9])(?:[.,]([0-9]+))?E\\+?0*([0-9]{1,2})$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto match =
        cell.contains(u'e', Qt::CaseInsensitive) ? scientific.match(cell) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return cell;
    const QString fraction = match.captured(2);
    const int exponent = match.captured(3).toInt();
    if (fraction.isEmpty() || fraction.size() < exponent)
        return {};
    const bool isWhole = fraction.mid(exponent).count(u'0') == fraction.size() - exponent;
    return isWhole ? std::optional(match.captured(1) + fraction.left(exponent)) : std::nullopt;
}

QString withoutUnseen(const QString &cell)
{
    return std::ranges::any_of(cell, isUnseen) ? QString(cell).removeIf(isUnseen).trimmed() : cell;
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
