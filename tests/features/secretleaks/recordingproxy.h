// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

/// A request as received.
struct RecordedRequest
{
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty if it was not sent
};

/// A proxy between the programs and the practice account that records every byte in both directions. Uses its
/// own threads, so that the test can wait for a program at the same time.
class RecordingProxy
{
public:
    explicit RecordingProxy(quint16 target);
    ~RecordingProxy();
    Q_DISABLE_COPY_MOVE(RecordingProxy)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Requests of all connections in order of arrival.
    [[nodiscard]] QList<QByteArray> asked() const;
    [[nodiscard]] QByteArray answered() const;
    [[nodiscard]] QList<RecordedRequest> requests() const;

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
