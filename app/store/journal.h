#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace Store {

class Database;

/// One write to the service, on disk before its first byte leaves (rule R6).
struct JournalEntry
{
    enum class Kind {
        Import,
        RemoveFromList,
        Rewrite, ///< PUT of one contact
        Export   ///< changes nothing; noted so that its job is not taken for one of the others
    };
    enum class State {
        Sending,  ///< committed before the first byte; after a crash its outcome is unknown
        Accepted, ///< the service gave an activity id
        Done,
        Void ///< never arrived, or refused: its people are planned anew
    };

    QString id; ///< a UUID of ours
    Kind kind = Kind::Import;
    State state = State::Sending;
    QDateTime sentAt; ///< UTC, by the service's clock as far as it is known
    Domain::ActivityId activity;
    int rows = 0;

    bool operator==(const JournalEntry &) const = default;
};

/// One address inside a write, with what is to be noted when the write is known to have worked.
struct JournalRow
{
    QString address;
    Domain::ClientId client;
    bool wasListed = false; ///< an update, not an addition
    qint64 revision = 0;    ///< the mailbox's dirtyRevision when it was planned
    QByteArray digest;
    QStringList keys;

    bool operator==(const JournalRow &) const = default;
};

/// The writes whose end is not known yet, and their rows.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }

    /// Entry and rows in one transaction.
    Core::Result<void> add(const JournalEntry &entry, const QList<JournalRow> &rows);
    Core::Result<void> setState(const QString &id, JournalEntry::State state,
                                const Domain::ActivityId &activity = {});
    /// Entries that are Sending or Accepted, oldest first.
    [[nodiscard]] Core::Result<QList<JournalEntry>> open() const;
    [[nodiscard]] Core::Result<QList<JournalRow>> rows(const QString &id) const;
    /// The activities that belong to writes of ours, ended ones of the last days too.
    [[nodiscard]] Core::Result<QSet<Domain::ActivityId>> knownActivities() const;
    /// Forgets everything: another account or list.
    Core::Result<void> clear();

private:
    Database &m_database;
};

} // namespace Store
