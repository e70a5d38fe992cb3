#include "ui/windowbell.h"

#include "core/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QWidget>

#include <chrono>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{2}; // a window that takes longer is considered hung
constexpr qsizetype kLongestAddress = 90; // bytes; a socket address has room for 107, and Qt makes it longer
constexpr char kHeard = '!';

/// Same address for both instances, however each spells the path.
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

BellPull::BellPull(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_address(addressIn(dataDirectory))
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &BellPull::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_socket.bytesAvailable() == 0) // the server disconnects after its reply
            end(&BellPull::unheard);
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(&BellPull::unheard); });
}

void BellPull::ring()
{
    m_patience.start(kPatience);
    m_socket.connectToServer(m_address, QIODevice::ReadOnly);
}

void BellPull::read()
{
    char answer = 0;
    const bool isHeard = m_socket.read(&answer, 1) == 1 && answer == kHeard;
    end(isHeard ? &BellPull::heard : &BellPull::unheard);
}

void BellPull::end(void (BellPull::*how)())
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    Q_EMIT(this->*how)();
}

void raiseWindow(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace Gui
