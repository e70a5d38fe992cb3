// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/singleinstance.h"

#include "core/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QWidget>

#include <chrono>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kReplyTimeout{2}; // a window that takes longer is considered hung
constexpr qsizetype kMaxAddressLength =
    90; // bytes; a socket address has room for 107, and Qt makes it longer
constexpr char kAcknowledgement = '!';

/// Same address for both instances, even if they spell the path differently.
QString socketAddress(const QString &dataDirectory)
{
    const QString folder = QDir(dataDirectory).canonicalPath();
    const QString beside = folder + "/listwell.socket"_L1;
    if (beside.toLocal8Bit().size() <= kMaxAddressLength)
        return beside;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/listwell-"_L1 +
           QString::fromLatin1(hash.left(16));
}

} // namespace

SingleInstanceServer::SingleInstanceServer(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstanceServer::acknowledge);
    const QString address = socketAddress(dataDirectory);
    QLocalServer::removeServer(address);
    if (!m_server.listen(address))
        Core::Log::warning(logUi(), "a second start cannot raise this window");
}

void SingleInstanceServer::acknowledge()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write(&kAcknowledgement, 1);
        caller->disconnectFromServer();
        Q_EMIT activationRequested();
    }
}

SingleInstanceClient::SingleInstanceClient(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_address(socketAddress(dataDirectory))
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &SingleInstanceClient::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_socket.bytesAvailable() == 0) // the server disconnects after its reply
            finish(&SingleInstanceClient::unanswered);
    });
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish(&SingleInstanceClient::unanswered); });
}

void SingleInstanceClient::requestActivation()
{
    m_timeout.start(kReplyTimeout);
    m_socket.connectToServer(m_address, QIODevice::ReadOnly);
}

void SingleInstanceClient::read()
{
    char reply = 0;
    const bool isAcknowledged = m_socket.read(&reply, 1) == 1 && reply == kAcknowledgement;
    finish(isAcknowledged ? &SingleInstanceClient::acknowledged : &SingleInstanceClient::unanswered);
}

void SingleInstanceClient::finish(void (SingleInstanceClient::*how)())
{
    if (!m_timeout.isActive())
        return;
    m_timeout.stop();
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
