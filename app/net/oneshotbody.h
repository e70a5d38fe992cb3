#pragma once

#include <QIODevice>

namespace Net {

/// A request body that can be read once and never again. Qt repeats a request by itself when the server
/// closes the connection before its status line (measured with 6.4.2: twice over http, four times over TLS),
/// whatever the method; it cannot where there is a body that is sequential and unbuffered, be it empty, and
/// ends with ContentReSendError instead. Lives until the reply has finished.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    /// Qt tries before it repeats a request, and QIODevice would complain.
    bool seek(qint64) override { return false; }
    /// Whether it has no bytes at all; size() of a sequential device says what is left.
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Whether anything was taken out, so that some of it may have left this machine.
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
