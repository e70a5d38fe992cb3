// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/loginhelper.h"
#include "support/sanitized.h"
#include "support/scriptedserver.h"
#include "support/xvfb.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Support::ScriptedServer;

namespace {

const QUrl kRedirect(u"http://localhost:53682/callback"_s);
constexpr int kLong = 30000; ///< the engine's first page takes seconds on a busy machine

QString program()
{
    return QCoreApplication::applicationDirPath() + "/../bin/listwell-login"_L1;
}

void press(const QStringList &keys)
{
    QProcess::execute(u"xdotool"_s, QStringList{u"key"_s} + keys);
}

void type(const QString &text)
{
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, text});
}

/// Every process that descends from \p parent.
QList<pid_t> descendants(pid_t parent)
{
    QMultiHash<pid_t, pid_t> children;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile file("/proc/"_L1 + entry + "/stat"_L1);
        if (entry.toInt() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        // Format: pid (name) state ppid …; a name can contain any character.
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (rest.value(0) != "Z")
            children.insert(rest.value(1).toInt(), entry.toInt());
    }
    QList<pid_t> found{parent};
    for (qsizetype i = 0; i < found.size(); ++i)
        found.append(children.values(found.at(i)));
    found.removeFirst();
    return found;
}

qint64 memoryInUse()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

QByteArray requestFor(const QUrl &page)
{
    const QJsonObject request{{"authorize_url"_L1, page.toString()},
                              {"redirect_uri"_L1, kRedirect.toString()}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
}

/// A login page that requests /ready when it has the keyboard focus.
class LoginPage : public ScriptedServer
{
public:
    LoginPage()
    {
        playBy([](const Request &request) {
            if (request.method == "POST")
                return answer(302, {}, {},
                              "Location: " + kRedirect.toEncoded() + "?code=" + request.body + "\r\n");
            if (request.target != "/login")
                return answer(200, "x", "text/html");
            return answer(
                200,
                "<form method=post action=/post>"
                "<input name=user autofocus><input name=secret type=password><button>Go</button></form>"
                "<script>t=setInterval(()=>{if(document.hasFocus()){clearInterval(t);fetch('/ready')}},50)"
                "</script>",
                "text/html");
        });
    }
    [[nodiscard]] QUrl page() const { return url(u"/login"_s); }
    [[nodiscard]] bool isReady() const
    {
        return std::any_of(requests().begin(), requests().end(),
                           [](const Request &request) { return request.target == "/ready"; });
    }
};

} // namespace

