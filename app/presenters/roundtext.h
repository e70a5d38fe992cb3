#pragma once

#include "store/roundhistory.h"
#include "sync/roundreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Presenters {

/// Texts for sync rounds and times. Pure functions; the current time is a parameter.
struct RoundText
{
    Q_DECLARE_TR_FUNCTIONS(RoundText)
public:
    /// "12 added, 3 updated, 1 unsubscribed – 2 minutes ago, 6 calls"; the error message for a failed round
    [[nodiscard]] static QString lastRound(const Store::RoundRecord &round, const QDateTime &now);
    /// "12 added, 3 updated, 1 unsubscribed" or "No changes"
    [[nodiscard]] static QString changes(const Store::RoundRecord &round);
    /// Outcome of the round in one sentence: its error, that it has not ended, or changes().
    [[nodiscard]] static QString outcome(const Store::RoundRecord &round);
    /// "Took 4 seconds, 6 calls"; only the calls for a round that has not ended
    [[nodiscard]] static QString effort(const Store::RoundRecord &round);
    /// Action of a Store::RoundResult as text: "Added to the list".
    [[nodiscard]] static QString action(const QString &action);
    /// "in 3 minutes", "in less than a minute"
    [[nodiscard]] static QString nextRound(const QDateTime &at, const QDateTime &now);
    /// "just now", "2 minutes ago", "yesterday at 14:05", otherwise date and time
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    /// Reason why the brake stopped the round, with the numbers.
    [[nodiscard]] static QString brake(const Sync::BrakeNotice &notice);
};

} // namespace Presenters
