// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/standardstreams.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace Gui {

/// The two pipes to the parent process: requests arrive on standard input, one outcome is sent on standard
/// output. Main thread; created first, so that nothing else can write to the parent.
class ParentPipe : public QObject
{
    Q_OBJECT

public:
    ParentPipe();

    /// Waits for the first line. Call before QApplication is created, because it blocks.
    /// \return line; std::nullopt if the parent is gone; a part longer than kLongestLine, without a line end,
    ///         if the line is too long (and is rejected for that reason)
    [[nodiscard]] std::optional<QByteArray> waitForFirstLine();
    /// Starts to report lines, and the end of the parent, by signals.
    void watch();

    void sendRedirect(const QByteArray &query);
    void sendCancelled();
    void sendBrowserRequested();
    void sendFailed(const QString &reason);

Q_SIGNALS:
    void lineArrived(const QByteArray &line);
    void parentGone(); ///< the parent closed its pipe, ended, or sent a line that is too long

private:
    void send(const QByteArray &line);
    /// Reads the available input.
    /// \return false at the end of input
    bool readMore();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    void deliver();

    Core::StandardStreams m_streams;
    QByteArray m_unread;
    bool m_sent = false; ///< exactly one outcome is sent
};

} // namespace Gui
