// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"

#include <QCoreApplication>
#include <QString>

namespace Presenters {

struct ConnectionFacts;

/// The state of the connection in a few words: all texts about it outside the Constant Contact page, made by
/// one function so that they cannot contradict each other.
struct ConnectionSummary
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSummary)
public:
    /// The one state that the texts describe: the first that applies. A "no" that Constant Contact does not
    /// hold yet comes before everything that does not keep it from being sent (rule R17).
    enum class State {
        Loading,
        Unusable, ///< the data cannot be used
        NotConnected,
        LoginEnded,
        Stopped, ///< by the brake
        ChooseList,
        Syncing,
        Failed,          ///< the last sync, and only a person can repair that
        RefusalsWaiting, ///< somebody said no, and Constant Contact does not hold it yet
        TryingAgain,     ///< the last sync failed, which passes by itself
        Attention,       ///< people whom Constant Contact refuses; the connection is good
        Waiting,
        UpToDate
    };

    State state = State::Loading;
    Core::Tone tone = Core::Tone::Neutral;
    QString chip;     ///< a few words, for the header and the Integrations page
    QString sentence; ///< the state as a sentence; also what a screen reader says of the chip
    QString banner;   ///< for the other pages: what is asked of the owner; empty if nothing is

    bool operator==(const ConnectionSummary &) const = default;

    /// Describes the state. Pure function.
    [[nodiscard]] static ConnectionSummary of(const ConnectionFacts &facts);
};

} // namespace Presenters
