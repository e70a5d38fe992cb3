#pragma once

#include "core/result.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Auth {

/// Waits on loopback for the browser to come back from the login page. Both 127.0.0.1 and ::1 are held where
/// IPv6 exists, since `localhost` may mean either and another program could sit on the other one. What does
/// not look like our redirect gets an empty refusal and changes nothing. Whoever connects has a moment of its
/// own to speak, so that a flood of strangers delays the browser and does not push it out; those for whom
/// there is no room yet wait with the system. Never logs what it reads. Thread of the attempt.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    /// \param accept  takes the query, percent-encoded; true ends the waiting, false lets it go on.
    ///                It may call close().
    explicit RedirectListener(std::function<bool(const QByteArray &query)> accept, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// Takes the first of the ports that is free on every loopback address.
    /// \return Network when none is
    [[nodiscard]] Core::Result<void> listen(const QList<quint16> &ports);
    [[nodiscard]] bool isListening() const { return m_four.isListening(); }
    /// 0 when not listening
    [[nodiscard]] quint16 port() const { return m_four.serverPort(); }
    /// Ends the waiting. The page for a redirect that was just accepted is still sent.
    void close();

private:
    struct Waiting
    {
        QTcpSocket *socket;
        QDeadlineTimer moment; ///< until then nobody else gets its place
    };

    bool listenOn(quint16 port);
    void takeConnections();
    bool makeRoom();
    bool forget(const QTcpSocket *socket);
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &head);
    void finish(QTcpSocket *socket, const QByteArray &answer);

    std::function<bool(const QByteArray &)> m_accept;
    QTcpServer m_four;
    QTcpServer m_six;
    QList<Waiting> m_waiting; ///< connections whose request is not complete, oldest first
    QTimer m_room;            ///< when the next of those who wait with the system may come in
};

} // namespace Auth
