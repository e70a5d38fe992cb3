#pragma once

#include "store/roundhistory.h"
#include "sync/roundreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Presenters {

/// Rounds and times in plain words, as pages show them. Pure; the moment is always given.
struct RoundText
{
    Q_DECLARE_TR_FUNCTIONS(RoundText)
public:
    /// "12 added, 3 updated, 1 unsubscribed – 2 minutes ago, 6 calls"; for a round that failed, its reason.
    [[nodiscard]] static QString lastRound(const Store::RoundRecord &round, const QDateTime &now);
    /// "12 added, 3 updated, 1 unsubscribed"; "Nothing had changed"
    [[nodiscard]] static QString changes(const Store::RoundRecord &round);
    /// What came of the round in one sentence: why it failed, that it did not end, or its changes().
    [[nodiscard]] static QString outcome(const Store::RoundRecord &round);
    /// "took 4 seconds, 6 calls"; of a round that has not ended only its calls
    [[nodiscard]] static QString effort(const Store::RoundRecord &round);
    /// One of the actions of Store::RoundResult in words: "put on the list".
    [[nodiscard]] static QString action(const QString &action);
    /// "in 3 minutes", "in less than a minute"
    [[nodiscard]] static QString nextRound(const QDateTime &at, const QDateTime &now);
    /// "just now", "2 minutes ago", "yesterday at 14:05", else date and time
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    /// Why the brake stopped the round, with its numbers.
    [[nodiscard]] static QString brake(const Sync::BrakeNotice &notice);
};

} // namespace Presenters
