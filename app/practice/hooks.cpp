#include "practice/hooks.h"

#include "practice/activity.h"
#include "practice/hookspeople.h"
#include "practice/startaccount.h"
#include "practice/tokenendpoint.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

Answer ok()
{
    return json(200, QJsonObject{{u"ok"_s, true}});
}

Answer refused(const QString &message)
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

Answer setSwitches(World &world, const QJsonObject &body)
{
    for (auto value = body.begin(); value != body.end(); ++value) {
        const QString text = value->isString() ? value->toString() : value->toVariant().toString();
        const Core::Result<void> result = world.switches.set(value.key(), text);
        if (!result)
            return refused(result.error().message);
    }
    return json(200, world.switches.toJson());
}

Answer moveClock(World &world, const QJsonObject &body)
{
    using namespace std::chrono;
    if (body.contains("offset_seconds"_L1))
        world.clock.setOffset(milliseconds(qint64(body.value("offset_seconds"_L1).toDouble() * 1000)));
    const auto step = milliseconds(qint64(body.value("advance_seconds"_L1).toDouble() * 1000));
    world.clock.setOffset(world.clock.offset() + step);
    return json(200, QJsonObject{{u"now"_s, world.clock.now().toString(Qt::ISODateWithMs)}});
}

/// Issues tokens without the login pages, for tests of the steps after a login.
Answer giveToken(World &world, const QJsonObject &body, const QDateTime &now)
{
    const User *user = world.user(body.value("user"_L1).toString(world.users.first().name));
    if (!user)
        return refused(u"Unknown user."_s);
    const QString scope = body.value("scope"_L1).toString(u"account_read contact_data offline_access"_s);
    const Grant grant{user->name, user->account, scope.split(u' ', Qt::SkipEmptyParts), user->mayWrite, {},
                      {}};
    world.changed = true;
    return json(200, tokenObject(world, grant, now, grant.scopes.contains("offline_access"_L1)));
}

/// Restores the initial state; only the logins stay valid.
void startAnew(World &world)
{
    world.clock.setOffset({});
    world.limits = Limits();
    world.faults.clear();
    world.log.clear();
    world.switches.reset();
    for (const auto &[name, value] : std::as_const(world.options.switches))
        (void)world.switches.set(name, value); // cannot fail: the value was valid at the start
    fillWithStartAccounts(world);
}

Answer changeService(const QString &name, World &world, const QJsonObject &body, const QDateTime &now)
{
    world.changed = true;
    if (name == "expire-access-tokens"_L1) {
        world.tokens.dropAccessTokens();
    } else if (name == "revoke"_L1) {
        world.tokens.dropAccessTokens();
        world.tokens.dropRefreshTokens();
    } else if (name == "revoke-refresh-tokens"_L1) {
        world.tokens.dropRefreshTokens();
    } else if (name == "quota"_L1) {
        world.limits.setUsedToday(body.value("used"_L1).toInt(), now);
    } else if (name == "clear-faults"_L1) {
        world.faults.clear();
    } else if (name == "clear-log"_L1) {
        world.log.clear();
    } else if (name == "reset"_L1) {
        startAnew(world);
    } else if (name == "faults"_L1) {
        const Core::Result<void> added = world.faults.add(body, world.switches);
        return added ? ok() : refused(added.error().message);
    } else {
        return json(404, QJsonObject{{u"error"_s, u"Unknown hook."_s}});
    }
    return ok();
}

} // namespace

Answer Hooks::answer(const Request &request, const QDateTime &now)
{
    if (!mayAsk(request))
        return text(403, "Forbidden");
    const QString name = request.path.section(u"/practice/"_s, 1);
    const QJsonObject body = hookBody(request);
    const bool looks = request.method == "GET";
    const PeopleHooks::Handler handler = looks ? PeopleHooks::looking(name) : PeopleHooks::changing(name);
    if (handler) {
        Account *account = m_world.account(body.value("account"_L1).toString(m_world.accounts.front()->key));
        if (!account)
            return refused(u"Unknown account."_s);
        runDueActivities(m_world, *account, now);
        PeopleHooks::Hook hook{m_world, *account, body, now};
        return handler(hook);
    }
    if (looks && name == "log"_L1) {
        const bool bodies = body.value("bodies"_L1).toString() == u"1"_s;
        const QJsonArray entries = m_world.log.toJson(body.value("after"_L1).toString().toLongLong(), bodies);
        return json(200, QJsonObject{{u"entries"_s, entries}, {u"last"_s, m_world.log.lastNumber()}});
    }
    if (looks && name == "switches"_L1)
        return json(200, m_world.switches.toJson());
    if (looks && name == "faults"_L1)
        return json(200, QJsonObject{{u"waiting"_s, m_world.faults.waiting()}});
    if (looks && name == "clock"_L1)
        return json(200, QJsonObject{{u"now"_s, now.toString(Qt::ISODateWithMs)}});
    if (looks)
        return json(404, QJsonObject{{u"error"_s, u"Unknown hook."_s}});
    if (name == "switches"_L1)
        return setSwitches(m_world, body);
    if (name == "clock"_L1)
        return moveClock(m_world, body);
    if (name == "token"_L1)
        return giveToken(m_world, body, now);
    return changeService(name, m_world, body, now);
}

} // namespace Practice
