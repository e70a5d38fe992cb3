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
    /// "in 3 minutes", "in less than a minute"
    [[nodiscard]] static QString nextRound(const QDateTime &at, const QDateTime &now);
    /// "just now", "2 minutes ago", "yesterday at 14:05", else date and time
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    /// Why the brake stopped the round, with its numbers.
    [[nodiscard]] static QString brake(const Sync::BrakeNotice &notice);
};

} // namespace Presenters