/// The real helper as a separate process on a test display, with keys from outside.
class LoginProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program()), qPrintable(program()));
        Auth::LoginHelper::setProgram(program());
    }

    void returnsTheRedirectQueryAfterLogin()
    {
        LoginPage server;
        Auth::LoginHelper helper;
        QSignalSpy redirected(&helper, &Auth::LoginHelper::redirected);
        helper.show(server.page(), kRedirect, 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        type(u"jane"_s);
        press({u"Tab"_s});
        type(u"secret"_s);
        press({u"Return"_s});
        QTRY_COMPARE_WITH_TIMEOUT(redirected.count(), 1, kLong);
        QCOMPARE(redirected.first().first().toByteArray(), QByteArray("code=user=jane&secret=secret"));
    }

    void doesNotConnectToTheRedirectAddress()
    {
        QTcpServer redirectPort;
        QVERIFY(redirectPort.listen(QHostAddress::LocalHost));
        const QUrl redirect(u"http://127.0.0.1:%1/callback"_s.arg(redirectPort.serverPort()));
        ScriptedServer server;
        server.play({ScriptedServer::answer(
            302, {}, {}, "Location: " + redirect.toEncoded() + "?code=a%2Bb&state=x\r\n")});
        Auth::LoginHelper helper;
        QSignalSpy redirected(&helper, &Auth::LoginHelper::redirected);
        helper.show(server.url(u"/authorize"_s), redirect, 0);
        QTRY_COMPARE_WITH_TIMEOUT(redirected.count(), 1, kLong);
        QCOMPARE(redirected.first().first().toByteArray(), QByteArray("code=a%2Bb&state=x"));
        QVERIFY(!redirectPort.hasPendingConnections());
    }

    void reportsCancelledOnEscape()
    {
        LoginPage server;
        Auth::LoginHelper helper;
        QSignalSpy cancelled(&helper, &Auth::LoginHelper::cancelled);
        helper.show(server.page(), kRedirect, 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        press({u"Escape"_s});
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, kLong);
    }

    void reportsThatTheBrowserIsRequested()
    {
        LoginPage server;
        Auth::LoginHelper helper;
        QSignalSpy browserRequested(&helper, &Auth::LoginHelper::browserRequested);
        helper.show(server.page(), kRedirect, 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        press({u"alt+b"_s});
        QTRY_COMPARE_WITH_TIMEOUT(browserRequested.count(), 1, kLong);
    }

    void reportsACrashOfTheHelper()
    {
        LoginPage server;
        Auth::LoginHelper helper;
        QSignalSpy failed(&helper, &Auth::LoginHelper::failed);
        helper.show(server.page(), kRedirect, 0);
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        ::kill(static_cast<pid_t>(helper.findChild<QProcess *>()->processId()), SIGSEGV);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kLong);
        const auto error = failed.first().first().value<Core::Error>();
        QVERIFY(error.message.contains("stopped unexpectedly"_L1));
    }

    void leaksNoProcessesAndNoMemory()
    {
        constexpr int kLogins = 6;
        constexpr qint64 kMostMemory = 2 * 1024 * 1024; // the browser engine uses a hundred times as much
        ScriptedServer server;
        server.play({ScriptedServer::answer(302, {}, {},
                                            "Location: " + kRedirect.toEncoded() + "?code=a&state=x\r\n")});
        const auto processes = descendants(getpid()).size();
        const auto logIn = [&] {
            Auth::LoginHelper helper;
            QSignalSpy redirected(&helper, &Auth::LoginHelper::redirected);
            helper.show(server.url(u"/authorize"_s), kRedirect, 0);
            return QTest::qWaitFor([&] { return redirected.count() == 1; }, kLong);
        };
        QVERIFY(logIn()); // the first start allocates Qt's permanent process resources
        QTRY_COMPARE_WITH_TIMEOUT(descendants(getpid()).size(), processes, kLong);
        const qint64 before = memoryInUse();
        for (int i = 0; i < kLogins; ++i)
            QVERIFY(logIn());
        QTRY_COMPARE_WITH_TIMEOUT(descendants(getpid()).size(), processes, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(qApp->findChildren<QProcess *>().isEmpty(), kLong);
        const qint64 grown = memoryInUse() - before;
        qInfo("%d logins: %lld KB more", kLogins, static_cast<long long>(grown / 1024));
        QVERIFY2(Support::kSanitized || grown < kMostMemory, qPrintable(QString::number(grown)));
    }

    void endsTheBrowserEngineProcessesWithItself_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"closed"_s, u"terminated"_s, u"killed"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    void endsTheBrowserEngineProcessesWithItself()
    {
        QFETCH(QString, way);
        LoginPage server;
        QProcess helper;
        helper.start(program(), QStringList());
        helper.write(requestFor(server.page()));
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        const auto pid = static_cast<pid_t>(helper.processId());
        const QList<pid_t> engine = descendants(pid);
        QVERIFY(!engine.isEmpty());
        if (way == "closed"_L1)
            helper.closeWriteChannel(); // as after a kill of the parent program
        else
            ::kill(pid, way == "killed"_L1 ? SIGKILL : SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
        const auto isGone = [](pid_t process) { return ::kill(process, 0) != 0; };
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(engine.begin(), engine.end(), isGone), kLong);
    }

    void writesNoTlsKeyLog()
    {
        QTemporaryDir folder;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SSLKEYLOGFILE"_s, folder.filePath(u"keys"_s));
        environment.insert(u"CHROME_LOG_FILE"_s, folder.filePath(u"log"_s));
        environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s,
                           "--enable-logging --ssl-key-log-file="_L1 + folder.filePath(u"keys2"_s) +
                               " --log-net-log="_L1 + folder.filePath(u"net"_s));
        LoginPage server;
        QProcess helper;
        helper.setProcessEnvironment(environment);
        helper.start(program(), QStringList());
        helper.write(requestFor(server.page()));
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        helper.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void isCenteredOverTheMainWindow()
    {
        QWidget ours;
        ours.setGeometry(500, 120, 700, 800);
        ours.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ours));
        LoginPage server;
        Auth::LoginHelper helper;
        QSignalSpy cancelled(&helper, &Auth::LoginHelper::cancelled);
        helper.show(server.page(), kRedirect, ours.winId());
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        QProcess look;
        look.start(u"xdotool"_s, {u"search"_s, u"--name"_s, u"Log in to Constant Contact"_s,
                                  u"getwindowgeometry"_s, u"--shell"_s});
        QVERIFY(look.waitForFinished());
        QHash<QString, int> geometry;
        for (const QByteArray &line : look.readAllStandardOutput().split('\n'))
            geometry.insert(QString::fromLatin1(line).section(u'=', 0, 0),
                            QString::fromLatin1(line).section(u'=', 1).toInt());
        const int middle = geometry[u"X"_s] + geometry[u"WIDTH"_s] / 2;
        QVERIFY2(qAbs(middle - ours.geometry().center().x()) <= 2, qPrintable(QString::number(middle)));
        helper.raise();
        press({u"Escape"_s});
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, kLong);
    }

    void worksIfTheParentWindowDoesNotExist()
    {
        LoginPage server;
        Auth::LoginHelper helper;
        QSignalSpy cancelled(&helper, &Auth::LoginHelper::cancelled);
        helper.show(server.page(), kRedirect, 0x7654321);
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        press({u"Escape"_s});
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, kLong);
    }

    void exitsWithItsParent()
    {
        LoginPage server;
        QProcess helper;
        helper.start(program(), QStringList());
        helper.write(requestFor(server.page()));
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        helper.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
        QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
        QCOMPARE(helper.readAllStandardOutput(), QByteArray());
    }

    void rejectsInvalidRequests_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("words") << QByteArray("hello\n");
        QTest::newRow("endless line") << QByteArray(20000, 'a');
        QTest::newRow("another service") << requestFor(QUrl(u"https://example.org/authorize"_s));
        if (geteuid() == 0) {
            QTest::newRow("the real service as root")
                << requestFor(QUrl(u"https://authz.constantcontact.com/oauth2/default/v1/authorize"_s));
        }
    }
    void rejectsInvalidRequests()
    {
        QFETCH(QByteArray, line);
        QProcess helper;
        helper.start(program(), QStringList());
        helper.write(line);
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
        const auto answer = QJsonDocument::fromJson(helper.readAllStandardOutput()).object();
        QCOMPARE(answer.value("outcome"_L1).toString(), u"failed"_s);
        QVERIFY(!answer.value("reason"_L1).toString().isEmpty());
    }

    void rejectsInvalidCommandsAfterTheRequest()
    {
        LoginPage server;
        QProcess helper;
        helper.start(program(), QStringList());
        helper.write(requestFor(server.page()));
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        helper.write("{\"command\":\"format\"}\n");
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
        QVERIFY(helper.readAllStandardOutput().contains("failed"));
    }

    void ignoresEngineOptionsInEnvironmentAndCommandLine()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        const QString number = QString::number(port);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QTWEBENGINE_REMOTE_DEBUGGING"_s, number);
        environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, "--remote-debugging-port="_L1 + number);
        environment.insert(u"QTWEBENGINEPROCESS_PATH"_s, u"/bin/false"_s);
        LoginPage server;
        QProcess helper;
        helper.setProcessEnvironment(environment);
        helper.start(program(), {"--remote-debugging-port="_L1 + number, u"--webEngineArgs"_s,
                                 "--remote-debugging-port="_L1 + number});
        helper.write(requestFor(server.page()));
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!probe.waitForConnected(1000));
        helper.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
    }

    void writesNoFiles()
    {
        QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s,
                                 u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
            environment.insert(name, home.path());
        LoginPage server;
        QProcess helper;
        helper.setProcessEnvironment(environment);
        helper.start(program(), QStringList());
        helper.write(requestFor(server.page()));
        QTRY_VERIFY_WITH_TIMEOUT(server.isReady(), kLong);
        press({u"a"_s, u"Tab"_s, u"b"_s, u"Return"_s});
        QTRY_COMPARE_WITH_TIMEOUT(helper.state(), QProcess::NotRunning, kLong);
        QVERIFY(helper.readAllStandardOutput().contains("redirect"));
        QStringList left;
        for (QDirIterator entry(home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                QDirIterator::Subdirectories);
             entry.hasNext();)
            left.append(entry.next());
        QCOMPARE(left, QStringList());
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    QApplication app(argc, argv);
    LoginProgramTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loginprogram.moc"
