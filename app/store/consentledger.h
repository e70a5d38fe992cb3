#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/subscription.h"

#include <QList>

#include <functional>

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
    /// Every entry there is, in the order in which they were written, one at a time so that memory stays
    /// flat; \p each also gets the studio's number of the client (empty where the client was removed), and
    /// answers whether to go on. \p each must not write to the database. \return Storage
    Core::Result<void>
    each(const std::function<bool(const LedgerEntry &entry, const QString &studioNumber)> &each) const;

private:
    Database &m_database;
};

} // namespace Store
