// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/hooks.h"

#include "practice/account/seedaccounts.h"
#include "practice/control/contacthooks.h"
#include "practice/jobs/activity.h"
#include "practice/signin/tokenendpoint.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

Response ok()
{
    return json(200, QJsonObject{{u"ok"_s, true}});
}

Response refused(const QString &message)
{
    return json(400, QJsonObject{{u"error"_s, message}});
}

/// Only programs on this machine may use the hooks. Web pages may not, even if their host name resolves to
/// this address.
bool mayAsk(const Request &request)
{
    const QByteArray host = request.header("host").split(':').first();
    return request.header("origin").isEmpty() && (host == "127.0.0.1" || host == "localhost");
}

QJsonObject hookBody(const Request &request)
{
    if (request.method != "GET")
        return QJsonDocument::fromJson(request.body).object();
    QJsonObject body;
    for (const auto &[name, value] : request.parameters)
        body.insert(name, value);
    return body;
}

Response setSwitches(ServerState &serverState, const QJsonObject &body)
{
    for (auto value = body.begin(); value != body.end(); ++value) {
        const QString text = value->isString() ? value->toString() : value->toVariant().toString();
        const Core::Result<void> result = serverState.behaviours.set(value.key(), text);
        if (!result)
            return refused(result.error().message);
    }
    return json(200, serverState.behaviours.toJson());
}

Response moveClock(ServerState &serverState, const QJsonObject &body)
{
    using namespace std::chrono;
    if (body.contains("offset_seconds"_L1))
        serverState.clock.setOffset(milliseconds(qint64(body.value("offset_seconds"_L1).toDouble() * 1000)));
    const auto step = milliseconds(qint64(body.value("advance_seconds"_L1).toDouble() * 1000));
    serverState.clock.setOffset(serverState.clock.offset() + step);
    return json(200, QJsonObject{{u"now"_s, serverState.clock.now().toString(Qt::ISODateWithMs)}});
}

/// Issues tokens without the login pages, for tests of the steps after a login.
Response giveToken(ServerState &serverState, const QJsonObject &body, const QDateTime &now)
{
    const User *user = serverState.user(body.value("user"_L1).toString(serverState.users.first().name));
    if (!user)
        return refused(u"Unknown user."_s);
    const QString scope = body.value("scope"_L1).toString(u"account_read contact_data offline_access"_s);
    const Grant grant{user->name, user->account, scope.split(u' ', Qt::SkipEmptyParts), user->mayWrite, {},
                      {}};
    serverState.changed = true;
    return json(200, tokenObject(serverState, grant, now, grant.scopes.contains("offline_access"_L1)));
}

/// Restores the initial state; only the logins stay valid.
void startAnew(ServerState &serverState)
{
    serverState.clock.setOffset({});
    serverState.limits = Limits();
    serverState.faults.clear();
    serverState.log.clear();
    serverState.behaviours.reset();
    for (const auto &[name, value] : std::as_const(serverState.options.behaviours))
        (void)serverState.behaviours.set(name, value); // cannot fail: the value was valid at the start
    seedAccounts(serverState);
}

Response changeService(const QString &name, ServerState &serverState, const QJsonObject &body,
                       const QDateTime &now)
{
    serverState.changed = true;
    if (name == "expire-access-tokens"_L1) {
        serverState.tokens.dropAccessTokens();
    } else if (name == "revoke"_L1) {
        serverState.tokens.dropAccessTokens();
        serverState.tokens.dropRefreshTokens();
    } else if (name == "revoke-refresh-tokens"_L1) {
        serverState.tokens.dropRefreshTokens();
    } else if (name == "quota"_L1) {
        serverState.limits.setUsedToday(body.value("used"_L1).toInt(), now);
    } else if (name == "clear-faults"_L1) {
        serverState.faults.clear();
    } else if (name == "clear-log"_L1) {
        serverState.log.clear();
    } else if (name == "reset"_L1) {
        startAnew(serverState);
    } else if (name == "faults"_L1) {
        const Core::Result<void> added = serverState.faults.add(body, serverState.behaviours);
        return added ? ok() : refused(added.error().message);
    } else {
        return json(404, QJsonObject{{u"error"_s, u"Unknown hook."_s}});
    }
    return ok();
}

} // namespace

Response Hooks::handle(const Request &request, const QDateTime &now)
{
    if (!mayAsk(request))
        return text(403, "Forbidden");
    const QString name = request.path.section(u"/practice/"_s, 1);
    const QJsonObject body = hookBody(request);
    const bool looks = request.method == "GET";
    const ContactHooks::Handler handler =
        looks ? ContactHooks::getHandler(name) : ContactHooks::postHandler(name);
    if (handler) {
        SimulatedAccount *account =
            m_serverState.account(body.value("account"_L1).toString(m_serverState.accounts.front()->key));
        if (!account)
            return refused(u"Unknown account."_s);
        runDueActivities(m_serverState, *account, now);
        ContactHooks::Hook hook{m_serverState, *account, body, now};
        return handler(hook);
    }
    if (looks && name == "log"_L1) {
        const bool bodies = body.value("bodies"_L1).toString() == u"1"_s;
        const QJsonArray entries =
            m_serverState.log.toJson(body.value("after"_L1).toString().toLongLong(), bodies);
        return json(200, QJsonObject{{u"entries"_s, entries}, {u"last"_s, m_serverState.log.lastNumber()}});
    }
    if (looks && name == "switches"_L1)
        return json(200, m_serverState.behaviours.toJson());
    if (looks && name == "faults"_L1)
        return json(200, QJsonObject{{u"waiting"_s, m_serverState.faults.waiting()}});
    if (looks && name == "clock"_L1)
        return json(200, QJsonObject{{u"now"_s, now.toString(Qt::ISODateWithMs)}});
    if (looks)
        return json(404, QJsonObject{{u"error"_s, u"Unknown hook."_s}});
    if (name == "switches"_L1)
        return setSwitches(m_serverState, body);
    if (name == "clock"_L1)
        return moveClock(m_serverState, body);
    if (name == "token"_L1)
        return giveToken(m_serverState, body, now);
    return changeService(name, m_serverState, body, now);
}

} // namespace Practice
