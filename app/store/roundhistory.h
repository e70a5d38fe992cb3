#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Store {

class Database;

/// What one round did to one person.
struct RoundResult
{
    Domain::ClientId client; ///< not stored: a contact that no client holds
    QString address;
    QString
        action; ///< added, updated, unsubscribed_there, unsubscribed_here, left_list, removed, moved, failed
    QString reason;    ///< a sentence, for failed
    QString name = {}; ///< of the client as it is now, read only; empty where there is none (any more)

    bool operator==(const RoundResult &) const = default;
};

/// One round, finished or not.
struct RoundRecord
{
    qint64 id = 0;
    QDateTime startedAt;  ///< UTC
    QDateTime finishedAt; ///< UTC; invalid: running, or the program was ended in the middle
    int added = 0;
    int updated = 0;
    int unsubscribedThere = 0;
    int unsubscribedHere = 0;
    int leftList = 0;
    int removed = 0;
    int failed = 0;
    int pending = 0; ///< people in a job that the service has not finished
    int calls = 0;
    QString plan;         ///< what it was going to do, in one line; empty where it did not come so far
    QString errorKind;    ///< Core::kindName(); empty when the round went through
    QString errorMessage; ///< for people
};

/// Eventful: what changed something or failed, was interrupted, or is under way.
enum class RoundsShown { Eventful, All };

/// Every round and what it did to whom.
class RoundHistory
{
public:
    explicit RoundHistory(Database &database)
        : m_database(database)
    {
    }

    Core::Result<qint64> begin(const QDateTime &at);
    /// What the round is going to do, in one line.
    Core::Result<void> setPlan(qint64 round, const QString &plan);
    Core::Result<void> addResult(qint64 round, const RoundResult &result);
    Core::Result<void> finish(const RoundRecord &record);
    /// Forgets the rounds that began before \p time, with their results.
    Core::Result<void> forgetBefore(const QDateTime &time);
    [[nodiscard]] Core::Result<std::optional<RoundRecord>> last() const;
    /// The newest first. \param before  only rounds with a smaller id; 0: from the newest
    [[nodiscard]] Core::Result<QList<RoundRecord>> recent(RoundsShown shown, qint64 before, int most) const;
    [[nodiscard]] Core::Result<QList<RoundResult>> results(qint64 round) const;

private:
    Database &m_database;
};

} // namespace Store
