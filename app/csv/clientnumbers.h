// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

namespace Csv {

/// Finds out whether a column of client numbers holds words, possibly with blanks and placeholders, and no
/// number: then it is no column of numbers. No single row shows it.
class NumberSurvey
{
public:
    /// Below "Client ID", codes of letters are numbers as well; below "Member", they may be the kind of
    /// membership.
    enum class Heading { Clear, Ambiguous };
    explicit NumberSurvey(Heading heading)
        : m_heading(heading)
    {
    }

    void take(const QString &cell);
    /// Whether there are yes and no, or below an ambiguous heading any words, but no numbers.
    [[nodiscard]] bool holdsOnlyWords() const { return m_holdsWord && !m_holdsNumber; }

private:
    Heading m_heading;
    bool m_holdsWord = false;
    bool m_holdsNumber = false;
};

/// A placeholder instead of a client number becomes a blank cell (rule R12).
/// \param blankClears  whether a blank cell clears the number
void clearPlaceholder(Domain::ReportRow &row, bool blankClears);

} // namespace Csv
