#pragma once

#include "kills/stage.h"

namespace Kills {

/// What is wrong with the studio: as it was, right after the kill, and after the whole command. Empty:
/// nothing.
using Look =
    std::function<QString(const QJsonObject &begun, const QJsonObject &killed, const QJsonObject &whole)>;

/// A command that is killed, and what goes before and after it.
struct Scenario
{
    QStringList words; ///< of the command
    /// Fewer points than this mean that the counting is blind.
    int leastPoints = 0;
    /// Brings everything to where the command is given. \return whether that went well
    std::function<bool(Stage &)> prepare;
    /// The person gives the command again after the kill, as one does with everything but a round.
    bool isGivenAgain = false;
    /// Rounds are played afterwards, until one finds nothing to do.
    bool endsInRounds = true;
    Look halfway = {};
};

[[nodiscard]] Scenario firstConnect();
[[nodiscard]] Scenario firstLoad();
[[nodiscard]] Scenario mixedRound();
[[nodiscard]] Scenario tokenRefresh();
[[nodiscard]] Scenario otherList();
[[nodiscard]] Scenario disconnecting();
[[nodiscard]] Scenario clientImport();
[[nodiscard]] Scenario olderDatabase();

} // namespace Kills
