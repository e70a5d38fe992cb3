#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

class QWidget;

namespace Gui {

/// By which a second start of the program brings the window of the first to the front. A local socket of the
/// owner alone beside the lock of the data directory; it takes nothing and tells nothing but that it was
/// heard.
class WindowBell : public QObject
{
    Q_OBJECT

public:
    /// The caller holds the lock, so that a socket which lies there is one that a killed program left. Where
    /// none can be made, a second start shows a message instead.
    explicit WindowBell(const QString &dataDirectory, QObject *parent = nullptr);

Q_SIGNALS:
    void rung();

private:
    void answer();

    QLocalServer m_server;
};

/// The second start's hand on the bell of the first. One of its signals follows ring(), once.
class BellPull : public QObject
{
    Q_OBJECT

public:
    explicit BellPull(const QString &dataDirectory, QObject *parent = nullptr);
    void ring();

Q_SIGNALS:
    void heard();
    void unheard(); ///< nobody is there, or the window hangs

private:
    void read();
    void end(void (BellPull::*how)());

    QString m_address;
    QLocalSocket m_socket;
    QTimer m_patience;
};

/// Shows the window, also where it is minimised, in front of the others.
void raiseWindow(QWidget &window);

} // namespace Gui
