#pragma once

#include "practice/account.h"
#include "practice/faults.h"
#include "practice/limits.h"
#include "practice/practiceclock.h"
#include "practice/requestlog.h"
#include "practice/switches.h"
#include "practice/tokens.h"

namespace Practice {

/// How the stand-in is set up at its start.
struct Options
{
    quint16 port = 0;       ///< 0: any free one
    QString stateDirectory; ///< where the account is kept over restarts; empty: nowhere
    QString clockFile;      ///< a file with a number of seconds to add to the clock; empty: none
    QString clientId = QStringLiteral("practice-listwell");
    QStringList redirectUris; ///< exact; beside http://localhost:PORT/callback for 53682, 53683 and 53684
    QString seed = QStringLiteral("practice");
    bool empty = false; ///< no contacts, one list
    int lists = 0;      ///< further made-up lists
    int contacts = 0;   ///< further made-up contacts, on the first list
    QList<std::pair<QString, QString>> switches;
};

/// All that the stand-in knows at a moment. Owned by the server, handed to whatever answers a call; used on
/// the server's thread only.
struct World
{
    explicit World(Options chosen)
        : options(std::move(chosen))
        , clock(options.clockFile)
    {
    }

    Options options;
    Switches switches;
    PracticeClock clock;
    std::vector<std::unique_ptr<Account>> accounts;
    QList<User> users;
    Tokens tokens;
    Limits limits;
    Faults faults;
    RequestLog log;
    bool changed = false; ///< something to be saved

    [[nodiscard]] Account *account(const QString &key) const
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

/// One call of the API that was let through: who calls, on which account, and when.
struct Call
{
    const Request &request;
    World &world;
    Account &account;
    const Grant &grant;
    QDateTime now;
    QStringList ids; ///< what stood in the places of {…} in the path

    [[nodiscard]] const Switches &switches() const { return world.switches; }
};

} // namespace Practice
