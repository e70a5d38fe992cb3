// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QSettings>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // ms

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

/// The program listwell itself, as a process.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndStopsThePracticeAccount()
    {
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder);
        QTRY_VERIFY_WITH_TIMEOUT(isListening(port(folder)), kPatience);
        program.kill();
        QVERIFY(program.waitForFinished(kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(!isListening(port(folder)), kPatience);
    }

    void practiceAccountKeepsItsAddress()
    {
        const QTemporaryDir folder;
        quint16 first = 0;
        for (int run = 0; run < 2; ++run) {
            QProcess program;
            start(program, folder);
            QTRY_VERIFY_WITH_TIMEOUT(isListening(port(folder)), kPatience);
            if (run == 0)
                first = port(folder);
            QCOMPARE(port(folder), first);
            program.terminate();
            QVERIFY(program.waitForFinished(kPatience));
            QTRY_VERIFY_WITH_TIMEOUT(!isListening(first), kPatience);
        }
    }

    void keepsPracticeDataSeparateFromTheStudio()
    {
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"practice/data/listwell.db"_s)), kPatience);
        QVERIFY(!QFile::exists(folder.filePath(u"listwell.db"_s)));
        program.terminate();
        QVERIFY(program.waitForFinished(kPatience));
    }

    void secondInstanceRaisesTheExistingWindow()
    {
        const QTemporaryDir folder;
        const QString socket = folder.filePath(u"practice/data/listwell.socket"_s);
        QProcess first;
        start(first, folder);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), kPatience);
        constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(socket) & kOthers));
        QProcess second;
        start(second, folder);
        QVERIFY(second.waitForFinished(kPatience));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(kPatience));
    }

    // As at the start of the session, when the owner has opened the window already.
    void hiddenSecondInstanceEndsWithoutRaisingTheWindow()
    {
        const QTemporaryDir folder;
        const QString socket = folder.filePath(u"practice/data/listwell.socket"_s);
        QProcess first;
        start(first, folder, {u"--practice"_s, u"--hidden"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), kPatience);
        QVERIFY(QFile::remove(socket)); // so that a request would not be answered
        QProcess second;
        start(second, folder, {u"--practice"_s, u"--hidden"_s});
        QVERIFY(second.waitForFinished(kPatience));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(kPatience));
    }

    // A new instance takes over the socket that a killed one left behind, and accepts connections on it.
    void windowStartedAfterAKillCanBeRaised()
    {
        const QTemporaryDir folder;
        QProcess killed;
        start(killed, folder);
        const QString socket = folder.filePath(u"practice/data/listwell.socket"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket), kPatience);
        killed.kill();
        QVERIFY(killed.waitForFinished(kPatience));
        QProcess next;
        start(next, folder);
        QTRY_VERIFY_WITH_TIMEOUT(isListening(port(folder)), kPatience);
        QProcess second;
        start(second, folder);
        QVERIFY(second.waitForFinished(kPatience));
        QCOMPARE(second.exitCode(), 0);
        next.terminate();
        QVERIFY(next.waitForFinished(kPatience));
    }

    void opensTheGivenDataDirectory()
    {
        const QTemporaryDir folder;
        const QTemporaryDir given;
        QProcess program;
        start(program, folder, {u"--data-dir"_s, given.path()});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(given.filePath(u"listwell.db"_s)), kPatience);
        QVERIFY(!QFile::exists(folder.filePath(u"listwell.db"_s)));
        program.terminate();
        QVERIFY(program.waitForFinished(kPatience));
    }

    void answersWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("answer");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--data-dir"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"Listwell"_s;
        // Wrong usage has the exit code of the command line.
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2 << u"nonsense"_s;
        QTest::newRow("no folder") << QStringList{u"--data-dir"_s} << 2 << u"data-dir"_s;
    }
    void answersWithoutADisplay()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, answer);
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(LISTWELL), words);
        QVERIFY(program.waitForFinished(kPatience));
        const QString output = QString::fromUtf8(program.readAll());
        QVERIFY2(output.contains(answer) && !output.contains("display"_L1), qPrintable(output));
        QCOMPARE(program.exitCode(), code);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }

private:
    static void start(QProcess &program, const QTemporaryDir &folder,
                      const QStringList &words = {u"--practice"_s})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LISTWELL_DATA_DIR"_s, folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(LISTWELL), words);
    }

    static quint16 port(const QTemporaryDir &folder)
    {
        return static_cast<quint16>(
            QSettings(folder.filePath(u"practice/practice.ini"_s), QSettings::IniFormat)
                .value(u"port"_s, 0)
                .toUInt());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
