// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandline.h"

#include "core/logfilter.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Support {

namespace {

constexpr int kPatience = 60'000; // ms

// A separate port for each test, so that tests can run in parallel.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

CommandLine::CommandLine(PracticeServer &practice)
    : environment(QProcessEnvironment::systemEnvironment())
    , m_practice(practice)
{
    practice.setBehaviour(u"any_loopback_port"_s, u"on"_s);
    environment.insert(u"LISTWELL_DATA_DIR"_s, path(u"data"_s));
    environment.insert(u"LISTWELL_TOKEN_STORE"_s, "file:"_L1 + path(u"tokens"_s));
    environment.insert(u"LISTWELL_CTCT_API"_s, practice.api().toString());
    environment.insert(u"LISTWELL_CTCT_AUTH"_s, practice.auth().toString());
    environment.insert(u"LISTWELL_CTCT_CLIENT_ID"_s, practice.clientId());
    environment.insert(u"LISTWELL_REDIRECT_PORTS"_s, QString::number(freePort()));
    environment.insert(u"LISTWELL_TIME_SCALE"_s, u"0.01"_s);
}

CommandResult CommandLine::ended(QProcess &program, const QByteArray &before)
{
    if (!program.waitForFinished(kPatience))
        return {};
    CommandResult said{program.exitCode(), before + program.readAllStandardOutput(),
                       program.readAllStandardError()};
    // The log's last filter removed something, so the code tried to log a forbidden value.
    if (said.err.contains(Core::Log::kHidden))
        QTest::qFail("a secret or an address was about to be printed", __FILE__, __LINE__);
    return said;
}

CommandResult CommandLine::run(const QStringList &words)
{
    QProcess program;
    begin(program, words);
    return ended(program);
}

CommandResult CommandLine::runAsText(const QStringList &words)
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QString::fromLatin1(LISTWELLCTL), words);
    return ended(program);
}

void CommandLine::begin(QProcess &program, const QStringList &words) const
{
    program.setProcessEnvironment(environment);
    program.start(QString::fromLatin1(LISTWELLCTL), QStringList{u"--json"_s} + words);
}

QJsonObject CommandLine::startConnect(QProcess &program, const QString &timeout)
{
    program.setProcessEnvironment(environment);
    program.start(QString::fromLatin1(LISTWELLCTL), {u"--json"_s, u"connect"_s, u"--timeout"_s, timeout});
    while (!program.canReadLine() && program.waitForReadyRead(kPatience)) {
    }
    return QJsonDocument::fromJson(program.readLine()).object();
}

CommandResult CommandLine::connectBusiness(const QString &user, PracticeLogin::Button button)
{
    QProcess program;
    const QJsonObject addresses = startConnect(program);
    PracticeLogin login(m_practice);
    login.user = user;
    const QUrl redirect = login.submitPages(QUrl(addresses.value("authorize_url"_L1).toString()), button);
    bringRedirect(redirect);
    return ended(program);
}

QByteArray CommandLine::bringRedirect(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(address.port()));
    if (!socket.waitForConnected(kPatience))
        return {};
    const QByteArray target =
        (address.path(QUrl::FullyEncoded) + u'?' + address.query(QUrl::FullyEncoded)).toLatin1();
    socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(address.port()) +
                 "\r\n\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kPatience)) {
    }
    return socket.readAll();
}

QString CommandLine::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test's file could not be written");
    return file.fileName();
}

} // namespace Support
