// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/simulatedaccount.h"
#include "practice/control/behaviours.h"
#include "practice/control/faults.h"
#include "practice/control/limits.h"
#include "practice/control/practiceclock.h"
#include "practice/control/requestlog.h"
#include "practice/signin/tokens.h"

namespace Practice {

/// Options of the practice server.
struct Options
{
    quint16 port = 0;       ///< 0: any free port
    QString stateDirectory; ///< directory for the saved account; empty: not saved
    QString clockFile;      ///< file with the number of seconds to add to the clock; empty: none
    QString clientId = QStringLiteral("practice-listwell");
    /// Registered redirect URIs, compared exactly; in addition to http://localhost:PORT/callback for ports
    /// 53682, 53683 and 53684.
    QStringList redirectUris;
    QString seed = QStringLiteral("practice");
    bool empty = false; ///< start without contacts and with one list
    int lists = 0;      ///< number of additional generated lists
    int contacts = 0;   ///< number of additional generated contacts, on the first list
    QList<std::pair<QString, QString>> behaviours;
};

/// The complete state of the practice server. Owned by the server and passed to the request handlers; used
/// on the server's thread only.
struct ServerState
{
    explicit ServerState(Options chosen)
        : options(std::move(chosen))
        , clock(options.clockFile)
    {
    }

    Options options;
    Behaviours behaviours;
    PracticeClock clock;
    std::vector<std::unique_ptr<SimulatedAccount>> accounts;
    QList<User> users;
    Tokens tokens;
    Limits limits;
    Faults faults;
    RequestLog log;
    bool changed = false; ///< there are unsaved changes

    [[nodiscard]] SimulatedAccount *account(const QString &key) const
    {
        for (const auto &each : accounts) {
            if (each->key == key)
                return each.get();
        }
        return nullptr;
    }
    [[nodiscard]] const User *user(const QString &name) const
    {
        for (const User &each : users) {
            if (each.name.compare(name, Qt::CaseInsensitive) == 0)
                return &each;
        }
        return nullptr;
    }
};

/// An accepted API call: the caller, the account and the time.
struct Call
{
    const Request &request;
    ServerState &serverState;
    SimulatedAccount &account;
    const Grant &grant;
    QDateTime now;
    QStringList ids; ///< values of the {…} placeholders in the path

    [[nodiscard]] const Behaviours &behaviours() const { return serverState.behaviours; }
};

} // namespace Practice
