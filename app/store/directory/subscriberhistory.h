// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/subscriberday.h"

#include <QList>

namespace Store {

class Database;

/// Subscribers over time, counted from the ledger of the clients who are in the directory. A client who left
/// the list without unsubscribing has no entry in the ledger and counts from the day when it was noticed.
/// Reads every entry of the ledger, so it belongs on a thread that nothing waits for.
class SubscriberHistory
{
public:
    explicit SubscriberHistory(Database &database)
        : m_database(database)
    {
    }
    /// Days on which something changed, oldest first. The sum of joined minus left is the number of
    /// subscribers today.
    /// \return Storage
    [[nodiscard]] Core::Result<QList<Domain::SubscriberDay>> days() const;

private:
    Database &m_database;
};

} // namespace Store
