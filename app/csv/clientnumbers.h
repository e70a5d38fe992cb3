// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

namespace Csv {

/// Finds out whether a column of client numbers holds yes/no words, possibly with blanks and placeholders,
/// and no number: then it is no column of numbers. No single row shows it.
class NumberSurvey
{
public:
    void take(const QString &cell);
    [[nodiscard]] bool holdsYesAndNo() const { return m_holdsWord && !m_holdsNumber; }

private:
    bool m_holdsWord = false;
    bool m_holdsNumber = false;
};

/// A placeholder instead of a client number becomes a blank cell (rule R12).
/// \param blankClears  whether a blank cell clears the number
void clearPlaceholder(Domain::ReportRow &row, bool blankClears);

} // namespace Csv
