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
    /// The one state that the texts describe: the first that applies. A "no" that has not reached Constant
    /// Contact comes before every state that does not keep it from being sent (rule R17).
    enum class State {
        Loading,
        Unusable, ///< the data cannot be used
        NotConnected,
        LoginEnded,
        Stopped, ///< by the brake
        ChooseList,
        Syncing,
        Failed,          ///< the last sync failed, and only a person can repair that
        RefusalsWaiting, ///< somebody said no, and Constant Contact does not hold it yet
        TryingAgain,     ///< the last sync failed, and the cause goes away automatically
        Attention,       ///< Constant Contact rejects some people; the connection itself works
        Waiting,
        UpToDate
    };

    State state = State::Loading;
    Core::Tone tone = Core::Tone::Neutral;
    QString chip;     ///< a few words, for the header and the Integrations page
    QString sentence; ///< the state as a sentence; also read by screen readers for the chip
    QString banner;   ///< for the other pages: the action that the owner must take; empty if none

    bool operator==(const ConnectionSummary &) const = default;

    /// Describes the state. Pure function.
    [[nodiscard]] static ConnectionSummary of(const ConnectionFacts &facts);
};

} // namespace Presenters
