#pragma once

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

/// The way from the studio to the practice account, as a cable that a test can pull, cut or tap: a server on
/// this machine that hands bytes to and fro. With a certificate it speaks TLS to the studio.
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

    /// From now on every connection begins with this certificate; those there are end.
    void presentCertificate(const QSslConfiguration &tls);
    /// Nobody answers at this address any more.
    void shut();
    [[nodiscard]] bool reopen();
    /// The computer sleeps: what is sent arrives, no answer comes back …
    void hold();
    /// … and it wakes up: every connection is dead, new ones are made as ever.
    void wake();
    /// Asked for each request; what it gives is answered instead of the practice account, and the connection
    /// ends.
    std::function<QByteArray(const QByteArray &head)> instead;
    /// Requests that arrived here, whoever answered them.
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    void requested();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void relay(QTcpSocket *studio);
    void endAll();

    quint16 m_target;
    quint16 m_port = 0;
    std::optional<QSslConfiguration> m_tls;
    QList<QPointer<QTcpSocket>> m_sockets;
    bool m_holding = false;
    int m_requests = 0;
};

/// A certificate for localhost, made by the command openssl for this run, and its key.
[[nodiscard]] std::optional<QSslConfiguration> makeCertificate(const QString &folder, const QString &name);
