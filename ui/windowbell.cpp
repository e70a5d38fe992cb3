#include "ui/windowbell.h"

#include "core/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QWidget>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 2000; // ms; a window that answers later hangs
constexpr qsizetype kLongestAddress =
    90; // bytes; a socket's address holds 107, and Qt lengthens it on the way
constexpr char kHeard = '!';

/// The same for both starts, however each spells the folder.
QString addressIn(const QString &dataDirectory)
{
    const QString folder = QDir(dataDirectory).canonicalPath();
    const QString beside = folder + "/listwell.socket"_L1;
    if (beside.toLocal8Bit().size() <= kLongestAddress)
        return beside;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/listwell-"_L1 +
           QString::fromLatin1(hash.left(16));
}

} // namespace

WindowBell::WindowBell(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowBell::answer);
    const QString address = addressIn(dataDirectory);
    QLocalServer::removeServer(address);
    if (!m_server.listen(address))
        Core::Log::warning(logUi(), "a second start cannot raise this window");
}

void WindowBell::answer()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write(&kHeard, 1);
        caller->disconnectFromServer();
        Q_EMIT rung();
    }
}

bool WindowBell::ring(const QString &dataDirectory)
{
    QLocalSocket socket;
    socket.connectToServer(addressIn(dataDirectory), QIODevice::ReadOnly);
    if (!socket.waitForConnected(kPatience))
        return false;
    char heard = 0;
    return (socket.bytesAvailable() > 0 || socket.waitForReadyRead(kPatience)) &&
           socket.read(&heard, 1) == 1 && heard == kHeard;
}

void raiseWindow(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace Gui
