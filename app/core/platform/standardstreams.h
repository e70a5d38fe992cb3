// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Core {

/// Standard input and output as a channel to the parent process. Where the system allows it, no other code in
/// this process and no child process can use the two streams any more. Main thread; create it before any
/// other code can print.
class StandardStreams : public QObject
{
    Q_OBJECT

public:
    StandardStreams();
    ~StandardStreams() override;

    /// Waits for input.
    /// \return bytes received; empty at the end of the input
    [[nodiscard]] QByteArray read();
    /// Writes all bytes. If the reader is gone, the bytes are dropped and the program continues.
    void write(QByteArrayView bytes);

    /// Starts emitting readyRead() whenever read() would not block.
    void startWatching();
    void stopWatching();

Q_SIGNALS:
    /// Input is available, or the end of the input was reached. Emitted after startWatching() only.
    void readyRead();

private:
    struct Streams;

    std::shared_ptr<Streams> m_streams;
};

} // namespace Core
