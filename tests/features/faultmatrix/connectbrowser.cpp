// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connecting.h"
#include "matrixcells.h"

#include "support/commandline.h"

#include <QTest>

namespace FaultMatrix {

using namespace Qt::StringLiterals;

namespace {

// Opens and sends nothing; the same button works after the fault ends.
QStringList notReached(const ConnectWishes &wishes, const QString &says,
                       const std::function<void(Connecting &)> &begin,
                       const std::function<void(Connecting &)> &end)
{
    Connecting login(Way::Browser, wishes);
    if (!login.open())
        return login.complaints;
    begin(login);
    login.connectBusiness();
    login.expectEnded(says);
    login.expect(login.opened.isEmpty(), u"the browser was opened"_s);
    login.expect(login.tokenCalls() == 0, u"a token was requested"_s);
    if (!end)
        return login.complaints;
    end(login);
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

QStringList noNetwork()
{
    return notReached(
        {}, u"could not be reached.*internet connection"_s, [](Connecting &login) { login.gate->shut(); },
        [](Connecting &login) { login.expect(login.gate->reopen(), u"it stays closed"_s); });
}

QStringList badCertificate()
{
    ConnectWishes wishes;
    wishes.tls = true;
    return notReached(wishes, u"connection to localhost cannot be trusted: .*certificate"_s,
                      [](Connecting &) {}, {});
}

QStringList nobodyListens()
{
    ConnectWishes wishes;
    wishes.patience = 0.05;
    return notReached(
        wishes, u"took too long"_s, [](Connecting &login) { login.gate->hold(); },
        [](Connecting &login) { login.gate->wake(); });
}

// 32: the program that waits for the browser is killed; the next one uses the same port.
QStringList killed()
{
    QStringList complaints;
    Support::PracticeServer practice;
    if (!practice.start())
        return {u"the service does not start"_s};
    Support::CommandLine command(practice);
    QProcess first;
    const QJsonObject before = command.startConnect(first);
    first.kill();
    first.waitForFinished();
    QProcess second;
    const QJsonObject after = command.startConnect(second);
    if (before.isEmpty() || before.value("redirect_uri"_L1) != after.value("redirect_uri"_L1))
        complaints.append(u"the port is still in use"_s);
    // The redirect of the killed login must not be accepted by this one.
    Support::PracticeLogin person(practice);
    const QUrl late = person.submitPages(QUrl(before.value("authorize_url"_L1).toString()));
    if (!Support::CommandLine::bringRedirect(late).startsWith("HTTP/1.1 400"))
        complaints.append(u"the redirect of the killed login was accepted"_s);
    const QUrl now = person.submitPages(QUrl(after.value("authorize_url"_L1).toString()));
    (void)Support::CommandLine::bringRedirect(now);
    if (Support::CommandLine::ended(second).exitCode != 0)
        complaints.append(u"the next login fails"_s);
    return complaints;
}

// 34: the second program reports it, and the first one continues.
QStringList secondProgram()
{
    QStringList complaints;
    Support::PracticeServer practice;
    if (!practice.start())
        return {u"the service does not start"_s};
    Support::CommandLine command(practice);
    QProcess first;
    const QJsonObject started = command.startConnect(first);
    const Support::CommandResult second = command.run({u"connect"_s});
    if (second.exitCode != 8)
        complaints.append(u"the second ends with %1"_s.arg(second.exitCode));
    complaints += flawsOf(QString::fromUtf8(second.err).trimmed());
    Support::PracticeLogin person(practice);
    (void)Support::CommandLine::bringRedirect(
        person.submitPages(QUrl(started.value("authorize_url"_L1).toString())));
    if (Support::CommandLine::ended(first).exitCode != 0)
        complaints.append(u"the first one was disturbed"_s);
    return complaints;
}

QStringList secondClick()
{
    Connecting login(Way::Browser);
    if (!login.open())
        return login.complaints;
    login.beforeAnswer = [&] { return login.opened.size() > 1; };
    login.click();
    login.expect(QTest::qWaitFor([&] { return login.opened.size() == 1; }, 30'000), u"nothing opened"_s);
    login.click();
    login.waitForEnd();
    login.expect(login.opened.size() == 2 && login.opened.first() == login.opened.last(),
                 u"the second click started another login"_s);
    login.expectConnected();
    return login.complaints;
}

// 35: the computer sleeps while the person is on the login page, which breaks all its connections.
QStringList suspended()
{
    Connecting login(Way::Browser);
    if (!login.open())
        return login.complaints;
    login.beforeAnswer = [&] {
        login.gate->hold();
        login.clockOffset = 8 * 3600;
        login.gate->wake();
        return true;
    };
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

// 38: other programs use some or all ports for the redirect.
QStringList portsTaken(int taken)
{
    Connecting login(Way::Browser);
    if (!login.open())
        return login.complaints;
    std::array<QTcpServer, 2> others;
    for (size_t i = 0; i < size_t(taken); ++i)
        login.expect(others.at(i).listen(QHostAddress::LocalHost, login.environment.redirectPorts.at(int(i))),
                     u"the test could not occupy the port"_s);
    login.connectBusiness();
    if (taken < 2) {
        login.expectConnected();
        return login.complaints;
    }
    login.expectEnded(u"needs one of the ports"_s);
    login.expect(login.opened.isEmpty(), u"the browser was opened"_s);
    others.at(1).close();
    login.connectBusiness();
    login.expectConnected();
    return login.complaints;
}

QStringList strangersAtTheDoor()
{
    Connecting login(Way::Browser);
    if (!login.open())
        return login.complaints;
    login.beforeAnswer = [&] {
        const QString door =
            u"http://localhost:%1/callback?"_s.arg(login.environment.redirectPorts.constFirst());
        for (int i = 0; i < 60; ++i) {
            login.bringRedirect(QUrl(door + u"error=access_denied"_s));
            login.bringRedirect(QUrl(door + u"error=access_denied&state=guess%1"_s.arg(i)));
            login.bringRedirect(QUrl(door + u"code=stolen&state=guess%1"_s.arg(i)));
        }
        return true;
    };
    login.connectBusiness();
    login.expectConnected();
    login.expect(login.tokenCalls() == 1, u"another program's code was tried"_s);
    return login.complaints;
}

} // namespace

QList<Cell> browserCells()
{
    const Column column = Column::ConnectBrowser;
    return {{1, u"no network"_s, column, noNetwork},
            {2, u"bad certificate"_s, column, badCertificate},
            {3, u"server silent before the login"_s, column, nobodyListens},
            {32, u"kill -9"_s, column, killed},
            {34, u"second program"_s, column, secondProgram},
            {34, u"second click"_s, column, secondClick},
            {35, u"suspend and resume"_s, column, suspended},
            {38, u"port in use"_s, column, [] { return portsTaken(1); }},
            {38, u"all ports in use"_s, column, [] { return portsTaken(2); }},
            {38, u"hostile local requests"_s, column, strangersAtTheDoor}};
}

} // namespace FaultMatrix
