// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/roundquery.h"

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
    /// Rounds, newest first. A search reads at most the results of the rounds that are kept (a year), and
    /// ends when it has found RoundQuery::limit rounds.
    [[nodiscard]] Core::Result<QList<Domain::RoundRecord>> rounds(const Domain::RoundQuery &query) const;
    /// The people affected by a round.
    /// \param search  words of a name or an address, as in RoundQuery; empty for no search
    [[nodiscard]] Core::Result<Domain::RoundPeople> people(qint64 round, const QString &search = {}) const;

private:
    Core::Result<void> setBrake(qint64 round, const Domain::BrakeNotice &notice);

    Database &m_database;
};

} // namespace Store
