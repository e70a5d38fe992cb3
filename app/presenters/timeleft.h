// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace Presenters {

/// Estimates how long work of a known size still takes, from its pace so far. It has no clock, and can be
/// used in any thread, one at a time.
class TimeLeft
{
    Q_DECLARE_TR_FUNCTIONS(Presenters::TimeLeft)

public:
    /// Takes the progress into account. Another total, or less that is done, begins other work.
    /// \param now  time since any fixed moment
    /// \param done  rows, clients and the like that are done
    /// \param total  all of them; 0 if not known yet
    void update(std::chrono::milliseconds now, int done, int total);

    /// \return a sentence such as "About 2 minutes left."; empty for the first seconds and the first few
    ///         percent, when the pace is not known, and at the end
    [[nodiscard]] QString text() const;

private:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    void restart(std::chrono::milliseconds now, int done, int total);

    std::chrono::milliseconds m_start{};
    std::chrono::milliseconds m_last{};
    int m_doneAtStart = 0;
    int m_done = 0;
    int m_total = 0;
    std::optional<Milliseconds> m_left; ///< smoothed; no value if not known
    int m_minutes = 0;                  ///< as shown; 0 is less than one
};

} // namespace Presenters
