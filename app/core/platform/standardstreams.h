#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Core {

/// Standard input and output as a channel to the program that started this one. Both are taken away from all
/// other code in this process and from its children, where the system allows it. Main thread; made before
/// anything else could print.
class StandardStreams : public QObject
{
    Q_OBJECT

public:
    StandardStreams();
    ~StandardStreams() override;

    /// Waits for input.
    /// \return the bytes that have come; empty at the end of the input
    [[nodiscard]] QByteArray read();
    /// Writes all bytes. Drops them where nobody reads any more, which does not end this program.
    void write(QByteArrayView bytes);

    /// From now on readyRead() is emitted as long as read() would not wait.
    void startWatching();
    void stopWatching();

Q_SIGNALS:
    void readyRead();

private:
    struct Streams;

    std::shared_ptr<Streams> m_streams;
};

} // namespace Core
