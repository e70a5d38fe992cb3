#pragma once

#include "core/platform/standardstreams.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace Gui {

/// The two pipes to the program that started us: requests come in on standard input, one answer goes out on
/// standard output. Main thread; made first of all, so that nothing else can write to the parent.
class ParentPipe : public QObject
{
    Q_OBJECT

public:
    ParentPipe();

    /// Waits for the first line; before QApplication is made, so nothing stands still.
    /// \return nothing where the parent is gone; a line without its end, longer than kLongestLine, where it
    ///         is too long (and is refused as such)
    [[nodiscard]] std::optional<QByteArray> waitForFirstLine();
    /// From now on lines and the parent's end are told by signals.
    void watch();

    void sayRedirect(const QByteArray &query);
    void sayCancelled();
    void sayBrowserWanted();
    void sayFailed(const QString &reason);

Q_SIGNALS:
    void lineArrived(const QByteArray &line);
    void parentGone(); ///< it closed its end, died, or sent a line without end

private:
    void say(const QByteArray &line);
    /// One read. \return false at the end of input
    bool readMore();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    void deliver();

    Core::StandardStreams m_streams;
    QByteArray m_unread;
    bool m_said = false; ///< there is exactly one answer
};

} // namespace Gui
