// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/roundrecord.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Store {

class Database;

/// The history of rounds and their results. Borrows the database and is used in the database's thread.
class RoundHistory
{
public:
    explicit RoundHistory(Database &database)
        : m_database(database)
    {
    }

    /// Adds a round that starts at \p at.
    /// \return id of the round
    Core::Result<qint64> begin(const QDateTime &at);
    /// Stores the planned changes of a round, in one line.
    Core::Result<void> setPlan(qint64 round, const QString &plan);
    Core::Result<void> addResult(qint64 round, const Domain::RoundResult &result);
    Core::Result<void> finish(const Domain::RoundRecord &record);
    /// Deletes the rounds that began before \p time, with their results.
    Core::Result<void> forgetBefore(const QDateTime &time);
    [[nodiscard]] Core::Result<std::optional<Domain::RoundRecord>> last() const;
    /// Rounds, newest first.
    /// \param before  only rounds with a smaller id; 0: from the newest
    [[nodiscard]] Core::Result<QList<Domain::RoundRecord>> recent(Domain::RoundsShown shown, qint64 before,
                                                                  int most) const;
    [[nodiscard]] Core::Result<QList<Domain::RoundResult>> results(qint64 round) const;

private:
    Core::Result<void> setBrake(qint64 round, const Domain::BrakeNotice &notice);

    Database &m_database;
};

} // namespace Store
