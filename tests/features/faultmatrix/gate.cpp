// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

Gate::Gate(quint16 target)
    : m_target(target)
{
}

Gate::~Gate()
{
    closeAll();
}

bool Gate::open()
{
    if (!listen(QHostAddress::LocalHost))
        return false;
    m_port = serverPort();
    return true;
}

QUrl Gate::api() const
{
    const auto pattern = m_tls ? u"https://localhost:%1/v3"_s : u"http://127.0.0.1:%1/v3"_s;
    return QUrl(pattern.arg(m_port));
}

void Gate::presentCertificate(const QSslConfiguration &tls)
{
    m_tls = tls;
    closeAll();
}

void Gate::shut()
{
    close();
    closeAll();
}

bool Gate::reopen()
{
    return isListening() || listen(QHostAddress::LocalHost, m_port);
}

void Gate::hold()
{
    m_holding = true;
}

void Gate::wake()
{
    m_holding = false;
    closeAll();
}

void Gate::closeAll()
{
    const QList<QPointer<QTcpSocket>> sockets = std::exchange(m_sockets, {});
    for (const QPointer<QTcpSocket> &socket : sockets) {
        if (socket)
            socket->abort();
    }
}

void Gate::incomingConnection(qintptr descriptor)
{
    auto *studio = new QSslSocket(this);
    studio->setSocketDescriptor(descriptor);
    m_sockets.append(studio);
    connect(studio, &QTcpSocket::disconnected, studio, &QObject::deleteLater);
    if (!m_tls) {
        relay(studio);
        return;
    }
    studio->setSslConfiguration(*m_tls);
    connect(studio, &QSslSocket::encrypted, this, [this, studio] { relay(studio); });
    studio->startServerEncryption();
}

void Gate::relay(QTcpSocket *studio)
{
    auto *service = new QTcpSocket(studio);
    service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    m_sockets.append(service);
    const auto forward = [this, studio, service] {
        const QByteArray bytes = studio->readAll();
        static const QList<QByteArray> beginnings{"GET ", "POST ", "PUT ", "DELETE "};
        const bool isHead = std::any_of(beginnings.cbegin(), beginnings.cend(),
                                        [&bytes](const QByteArray &each) { return bytes.startsWith(each); });
        if (isHead) {
            ++m_requests;
            Q_EMIT requested();
            const QByteArray answer = instead ? instead(bytes) : QByteArray();
            if (!answer.isEmpty()) {
                studio->write(answer);
                studio->disconnectFromHost();
                return;
            }
        }
        service->write(bytes);
    };
    connect(studio, &QTcpSocket::readyRead, service, forward);
    connect(service, &QTcpSocket::readyRead, studio, [this, studio, service] {
        if (!m_holding)
            studio->write(service->readAll());
    });
    connect(service, &QTcpSocket::disconnected, studio, [this, studio] {
        if (!m_holding)
            studio->disconnectFromHost();
    });
    if (studio->bytesAvailable() > 0)
        forward();
}

std::optional<QSslConfiguration> makeCertificate(const QString &folder, const QString &name)
{
    const QString key = folder + u'/' + name + u".key"_s;
    const QString certificate = folder + u'/' + name + u".pem"_s;
    const QStringList words{
        u"req"_s,     u"-x509"_s, u"-newkey"_s,       u"rsa:2048"_s, u"-nodes"_s,
        u"-keyout"_s, key,        u"-out"_s,          certificate,   u"-days"_s,
        u"2"_s,       u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,  u"subjectAltName=DNS:localhost"_s};
    QProcess openssl;
    openssl.start(u"openssl"_s, words);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    QFile keyFile(key);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || chain.isEmpty())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(chain.first());
    tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    return tls;
}
