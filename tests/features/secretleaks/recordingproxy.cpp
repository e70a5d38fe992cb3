// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingproxy.h"

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QList<RecordedRequest> RecordingProxy::requests() const
{
    QList<RecordedRequest> all;
    const QList<QByteArray> streams = asked();
    for (QByteArray left : streams) {
        while (!left.isEmpty()) {
            const auto blank = left.indexOf("\r\n\r\n");
            RecordedRequest request{blank < 0 ? left : left.left(blank), {}};
            const auto length = request.header("Content-Length").toLongLong();
            if (blank >= 0)
                request.body = left.mid(blank + 4, length);
            left = blank < 0 ? QByteArray() : left.mid(blank + 4 + length);
            all.append(request);
        }
    }
    return all;
}

RecordingProxy::RecordingProxy(quint16 target)
    : m_target(target)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    (void)::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    (void)::listen(m_listener, SOMAXCONN);
    (void)::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { listen(); });
}

RecordingProxy::~RecordingProxy()
{
    m_stopping = true;
    m_accepting.join();
    for (std::thread &each : m_threads)
        each.join();
    ::close(m_listener);
}

QList<QByteArray> RecordingProxy::asked() const
{
    const std::lock_guard lock(m_mutex);
    QList<QByteArray> all;
    for (const auto &connection : m_connections)
        all.append(connection->asked);
    return all;
}

QByteArray RecordingProxy::answered() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray all;
    for (const auto &connection : m_connections)
        all += connection->answered + '\n';
    return all;
}

void RecordingProxy::listen()
{
    while (!m_stopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            m_threads.emplace_back([this, client] { serve(client); });
    }
}

void RecordingProxy::serve(int client)
{
    Connection *connection = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_connections.push_back(std::make_unique<Connection>());
        connection = m_connections.back().get();
    }
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    if (server >= 0 && ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        std::thread back([&] { pump(server, client, connection->answered); });
        pump(client, server, connection->asked);
        back.join();
    }
    ::close(server);
    ::close(client);
}

void RecordingProxy::pump(int from, int to, QByteArray &into)
{
    std::array<char, 65536> bytes{};
    while (!m_stopping) {
        pollfd waiting{from, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const ssize_t count = ::read(from, bytes.data(), bytes.size());
        if (count <= 0)
            break;
        {
            const std::lock_guard lock(m_mutex);
            into.append(bytes.data(), count);
        }
        if (::send(to, bytes.data(), static_cast<size_t>(count), MSG_NOSIGNAL) != count)
            break;
    }
    ::shutdown(from, SHUT_RD);
    ::shutdown(to, SHUT_WR);
}
