// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

namespace Csv {

/// Detects a column of client numbers that holds words, possibly with blanks and placeholders, but no number:
/// it is not a column of numbers. A single row does not show that.
class NumberSurvey
{
public:
    /// Under "Client ID", words are codes and count as client numbers; under "Member", they may be kinds of
    /// membership.
    enum class Heading { Clear, Ambiguous };
    explicit NumberSurvey(Heading heading)
        : m_heading(heading)
    {
    }

    void take(const QString &cell);
    /// Whether the column holds yes and no, or under an ambiguous heading any words, but no number.
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
