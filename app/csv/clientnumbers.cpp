// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientnumbers.h"

#include "domain/standardfields.h"
#include "domain/studionumber.h"

namespace Csv {

void NumberSurvey::take(const QString &cell)
{
    if (m_holdsNumber)
        return;
    m_holdsNumber = !Domain::studioNumberKey(cell).isEmpty();
    m_holdsWord = m_holdsWord || Domain::isYesOrNo(cell);
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
