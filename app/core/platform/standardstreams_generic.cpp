// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/standardstreams.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>
#include <utility>

namespace Core {

/// Shared with the reading thread, which may wait for input longer than the object lives.
struct StandardStreams::Streams
{
    std::mutex mutex;
    std::condition_variable arrival;
    QByteArray unread;
    bool atEnd = false;
    StandardStreams *watcher = nullptr; ///< receives readyRead(); null: none

    [[nodiscard]] bool isReady() const { return atEnd || !unread.isEmpty(); }

    /// Emits readyRead() from the event loop until everything is read. Call with the mutex locked.
    void notify()
    {
        if (watcher && isReady())
            QMetaObject::invokeMethod(
                watcher, [this] { emitReadyRead(); }, Qt::QueuedConnection);
    }

    void emitReadyRead()
    {
        {
            const std::lock_guard lock(mutex);
            if (!watcher || !isReady())
                return;
        }
        Q_EMIT watcher->readyRead();
        const std::lock_guard lock(mutex);
        notify();
    }

    /// Reads to the end of the input, a line or a full buffer at a time.
    void readAll()
    {
        constexpr qsizetype kMost = 4096;
        QByteArray bytes;
        int byte = 0;
        do {
            byte = std::getc(stdin);
            if (byte != EOF)
                bytes.append(static_cast<char>(byte));
            if (byte != '\n' && byte != EOF && bytes.size() < kMost)
                continue;
            const std::lock_guard lock(mutex);
            unread += std::exchange(bytes, {});
            atEnd = byte == EOF;
            arrival.notify_one();
            notify();
        } while (byte != EOF);
    }
};

StandardStreams::StandardStreams()
    : m_streams(std::make_shared<Streams>())
{
    std::thread([streams = m_streams] { streams->readAll(); }).detach();
}

StandardStreams::~StandardStreams()
{
    stopWatching();
}

QByteArray StandardStreams::read()
{
    std::unique_lock lock(m_streams->mutex);
    m_streams->arrival.wait(lock, [this] { return m_streams->isReady(); });
    return std::exchange(m_streams->unread, {});
}

void StandardStreams::write(QByteArrayView bytes)
{
    (void)std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout);
    (void)std::fflush(stdout);
}

void StandardStreams::startWatching()
{
    const std::lock_guard lock(m_streams->mutex);
    m_streams->watcher = this;
    m_streams->notify();
}

void StandardStreams::stopWatching()
{
    const std::lock_guard lock(m_streams->mutex);
    m_streams->watcher = nullptr;
}

} // namespace Core
