#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Store {

class Database;

/// The effect of one round on one person.
struct RoundResult
{
    Domain::ClientId client; ///< unset for a contact that belongs to no client
    QString address;
    /// One of added, updated, unsubscribed_there, unsubscribed_here, left_list, removed, moved and failed.
    QString action;
    QString reason;    ///< cause of the failure as a sentence for the user; empty unless failed
    QString name = {}; ///< the client's current name, read only; empty if there is no such client

    bool operator==(const RoundResult &) const = default;
};

/// One round, running or finished.
struct RoundRecord
{
    qint64 id = 0;
    QDateTime startedAt; ///< UTC time of the start
    /// UTC time of the end; invalid while the round runs, or if the program was terminated during it.
    QDateTime finishedAt;
    int added = 0;
    int updated = 0;
    int unsubscribedThere = 0;
    int unsubscribedHere = 0;
    int leftList = 0;
    int removed = 0;
    int failed = 0;
    int pending = 0; ///< addresses in a job that the service has not finished
    int calls = 0;
    QString plan;         ///< the planned changes in one line; empty if the round ended before planning
    QString errorKind;    ///< Core::kindName(); empty if the round succeeded
    QString errorMessage; ///< the error as a sentence for the user
};

/// Eventful: rounds that changed something, failed, were interrupted or are running.
enum class RoundsShown { Eventful, All };

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
    Core::Result<void> addResult(qint64 round, const RoundResult &result);
    Core::Result<void> finish(const RoundRecord &record);
    /// Deletes the rounds that started before \p time, with their results.
    Core::Result<void> forgetBefore(const QDateTime &time);
    /// The newest round; nothing if there was none.
    [[nodiscard]] Core::Result<std::optional<RoundRecord>> last() const;
    /// Rounds, newest first.
    /// \param before  id; only older rounds are returned; 0: start with the newest
    /// \param most  maximum number of rounds
    [[nodiscard]] Core::Result<QList<RoundRecord>> recent(RoundsShown shown, qint64 before, int most) const;
    [[nodiscard]] Core::Result<QList<RoundResult>> results(qint64 round) const;

private:
    Database &m_database;
};

} // namespace Store
