// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/server.h"

#include "core/logging.h"
#include "core/try.h"
#include "practice/account/seedaccounts.h"
#include "practice/api/apirouter.h"
#include "practice/control/hooks.h"
#include "practice/control/statefile.h"
#include "practice/http/httplistener.h"
#include "practice/signin/authorizationserver.h"
#include "practice/signin/tokenendpoint.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// Resources of a static library must be initialized explicitly, by a function outside any namespace.
static void openResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace Practice {

namespace {

constexpr auto kOauth = "/oauth2/default/v1"_L1;

Core::Error failure(Core::Error::Kind kind, const QString &message)
{
    return {.kind = kind, .message = message, .detail = {}, .retryAt = {}};
}

bool isApi(const QString &path)
{
    return path == "/v3"_L1 || path.startsWith("/v3/"_L1);
}

/// Adds the Date header (RFC 9110, section 6.6.1), unless an injected fault sets another time.
void tellTime(Response &response, const QDateTime &now)
{
    const QByteArray name = "Date";
    const bool isTold =
        std::ranges::any_of(response.headers, [&name](const auto &header) { return header.first == name; });
    if (isTold)
        return;
    const QString time = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    response.headers.append({name, time.toLatin1()});
}

/// Handles all paths outside /v3 and the hooks.
Response outsideApi(const Request &request, ServerState &serverState, AuthorizationServer &authorization,
                    const QDateTime &now)
{
    const QString step = request.path.startsWith(kOauth) ? request.path.mid(kOauth.size()) : QString();
    if (step == "/authorize"_L1 || step.startsWith("/authorize/"_L1))
        return authorization.handle(request, now);
    if (step == "/token"_L1)
        return handleTokenRequest(request, serverState, now);
    if (step == "/revoke"_L1)
        return serverState.behaviours.is("revoke"_L1, "200"_L1) ? Response{} : text(404, "Not found");
    if (request.path.startsWith("/.well-known/"_L1) || request.path.startsWith("/oauth2/"_L1))
        return text(404, "Not found");
    return text(403, "Forbidden");
}

} // namespace

Server::Server(Options options, QObject *parent)
    : QObject(parent)
    , m_serverState(std::move(options))
    , m_authorizationServer(std::make_unique<AuthorizationServer>(m_serverState))
    , m_hooks(std::make_unique<Hooks>(m_serverState))
{
    openResources();
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] {
        if (const Core::Result<void> saved = save(); !saved)
            Core::Log::warning(logPractice(), "the account could not be saved", saved.error().kind);
    });
}

Server::~Server()
{
    m_listener.reset(); // no request may arrive during destruction
    if (const Core::Result<void> saved = save(); !saved)
        Core::Log::warning(logPractice(), "the account could not be saved", saved.error().kind);
}

Core::Result<void> Server::start()
{
    for (const auto &[name, value] : std::as_const(m_serverState.options.behaviours)) {
        RETURN_IF_ERROR(m_serverState.behaviours.set(name, value));
    }
    seedAccounts(m_serverState); // users always come from here, accounts only without a saved state
    if (!m_serverState.options.stateDirectory.isEmpty()) {
        RETURN_IF_ERROR(loadState(m_serverState));
    }
    m_listener = std::make_unique<HttpListener>(
        [this](const Request &request, PendingResponse pending) { receive(request, std::move(pending)); });
    m_port = m_listener->start(m_serverState.options.port);
    if (m_port == 0)
        return failure(Core::Error::Kind::Network,
                       u"The practice account cannot listen on port %1."_s.arg(m_serverState.options.port));
    saveSoon();
    return {};
}

QJsonObject Server::addresses() const
{
    const QString base = u"http://127.0.0.1:%1"_s.arg(m_port);
    const User &user = m_serverState.users.first();
    return {{u"api"_s, base + u"/v3"_s},
            {u"auth"_s, base + kOauth},
            {u"client_id"_s, m_serverState.options.clientId},
            {u"user"_s, user.name},
            {u"password"_s, user.password},
            {u"hooks"_s, base + u"/practice"_s}};
}

void Server::receive(const Request &request, PendingResponse pending)
{
    m_serverState.clock.refresh();
    if (request.path.startsWith("/practice/"_L1)) {
        pending.send(m_hooks->handle(request, m_serverState.clock.now()));
        saveSoon();
        return;
    }
    const std::optional<Fault> fault = m_serverState.faults.take(request.method, request.path);
    if (!fault || fault->afterWork || fault->delay.count() == 0 || !pending.connection()) {
        work(request, std::move(pending), fault);
        return;
    }
    // The timer is destroyed with the connection: a request is not processed once its client has
    // disconnected.
    QTcpSocket *connection = pending.connection();
    QTimer::singleShot(fault->delay, connection,
                       [this, request, pending, fault] { work(request, pending, fault); });
}

void Server::work(const Request &request, PendingResponse pending, const std::optional<Fault> &fault)
{
    const QDateTime now = m_serverState.clock.now();
    const bool api = isApi(request.path);
    LogEntry entry;
    entry.at = now;
    entry.elapsed = m_serverState.log.elapsed();
    entry.method = request.method;
    entry.path = request.path;
    entry.requestBytes = request.body.size();
    if (api)
        entry.query = request.query;
    if (api && request.isJson())
        entry.body = request.body;
    RoutedResponse outcome;
    if (!fault || fault->doesWork())
        outcome = api ? routeRequest(request, m_serverState, now)
                      : RoutedResponse{outsideApi(request, m_serverState, *m_authorizationServer, now),
                                       request.path};
    if (fault && fault->response)
        outcome.response = *fault->response;
    tellTime(outcome.response, now);
    const Delivery delivery = fault ? fault->delivery : Delivery::Whole;
    entry.pathTemplate = outcome.pathTemplate;
    entry.fault = fault ? fault->name : QString();
    const bool answered = delivery != Delivery::Nothing && delivery != Delivery::Silence;
    entry.status = answered ? outcome.response.status : 0;
    entry.responseBytes = answered ? outcome.response.body.size() : 0;
    Core::Log::debug(logPractice(), "answered", Core::Log::Method(request.method),
                     Core::Log::PathTemplate(entry.pathTemplate), Core::Log::Status(entry.status));
    m_serverState.log.add(std::move(entry));
    saveSoon();
    QTcpSocket *connection = pending.connection();
    if (!fault || !fault->afterWork || fault->delay.count() == 0 || !connection) {
        pending.send(outcome.response, delivery);
        return;
    }
    QTimer::singleShot(fault->delay, connection, [pending, response = outcome.response, delivery]() mutable {
        pending.send(response, delivery);
    });
}

void Server::saveSoon()
{
    // Save once after many calls, and limit the share of time that saving a large account takes.
    constexpr qint64 kPause = 300;
    constexpr qint64 kShare = 10;
    if (m_serverState.changed && !m_serverState.options.stateDirectory.isEmpty() && !m_saveTimer.isActive())
        m_saveTimer.start(int(std::max(kPause, m_lastSaving * kShare)));
}

Core::Result<void> Server::save()
{
    if (!m_serverState.changed || m_serverState.options.stateDirectory.isEmpty() || m_port == 0)
        return {};
    QElapsedTimer saving;
    saving.start();
    Core::Result<void> saved = saveState(m_serverState);
    m_lastSaving = saving.elapsed();
    m_serverState.changed = !saved;
    return saved;
}

} // namespace Practice
