// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "practice/control/serverstate.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Practice {

class AuthorizationServer;
class Hooks;
class HttpListener;
class PendingResponse;

/// A local imitation of Constant Contact on 127.0.0.1: login pages and token endpoint below
/// /oauth2/default/v1, the API below /v3, and hooks for tests below /practice. Needs an event loop;
/// everything runs on the thread that created it. The destructor saves the account.
class Server final : public QObject
{
    Q_OBJECT

public:
    explicit Server(Options options, QObject *parent = nullptr);
    ~Server() override;

    /// Loads or creates the account and starts listening.
    /// \return InvalidInput for an invalid switch; Storage if the saved account cannot be read; Network if
    ///        the port is in use
    [[nodiscard]] Core::Result<void> start();
    /// The server's addresses and login: `api`, `auth`, `client_id`, `user`, `password`, `hooks`.
    [[nodiscard]] QJsonObject addresses() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Writes the account to the state directory now, if there is one and anything has changed.
    Core::Result<void> save();

private:
    void receive(const Request &request, PendingResponse pending);
    /// Processes a request, logs it, and sends the response as \p fault requires.
    void work(const Request &request, PendingResponse pending, const std::optional<Fault> &fault);
    void saveSoon();

    ServerState m_serverState;
    std::unique_ptr<AuthorizationServer> m_authorizationServer;
    std::unique_ptr<Hooks> m_hooks;
    std::unique_ptr<HttpListener> m_listener;
    QTimer m_saveTimer;
    qint64 m_lastSaving = 0; ///< ms
    quint16 m_port = 0;
};

} // namespace Practice
