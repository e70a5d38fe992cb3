// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practiceserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

constexpr int kStartTime = 20000;
constexpr int kStopTime = 10000;

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// Whether the body has the length announced in the header.
bool isWhole(const QByteArray &received)
{
    const qsizetype blank = received.indexOf("\r\n\r\n");
    if (blank < 0)
        return false;
    const QByteArray head = received.left(blank).toLower();
    const qsizetype length = head.indexOf("\r\ncontent-length:");
    if (length < 0)
        return true;
    const qsizetype end = head.indexOf("\r\n", length + 2);
    const qsizetype promised = head.mid(length + 17, end < 0 ? -1 : end - length - 17).trimmed().toLongLong();
    return received.size() >= blank + 4 + promised;
}

PracticeReply replyFrom(const QByteArray &received)
{
    PracticeReply reply;
    const qsizetype blank = received.indexOf("\r\n\r\n");
    if (blank < 0)
        return reply;
    reply.head = received.left(blank);
    reply.body = received.mid(blank + 4);
    reply.status = reply.head.mid(9, 3).toInt();
    return reply;
}

} // namespace

QByteArray PracticeReply::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QJsonObject PracticeReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray PracticeReply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString PracticeReply::errorKey() const
{
    if (!array().isEmpty())
        return array().first()["error_key"_L1].toString();
    return object().contains("error"_L1) ? object()["error"_L1].toString()
                                         : object()["error_key"_L1].toString();
}

QString PracticeReply::errorMessage() const
{
    if (!array().isEmpty())
        return array().first()["error_message"_L1].toString();
    return object().contains("error"_L1) ? object()["error_description"_L1].toString()
                                         : object()["error_message"_L1].toString();
}

PracticeServer::PracticeServer(Pace pace, QStringList arguments)
    : m_arguments(std::move(arguments))
{
    if (pace == Pace::Real)
        return;
    for (const QString &each :
         {u"token_rate=off"_s, u"activity_initialized_ms=0"_s, u"activity_processing_ms=0"_s})
        m_arguments = QStringList{u"--switch"_s, each} +
                      m_arguments; // the test's own switches come last and take precedence
}

PracticeServer::~PracticeServer()
{
    stop();
}

bool PracticeServer::start()
{
    m_process.setProgram(QStringLiteral(LISTWELL_PRACTICE_PROGRAM));
    m_process.setArguments(m_arguments);
    m_process.start();
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning &&
           waited.elapsed() < kStartTime)
        m_process.waitForReadyRead(kStartTime);
    m_addresses = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_addresses.isEmpty()) {
        m_process.waitForFinished(kStopTime);
        m_errors = QString::fromUtf8(m_process.readAllStandardError());
    }
    return !m_addresses.isEmpty();
}

int PracticeServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    m_process.terminate();
    if (m_process.waitForFinished(kStopTime))
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    kill();
    return -1;
}

void PracticeServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(kStopTime);
}

QString PracticeServer::address(const char *name) const
{
    return m_addresses.value(QLatin1String(name)).toString();
}

PracticeReply PracticeServer::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                   const QList<std::pair<QByteArray, QByteArray>> &headers, int timeout)
{
    return sendTo(port(), method, target, body, headers, timeout);
}

PracticeReply PracticeServer::sendTo(quint16 port, const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body,
                                     const QList<std::pair<QByteArray, QByteArray>> &headers, int timeout)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(kStartTime))
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                         "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                         "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray received;
    QElapsedTimer waited;
    waited.start();
    while (!isWhole(received) && waited.elapsed() < timeout) {
        if (!socket.waitForReadyRead(timeout - int(waited.elapsed())))
            break;
        received += socket.readAll();
    }
    return replyFrom(received + socket.readAll());
}

PracticeReply PracticeServer::call(const QByteArray &method, const QByteArray &target,
                                   const QByteArray &token, const QJsonObject &body)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Authorization", "Bearer " + token},
                                                     {"Accept", "application/json"}};
    QByteArray bytes;
    if (method == "POST" || method == "PUT") {
        headers.emplaceBack("Content-Type", "application/json");
        bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return send(method, target, bytes, headers);
}

QJsonObject PracticeServer::hook(const QString &name, const QJsonObject &body)
{
    const PracticeReply reply =
        send("POST", "/practice/" + name.toLatin1(), QJsonDocument(body).toJson(QJsonDocument::Compact),
             {{"Content-Type", "application/json"}});
    if (reply.status != 200)
        QTest::qFail(qPrintable(u"The hook %1 answered %2"_s.arg(name).arg(reply.status)), __FILE__,
                     __LINE__);
    return reply.object();
}

QJsonObject PracticeServer::look(const QString &name, const QByteArray &query)
{
    return send("GET", "/practice/" + name.toLatin1() + (query.isEmpty() ? QByteArray() : '?' + query))
        .object();
}

void PracticeServer::setBehaviour(const QString &name, const QString &value)
{
    hook(u"switches"_s, {{name, value}});
}

void PracticeServer::advanceClock(qint64 seconds)
{
    hook(u"clock"_s, {{u"advance_seconds"_s, seconds}});
}

void PracticeServer::optOut(const QString &address, const QString &reason)
{
    hook(u"opt-out"_s, {{u"email"_s, address}, {u"reason"_s, reason}});
}

void PracticeServer::leaveList(const QString &address, const QString &list)
{
    hook(u"leave-list"_s, {{u"email"_s, address}, {u"list"_s, list}});
}

QString PracticeServer::listId(const QString &name)
{
    return look(u"list"_s, "list=" + percentEncoded(name)).value("list_id"_L1).toString();
}

QStringList PracticeServer::addressesOn(const QString &list)
{
    QStringList addresses;
    const QJsonArray members = look(u"list"_s, "list=" + percentEncoded(list)).value("members"_L1).toArray();
    for (const auto &member : members)
        addresses.append(member["email"_L1].toString());
    addresses.sort();
    return addresses;
}

QJsonObject PracticeServer::contact(const QString &address)
{
    const QJsonObject contact = look(u"contact"_s, "email=" + percentEncoded(address));
    return contact.contains("contact_id"_L1) ? contact : QJsonObject();
}

QJsonArray PracticeServer::apiLog(qint64 after)
{
    QJsonArray calls;
    const QJsonArray entries =
        look(u"log"_s, "bodies=1&after=" + QByteArray::number(after)).value("entries"_L1).toArray();
    for (const auto &entry : entries) {
        if (entry["path"_L1].toString().startsWith("/v3"_L1))
            calls.append(entry);
    }
    return calls;
}

QByteArray PracticeServer::accessToken(const QString &user, const QString &scope)
{
    QJsonObject body;
    if (!user.isEmpty())
        body.insert("user"_L1, user);
    if (!scope.isEmpty())
        body.insert("scope"_L1, scope);
    return hook(u"token"_s, body).value("access_token"_L1).toString().toLatin1();
}

} // namespace Support
