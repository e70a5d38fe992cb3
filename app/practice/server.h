#pragma once

#include "core/result.h"
#include "practice/world.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Practice {

class Authorization;
class Hooks;
class HttpListener;
class Exchange;

/// The stand-in Constant Contact: login pages and token end point below /oauth2/default/v1, the API below
/// /v3, hooks for tests below /practice, all on 127.0.0.1. Its owner gives it an event loop; everything
/// happens on the thread that made it. Ends with its destruction, after the account was saved.
class Server final : public QObject
{
    Q_OBJECT

public:
    explicit Server(Options options, QObject *parent = nullptr);
    ~Server() override;

    /// Loads or makes the account and listens.
    /// \return InvalidInput for a wrong switch, Storage when the kept account cannot be read, Network when
    /// the
    ///         port is taken
    [[nodiscard]] Core::Result<void> start();
    /// Where it answers: `api`, `auth`, `client_id`, `user`, `password`, `hooks`.
    [[nodiscard]] QJsonObject addresses() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Writes the account to the state directory now, where there is one and something has changed.
    Core::Result<void> save();

private:
    void receive(const Request &request, Exchange exchange);
    /// Does the work, logs it, and sends the answer as the fault wants it.
    void work(const Request &request, Exchange exchange, const std::optional<Fault> &fault);
    void saveSoon();

    World m_world;
    std::unique_ptr<Authorization> m_authorization;
    std::unique_ptr<Hooks> m_hooks;
    std::unique_ptr<HttpListener> m_listener;
    QTimer m_saveTimer;
    qint64 m_lastSaving = 0; ///< ms
    quint16 m_port = 0;
};

} // namespace Practice
