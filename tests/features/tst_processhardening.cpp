// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // ms
constexpr uid_t kNobody = 65534;

/// User id for the programs: root can read everything, so the test uses another account.
uid_t plainUser()
{
    return ::geteuid() == 0 ? kNobody : ::geteuid();
}

void becomePlainUser()
{
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        ::_exit(126);
}

/// Whether another process of the same user can read the process's memory, as a debugger and gcore do.
bool canBeAttached(qint64 process)
{
    const pid_t child = ::fork();
    if (child == 0) {
        becomePlainUser();
        const bool attached = ::ptrace(PTRACE_SEIZE, static_cast<pid_t>(process), nullptr, nullptr) == 0;
        ::_exit(attached ? 0 : errno == EPERM ? 1 : 2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

uid_t ownerOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_uid : static_cast<uid_t>(-1);
}

} // namespace

/// Verifies with the real programs that other processes cannot read their memory.
class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsNotReadableByOtherProcesses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("listwell") << u"listwell"_s << QStringList();
        QTest::newRow("listwellctl") << u"listwellctl"_s << QStringList{u"connect"_s};
        QTest::newRow("listwell-practice") << u"listwell-practice"_s << QStringList();
        if (QFile::exists(path(u"listwell-login"_s)))
            QTest::newRow("listwell-login") << u"listwell-login"_s << QStringList();
    }
    void memoryIsNotReadableByOtherProcesses()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, words);
#ifdef LISTWELL_SANITIZED
        QSKIP("sanitizers read the memory of the process");
#endif
        // A folder accessible to another user; the test's temporary folder may not be.
        const QTemporaryDir home(u"/tmp/listwell-guard.XXXXXX"_s);
        if (::geteuid() == 0)
            QCOMPARE(::chown(QFile::encodeName(home.path()).constData(), kNobody, kNobody), 0);
        QTcpServer silent; // keeps listwellctl waiting for a response
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QProcess program;
        begin(program, path(name), words, home.path(),
              u"http://127.0.0.1:%1/oauth2"_s.arg(silent.serverPort()));
        if (program.state() == QProcess::NotRunning)
            QSKIP("the program cannot be started as another user here");
        const QString folder = u"/proc/%1/"_s.arg(program.processId());
        // The kernel assigns files of undumpable processes to root.
        QTRY_COMPARE_WITH_TIMEOUT(ownerOf(folder + "environ"_L1), 0U, kPatience);
        QVERIFY(!canBeAttached(program.processId()));
        QFile limits(folder + "limits"_L1);
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QVERIFY(limits.readAll().simplified().contains("Max core file size 0 0 "));
        QFile status(folder + "status"_L1);
        QVERIFY(status.open(QIODevice::ReadOnly));
        QVERIFY(status.readAll().simplified().contains("Umask: 0077 "));
        program.kill();
        QVERIFY(program.waitForFinished(kPatience));
    }

    void unprotectedProcessIsDetected()
    {
        QProcess program;
        begin(program, u"/bin/sleep"_s, {u"60"_s}, u"/"_s, {});
        QCOMPARE(ownerOf(u"/proc/%1/environ"_s.arg(program.processId())), plainUser());
        if (!canBeAttached(program.processId()))
            QSKIP("this system never allows access to other processes");
        program.kill();
        QVERIFY(program.waitForFinished(kPatience));
    }

private:
    static QString path(const QString &name)
    {
        return QStringLiteral(LISTWELL_PROGRAMS) + u'/' + name;
    }

    static void begin(QProcess &program, const QString &path, const QStringList &words, const QString &home,
                      const QString &service)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s})
            environment.insert(name, home);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LISTWELL_CTCT_CLIENT_ID"_s, u"an-application"_s);
        environment.insert(u"LISTWELL_CTCT_AUTH"_s, service);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(home);
        program.setChildProcessModifier([] {
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
            becomePlainUser();
        });
        program.start(path, words);
        (void)program.waitForStarted(kPatience);
    }
};

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "tst_processhardening.moc"
