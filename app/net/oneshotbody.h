// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace Net {

/// A request body that can be read only once, which disables Qt's automatic retry. Qt repeats a request of
/// any method if the server closes the connection before the status line (measured with 6.4.2: twice over
/// http, four times over TLS). With a sequential and unbuffered body, even an empty one, Qt cannot repeat the
/// request and ends with ContentReSendError instead. Must live until the reply has finished.
class OneShotBody final : public QIODevice
{
public:
    /// \param bytes  content of the body; may be empty
    explicit OneShotBody(QByteArray bytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    /// Qt calls this before it repeats a request; QIODevice::seek() would print a warning.
    bool seek(qint64) override { return false; }
    /// Whether the body has no bytes at all; size() of a sequential device is the number of bytes left.
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Whether any bytes were read, so that some of them may have been sent.
    [[nodiscard]] bool wasTouched() const { return m_touched; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_touched = false;
};

} // namespace Net
