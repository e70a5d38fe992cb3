// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientnumbers.h"

#include "domain/standardfields.h"
#include "domain/studionumber.h"

#include <algorithm>

namespace Csv {

void NumberSurvey::take(const QString &cell)
{
    if (m_holdsNumber)
        return;
    const auto has = [&](auto isOne) { return std::ranges::any_of(cell, isOne); };
    const bool isNumber = m_heading == Heading::Clear || has([](QChar c) { return c.isDigit(); });
    m_holdsNumber = isNumber && !Domain::studioNumberKey(cell).isEmpty();
    const bool isWord = m_heading == Heading::Ambiguous && has([](QChar c) { return c.isLetter(); });
    m_holdsWord = m_holdsWord || isWord || Domain::isYesOrNo(cell);
}

void clearPlaceholder(Domain::ReportRow &row, bool blankClears)
{
    if (!Domain::studioNumberKey(row.client.studioNumber).isEmpty())
        return;
    row.client.studioNumber.clear();
    if (!blankClears)
        row.told.removeAll(Domain::fieldKey(Domain::StandardField::StudioNumber));
}

} // namespace Csv
