#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/subscription.h"

#include <QList>

#include <functional>

namespace Store {

class Database;

/// One answer of a person to "news and updates".
struct LedgerEntry
{
    /// UTC time of the answer; for an opt-out in Constant Contact the time that the service reports.
    QDateTime at;
    Domain::ClientId client;
    QString address; ///< address at that time
    Domain::Subscription answer = Domain::Subscription::NeverAsked;
    Domain::ConsentSource source = Domain::ConsentSource::Profile;
    QString wording; ///< text that the person was shown, or the value in the report's column

    bool operator==(const LedgerEntry &) const = default;
};

/// The record of consent. The directory, imports and rounds append to it; entries are never changed. Borrows
/// the database and is used in the database's thread.
class ConsentLedger
{
public:
    explicit ConsentLedger(Database &database)
        : m_database(database)
    {
    }
    /// Entries of one client, newest first.
    [[nodiscard]] Core::Result<QList<LedgerEntry>> ofClient(Domain::ClientId id) const;
    /// Calls \p each for every entry, oldest first. Entries are read in small batches, so that memory use
    /// does not grow with the ledger.
    /// \param each  callback that gets the entry and the client's studio number (empty if the client was
    ///        deleted); returns false to stop; must not write to the database
    /// \return Storage error
    Core::Result<void>
    each(const std::function<bool(const LedgerEntry &entry, const QString &studioNumber)> &each) const;

private:
    Database &m_database;
};

} // namespace Store
