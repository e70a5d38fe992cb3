#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/subscription.h"

#include <QList>

namespace Store {

class Database;

/// One change of a person's subscription.
struct LedgerEntry
{
    QDateTime at; ///< UTC, when it happened (an opt-out in Constant Contact: the service's time)
    Domain::ClientId client;
    QString address; ///< as it was then
    Domain::Subscription answer = Domain::Subscription::NeverAsked;
    Domain::ConsentSource source = Domain::ConsentSource::Profile;
    QString wording; ///< what the person was shown, or what the report's column said

    bool operator==(const LedgerEntry &) const = default;
};

/// The record of consent: appended to by the directory, by imports and by rounds; never edited.
class ConsentLedger
{
public:
    explicit ConsentLedger(Database &database)
        : m_database(database)
    {
    }
    /// Newest first.
    [[nodiscard]] Core::Result<QList<LedgerEntry>> ofClient(Domain::ClientId id) const;

private:
    Database &m_database;
};

} // namespace Store
