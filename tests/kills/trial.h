#pragma once

#include "kills/endstate.h"
#include "kills/scenarios.h"

namespace Kills {

/// Plays one scenario: once whole, then once for each kill, and compares where that ends.
class Trial
{
public:
    explicit Trial(Scenario scenario)
        : m_scenario(std::move(scenario))
    {
    }

    /// Prepares the beginning and plays the scenario whole. \return what went wrong; empty: nothing
    [[nodiscard]] QStringList begin();
    /// The points of the whole run.
    [[nodiscard]] const QList<Point> &points() const { return m_points; }
    /// How long the whole run took, in milliseconds.
    [[nodiscard]] int duration() const { return m_duration; }

    /// Kills the command there and brings everything to rest. \return what is wrong then; empty: nothing
    [[nodiscard]] QStringList play(const Kill &kill);
    /// The same with a kill from outside at that time.
    [[nodiscard]] QStringList playKilledAfter(int milliseconds);

    /// Kills after which the person had to sign in again.
    [[nodiscard]] int endedLogins() const { return m_endedLogins; }

private:
    /// Everything after the kill. \return what is wrong
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
    EndState m_studioAfterCommand; ///< of the whole run
    EndState m_expected;
    int m_exitCode = 0;
    int m_callsAtBeginning = 0;
    int m_duration = 0;
    /// A kill between spending a refresh token and keeping its successor ends the login: the person has to
    /// sign in again, and nothing else may be lost.
    bool m_mayEndLogin = false;
    int m_endedLogins = 0;
};

} // namespace Kills
