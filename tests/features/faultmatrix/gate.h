// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

/// The connection from the studio to the practice account, which a test can interrupt or modify: a local
/// proxy. With a certificate it uses TLS towards the studio.
class Gate : public QTcpServer
{
    Q_OBJECT

public:
    /// \param target  port of the practice account
    explicit Gate(quint16 target);
    ~Gate() override;

    [[nodiscard]] bool open();
    /// \return http(s)://…/v3
    [[nodiscard]] QUrl api() const;

    /// Uses this certificate for all new connections, and closes existing ones.
    void presentCertificate(const QSslConfiguration &tls);
    /// Stops listening at this address.
    void shut();
    [[nodiscard]] bool reopen();
    /// Simulates sleep: sent data arrives, but no response comes back.
    void hold();
    /// Simulates waking up: all connections are dead, new ones work.
    void wake();
    /// Called for each request; its result is sent instead of the practice account's response, and the
    /// connection is closed.
    std::function<QByteArray(const QByteArray &head)> instead;
    /// Number of requests received, including those that the practice account did not receive.
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    void requested();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void relay(QTcpSocket *studio);
    void closeAll();

    quint16 m_target;
    quint16 m_port = 0;
    std::optional<QSslConfiguration> m_tls;
    QList<QPointer<QTcpSocket>> m_sockets;
    bool m_holding = false;
    int m_requests = 0;
};

/// Certificate and key for localhost, created with the command openssl for this run.
[[nodiscard]] std::optional<QSslConfiguration> makeCertificate(const QString &folder, const QString &name);
