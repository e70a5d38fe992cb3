#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace Gui {

/// The two pipes to the program that started us: requests come in on standard input, one answer goes out on
/// standard output. Both are taken away from everyone else in this process and its children when the object
/// is made, so that nothing but us can speak to the parent. Main thread; made first of all.
class ParentPipe : public QObject
{
    Q_OBJECT

public:
    ParentPipe();
    ~ParentPipe() override;

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

    int m_in = -1;
    int m_out = -1;
    QByteArray m_unread;
    bool m_said = false; ///< there is exactly one answer
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Gui
