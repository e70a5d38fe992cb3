// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/standardstreams.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Core {

namespace {

/// Moves a standard stream to a descriptor that child processes do not inherit, and puts a harmless one in
/// its place.
int takeStandardStream(int standard, int replacement)
{
    const int own = ::fcntl(standard, F_DUPFD_CLOEXEC, 3);
    if (replacement >= 0)
        ::dup2(replacement, standard);
    return own;
}

} // namespace

struct StandardStreams::Streams
{
    int in = -1;
    int out = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

StandardStreams::StandardStreams()
    : m_streams(std::make_shared<Streams>())
{
    // A closed pipe to the parent is detected at standard input; writing to it must not terminate this
    // process.
    (void)std::signal(SIGPIPE, SIG_IGN);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    m_streams->in = takeStandardStream(STDIN_FILENO, nothing);
    m_streams->out = takeStandardStream(STDOUT_FILENO, STDERR_FILENO);
    ::close(nothing);
}

StandardStreams::~StandardStreams()
{
    m_streams->notifier.reset();
    ::close(m_streams->in);
    ::close(m_streams->out);
}

QByteArray StandardStreams::read()
{
    std::array<char, 4096> buffer;
    ssize_t count = 0;
    do {
        count = ::read(m_streams->in, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    return count > 0 ? QByteArray(buffer.data(), count) : QByteArray();
}

void StandardStreams::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_streams->out, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        bytes = bytes.sliced(written);
    }
}

void StandardStreams::startWatching()
{
    m_streams->notifier = std::make_unique<QSocketNotifier>(m_streams->in, QSocketNotifier::Read);
    connect(m_streams->notifier.get(), &QSocketNotifier::activated, this, &StandardStreams::readyRead);
}

void StandardStreams::stopWatching()
{
    if (m_streams->notifier)
        m_streams->notifier->setEnabled(false);
}

} // namespace Core
