#pragma once

#include <QByteArray>
#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

/// Looks every few milliseconds at every process that stems from this one, and remembers their command lines
/// and environments. A thread of its own.
class Watch
{
public:
    Watch();
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

    [[nodiscard]] QSet<QByteArray> commandLines() const;
    /// Each with the program's name before it. Of processes that keep to themselves only root sees it.
    [[nodiscard]] QSet<QByteArray> environments() const;

private:
    void look();

    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_commandLines;
    QSet<QByteArray> m_environments;
    std::thread m_thread;
};
