// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crashes/endstate.h"
#include "crashes/scenarios.h"

namespace Crashes {

/// Runs one scenario once completely and once for each kill, and compares the final states.
class Trial
{
public:
    explicit Trial(Scenario scenario)
        : m_scenario(std::move(scenario))
    {
    }

    /// Prepares the beginning and runs the scenario completely.
    /// \return the error; empty if there is none
    [[nodiscard]] QStringList begin();
    /// The points of the complete run.
    [[nodiscard]] const QList<Point> &points() const { return m_points; }
    /// Duration of the complete run in milliseconds.
    [[nodiscard]] int duration() const { return m_duration; }

    /// Kills the command there and runs rounds until all work is done.
    /// \return errors; empty if there are none
    [[nodiscard]] QStringList play(const Kill &kill);
    /// The same with a kill from outside at that time.
    [[nodiscard]] QStringList playKilledAfter(int milliseconds);

    /// Number of kills after which the person had to sign in again.
    [[nodiscard]] int endedLogins() const { return m_endedLogins; }

private:
    /// Runs the steps after the kill.
    /// \return errors
    QStringList recover();
    QStringList lookHalfway();
    QStringList bringToRest();
    [[nodiscard]] QStringList looksAtTheLog();
    [[nodiscard]] EndState endState();

    Scenario m_scenario;
    Stage m_stage;
    QList<Point> m_points;
    QJsonObject m_practiceAtBeginning;
    EndState m_studioAtBeginning;
    EndState m_studioAfterCommand; ///< after the complete run
    EndState m_expected;
    int m_exitCode = 0;
    int m_callsAtBeginning = 0;
    int m_duration = 0;
    /// A kill after the refresh token is used up and before its successor is stored ends the login: the
    /// person must sign in again, but nothing else may be lost.
    bool m_mayEndLogin = false;
    int m_endedLogins = 0;
};

} // namespace Crashes
