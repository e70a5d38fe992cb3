// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

/// Inspects all descendant processes every few milliseconds and records their command lines and environments.
/// Uses its own thread.
class ProcessMonitor
{
public:
    ProcessMonitor();
    ~ProcessMonitor();
    Q_DISABLE_COPY_MOVE(ProcessMonitor)

    [[nodiscard]] QSet<QByteArray> commandLines() const;
    /// Each entry starts with the program's name. Only root can read hardened processes.
    [[nodiscard]] QSet<QByteArray> environments() const;

private:
    void look();

    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_commandLines;
    QSet<QByteArray> m_environments;
    std::thread m_thread;
};
