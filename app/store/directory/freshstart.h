// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/contact.h"

#include <functional>

namespace Store {

class Database;

/// Resets every address record for another list or account. With many clients this takes long, so it is done
/// in slices, between which others can write. The remaining work is stored: after a crash, finish() continues
/// where it ended. Borrows the database.
class FreshStart
{
public:
    explicit FreshStart(Database &database)
        : m_database(database)
    {
    }

    /// Begins to prepare for another list: no address counts as listed or sent, and every address of a client
    /// becomes due. Opt-outs and contact ids are kept. Departures from the list \p from are saved in case it
    /// is chosen again; those from \p to are restored (rule R3). An earlier start must be finished.
    /// \param from  previous list; may be empty
    /// \param to  new list; may be empty
    Core::Result<void> beginForList(const Domain::ListId &from, const Domain::ListId &to);
    /// Begins to prepare for another account: everything known about Constant Contact is deleted, and every
    /// address of a client becomes due. An earlier start must be finished.
    /// \param from  previous list, as in beginForList(); may be empty
    Core::Result<void> beginForAccount(const Domain::ListId &from);

    /// Finishes a begun change, if there is one, in short write transactions. Until then the address records
    /// must not be used for a round. Two programs may do it at the same time.
    /// \param mayGoOn  callback before each slice; its error ends the work, which can be continued later
    Core::Result<void> finish(const std::function<Core::Result<void>()> &mayGoOn = {});

private:
    enum class Reason { AnotherList, AnotherAccount };
    Core::Result<void> begin(const Domain::ListId &from, const Domain::ListId &to, Reason reason);
    [[nodiscard]] Core::Result<bool> continueOnce();

    Database &m_database;
};

} // namespace Store
