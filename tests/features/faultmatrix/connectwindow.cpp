// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connecting.h"
#include "matrixcells.h"

#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using Support::ScriptedServer;

namespace {

constexpr int kLong = 60000;

ConnectWishes inTheWindow()
{
    ConnectWishes wishes;
    wishes.trueWindow = true;
    return wishes;
}

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: text/html\r\nConnection: close\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool asksForThePage(const QByteArray &head)
{
    return head.startsWith("GET ") && head.contains("/authorize?");
}

/// Processes of the browser engine below \p parent whose command line contains the text.
QList<pid_t> engineProcesses(qint64 parent, const QByteArray &part)
{
    QMultiHash<qint64, qint64> children;
    QHash<qint64, QByteArray> commands;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile stat("/proc/"_L1 + entry + "/stat"_L1);
        QFile command("/proc/"_L1 + entry + "/cmdline"_L1);
        if (entry.toLongLong() == 0 || !stat.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        children.insert(text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong(),
                        entry.toLongLong());
        commands.insert(entry.toLongLong(), command.readAll());
    }
    QList<qint64> found{parent};
    for (qsizetype i = 0; i < found.size(); ++i)
        found.append(children.values(found.at(i)));
    QList<pid_t> matching;
    for (const qint64 process : found) {
        if (commands.value(process).contains(part))
            matching.append(static_cast<pid_t>(process));
    }
    return matching;
}

// Waits for the page request, then presses Retry until it is requested again.
// \param before  requests for the page while the service could not be reached
void expectRetry(Connecting &login, int before)
{
    // A Retry that was on its way may still load the page. Another Enter would then reach the page, and log
    // in.
    constexpr int kOnItsWay = 3000; // ms
    constexpr int kSeldom = 5000;   // ms
    const auto isLoaded = [&] { return login.seen(u"/authorize"_s) > before; };
    if (QTest::qWaitFor(isLoaded, kOnItsWay))
        return;
    login.expect(Connecting::pressUntil(u"Return"_s, isLoaded, kSeldom),
                 u"Retry does not load the page again"_s);
}

// Presses ten times: long enough for the page and then Retry to fail.
void pressForAWhile()
{
    int looks = 0;
    (void)Connecting::pressUntil(u"Return"_s, [&looks] { return ++looks > 300; });
}

void expectPage(Connecting &login)
{
    login.expect(QTest::qWaitFor([&] { return login.seen(u"/authorize"_s) > 0; }, kLong),
                 u"the page was never requested"_s);
}

// Escape closes the window and ends the attempt without a message.
void expectCancelledByKey(Connecting &login)
{
    login.expect(Connecting::pressUntil(u"Escape"_s, [&] { return !login.isConnecting(); }),
                 u"Escape does not cancel the login"_s);
    login.expectEnded({});
    login.expect(login.tokenCalls() == 0, u"a token was requested"_s);
}

QStringList noNetwork()
{
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    login.gate->shut();
    login.click();
    login.expect(QTest::qWaitFor([&] { return login.isConnecting(); }, kLong), u"nothing is shown"_s);
    pressForAWhile();
    const int before = login.seen(u"/authorize"_s);
    login.expect(login.gate->reopen(), u"the gate stays closed"_s);
    // The page does not reload automatically; Retry loads it.
    expectRetry(login, before);
    expectCancelledByKey(login);
    return login.complaints;
}

QStringList badCertificate()
{
    ConnectWishes wishes = inTheWindow();
    wishes.tls = true;
    Connecting login(Way::Embedded, wishes);
    if (!login.open())
        return login.complaints;
    login.click();
    pressForAWhile(); // presses Retry repeatedly
    login.expect(login.gate->requests() == 0, u"something was sent over an untrusted connection"_s);
    expectCancelledByKey(login);
    return login.complaints;
}

QStringList redirectedPage()
{
    ScriptedServer stranger;
    stranger.play({ScriptedServer::answer(200, "<h1>Welcome to the café</h1>", "text/html")});
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    bool asked = false;
    login.gate->instead = [&](const QByteArray &head) {
        if (!asksForThePage(head))
            return QByteArray();
        asked = true;
        return answer("302 Found", "Location: " + stranger.url(u"/portal"_s).toEncoded() + "\r\n");
    };
    login.click();
    login.expect(QTest::qWaitFor([&] { return asked; }, kLong), u"the page was never requested"_s);
    login.gate->instead = {};
    // The window offers the browser instead, which then does the whole login.
    login.expect(Connecting::pressUntil(u"alt+b"_s, [&] { return !login.opened.isEmpty(); }),
                 u"the browser is not offered"_s);
    login.waitForEnd();
    login.expectConnected();
    login.expect(stranger.requests().isEmpty(), u"the redirect target was called"_s);
    return login.complaints;
}

// 32: the window's process is killed; no process and no file of it remains.
QStringList killed()
{
    QStringList complaints;
    Support::PracticeServer practice;
    if (!practice.start())
        return {u"the service does not start"_s};
    QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s,
                             u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
        environment.insert(name, home.path());
    ScriptedServer page;
    page.play({ScriptedServer::answer(200,
                                      "<script>document.cookie='a=b;max-age=9999';"
                                      "localStorage.a=1;fetch('/ready')</script>Hello",
                                      "text/html")});
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(QCoreApplication::applicationDirPath() + "/../bin/listwell-login"_L1, QStringList());
    const QJsonObject request{{"authorize_url"_L1, page.url(u"/authorize"_s).toString()},
                              {"redirect_uri"_L1, u"http://localhost:53682/callback"_s}};
    window.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const auto isReady = [&] {
        return !page.requests().isEmpty() && page.requests().constLast().target == "/ready";
    };
    if (!QTest::qWaitFor(isReady, kLong))
        complaints.append(u"the page was never shown"_s);
    const QList<pid_t> processes = engineProcesses(window.processId(), {});
    window.kill();
    window.waitForFinished();
    const auto allGone = [&] {
        return std::all_of(processes.begin(), processes.end(),
                           [](pid_t process) { return ::kill(process, 0) != 0; });
    };
    if (!QTest::qWaitFor(allGone, kLong))
        complaints.append(u"a process of the engine still runs"_s);
    for (QDirIterator entry(home.path(), QDir::Files | QDir::Hidden | QDir::System,
                            QDirIterator::Subdirectories);
         entry.hasNext();)
        complaints.append(u"file left on disk: "_s + entry.next());
    return complaints;
}

QStringList secondClick()
{
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    login.click();
    expectPage(login);
    const auto windows = [] {
        QProcess look;
        look.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Log in to Constant"_s});
        look.waitForFinished();
        return look.readAllStandardOutput().trimmed();
    };
    const QByteArray before = windows();
    login.click();
    login.click();
    login.expect(!before.isEmpty() && windows() == before, u"there is another window"_s);
    login.expect(login.seen(u"/authorize"_s) == 1, u"the page was loaded again"_s);
    expectCancelledByKey(login);
    return login.complaints;
}

// 35: the computer sleeps while the page loads; after waking up, its connections are dead.
QStringList suspended()
{
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    login.gate->hold();
    login.click();
    expectPage(login);
    login.gate->shut();
    login.clockOffset = 8 * 3600;
    login.gate->wake();
    pressForAWhile();
    const int before = login.seen(u"/authorize"_s);
    login.expect(login.gate->reopen(), u"the gate stays closed"_s);
    expectRetry(login, before);
    expectCancelledByKey(login);
    return login.complaints;
}

QStringList closedByThePerson()
{
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    login.click();
    expectPage(login);
    expectCancelledByKey(login);
    login.click();
    login.expect(QTest::qWaitFor([&] { return login.seen(u"/authorize"_s) > 1; }, kLong),
                 u"a new attempt shows no page"_s);
    login.cancel(); // from the main window this time
    login.waitForEnd();
    login.expectEnded({});
    login.expect(
        QTest::qWaitFor([] { return engineProcesses(getpid(), "bin/listwell-login").isEmpty(); }, kLong),
        u"the login window stays when the program's Cancel is pressed"_s);
    return login.complaints;
}

QStringList pageDies()
{
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    bool shown = false;
    login.gate->instead = [&shown](const QByteArray &head) {
        shown = shown || head.startsWith("GET /shown ");
        return asksForThePage(head) ? answer("200 OK", {}, "Hello<script>fetch('/shown')</script>")
                                    : QByteArray();
    };
    login.click();
    login.expect(QTest::qWaitFor([&] { return shown; }, kLong), u"the page was never shown"_s);
    login.gate->instead = {};
    const QList<pid_t> renderers = engineProcesses(getpid(), "--type=renderer");
    login.expect(!renderers.isEmpty(), u"there is no render process"_s);
    for (const pid_t process : renderers)
        ::kill(process, SIGKILL);
    expectRetry(login, login.seen(u"/authorize"_s));
    expectCancelledByKey(login);
    return login.complaints;
}

QStringList windowDies()
{
    Connecting login(Way::Embedded, inTheWindow());
    if (!login.open())
        return login.complaints;
    login.click();
    expectPage(login);
    const QList<pid_t> programs = engineProcesses(getpid(), "bin/listwell-login");
    login.expect(programs.size() == 1, u"%1 login windows"_s.arg(programs.size()));
    for (const pid_t process : programs)
        ::kill(process, SIGKILL);
    login.waitForEnd();
    login.expectEnded(u"stopped unexpectedly. Try again"_s);
    login.expect(!login.page().notes.isEmpty() &&
                     login.page().notes.constFirst().action == Presenters::NoteAction::ConnectAgain,
                 u"Try again is not offered"_s);
    login.expect(login.opened.isEmpty(), u"a browser opened automatically"_s);
    login.click();
    login.expect(QTest::qWaitFor([&] { return login.seen(u"/authorize"_s) > 1; }, kLong),
                 u"Try again shows no page"_s);
    login.cancel();
    login.waitForEnd();
    return login.complaints;
}

} // namespace

QList<Cell> windowCells()
{
    const Column column = Column::ConnectEmbedded;
    return {{1, u"no network"_s, column, noNetwork},
            {2, u"bad certificate"_s, column, badCertificate},
            {9, u"page redirects to another host"_s, column, redirectedPage},
            {10, u"captive portal at the page"_s, column, redirectedPage},
            {32, u"kill -9"_s, column, killed},
            {34, u"second click"_s, column, secondClick},
            {35, u"suspend and resume"_s, column, suspended},
            {36, u"closed by the person"_s, column, closedByThePerson},
            {42, u"web page process crashes"_s, column, pageDies},
            {42, u"login window crashes"_s, column, windowDies}};
}

} // namespace FaultMatrix
