#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

/// A request as it came over the wire.
struct WireRequest
{
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty where it was not sent
};

/// Stands between the programs and the practice account and remembers every byte, both ways. Works on threads
/// of its own, so that the test may wait for a program meanwhile.
class Wire
{
public:
    explicit Wire(quint16 target);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What each connection was asked, in the order in which they came.
    [[nodiscard]] QList<QByteArray> asked() const;
    [[nodiscard]] QByteArray answered() const;
    [[nodiscard]] QList<WireRequest> requests() const;

private:
    void listen();
    void serve(int client);
    void pump(int from, int to, QByteArray &into);

    struct Connection
    {
        QByteArray asked;
        QByteArray answered;
    };

    quint16 m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};
