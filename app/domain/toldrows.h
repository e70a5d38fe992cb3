// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

#include <QList>

#include <algorithm>
#include <tuple>

namespace Domain {

/// Rows of a report, each with the reason for reporting it. Counts all rows, but keeps only the first ones: a
/// million reasons would need more memory than the report, and nobody would read them.
class ToldRows
{
public:
    static constexpr qsizetype kMostKept = 10'000;

    void append(const RefusedRow &row)
    {
        ++m_total;
        if (m_rows.size() < kMostKept)
            m_rows.append(row);
    }
    ToldRows &operator+=(const ToldRows &other)
    {
        m_total += other.m_total;
        m_rows += other.m_rows.first(std::min(other.m_rows.size(), kMostKept - m_rows.size()));
        return *this;
    }
    void sortByLine()
    {
        std::ranges::sort(m_rows, {}, [](const RefusedRow &row) { return std::tie(row.line, row.reason); });
    }
    void clear() { *this = {}; }

    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] bool isEmpty() const { return m_total == 0; }
    // The rows that are kept.
    [[nodiscard]] const QList<RefusedRow> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const RefusedRow &at(qsizetype i) const { return m_rows.at(i); }
    [[nodiscard]] const RefusedRow &first() const { return m_rows.first(); }
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }

    bool operator==(const ToldRows &) const = default;

private:
    QList<RefusedRow> m_rows;
    qsizetype m_total = 0;
};

} // namespace Domain
