// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/loginhelper.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QUrl kAuthorize(u"http://localhost:8080/authorize?state=s"_s);
const QUrl kRedirect(u"http://localhost:53682/callback"_s);

/// A fake helper: a shell script with the output that the test needs.
class Helper
{
public:
    explicit Helper(const QByteArray &script)
        : m_path(m_directory.filePath(u"listwell-login"_s))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\ncd '" + m_directory.path().toUtf8() + "'\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        Auth::LoginHelper::setProgram(m_path);
    }
    ~Helper() { Auth::LoginHelper::setProgram({}); }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
    QString m_path;
};

struct Spies
{
    explicit Spies(Auth::LoginHelper &helper)
        : redirected(&helper, &Auth::LoginHelper::redirected)
        , cancelled(&helper, &Auth::LoginHelper::cancelled)
        , browserRequested(&helper, &Auth::LoginHelper::browserRequested)
        , failed(&helper, &Auth::LoginHelper::failed)
    {
    }
    [[nodiscard]] qsizetype count() const
    {
        return redirected.count() + cancelled.count() + browserRequested.count() + failed.count();
    }
    [[nodiscard]] Core::Error error() const { return failed.first().first().value<Core::Error>(); }

    QSignalSpy redirected;
    QSignalSpy cancelled;
    QSignalSpy browserRequested;
    QSignalSpy failed;
};

bool isGone(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) != 0;
}

} // namespace

class LoginHelperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheAddressesAsOneLineOfJson()
    {
        Helper program("read -r line\nprintf '%s' \"$line\" > heard\necho '{\"outcome\":\"cancelled\"}'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 4711, {true, u"fr_CA"_s});
        QTRY_COMPARE(spies.cancelled.count(), 1);
        const QJsonObject expected{{"authorize_url"_L1, kAuthorize.toString()},
                                   {"redirect_uri"_L1, kRedirect.toString()},
                                   {"parent_window"_L1, 4711},
                                   {"dark"_L1, true},
                                   {"language"_L1, u"fr_CA"_s}};
        QCOMPARE(QJsonDocument::fromJson(program.file(u"heard"_s)).object(), expected);
    }

    void sendsNoLanguageIfThereIsNone()
    {
        Helper program("read -r line\nprintf '%s' \"$line\" > heard\necho '{\"outcome\":\"cancelled\"}'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0, {{}, QLocale::c().name()});
        QTRY_COMPARE(spies.cancelled.count(), 1);
        QVERIFY(!QJsonDocument::fromJson(program.file(u"heard"_s)).object().contains("language"_L1));
    }

    void passesNoEnvironmentSettingsToTheHelper()
    {
        qputenv("LISTWELL_TOKEN_STORE", "file:x");
        qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "1234");
        qputenv("SSLKEYLOGFILE", "keys");
        Helper program("env > heard\necho '{\"outcome\":\"cancelled\"}'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.cancelled.count(), 1);
        const QByteArray heard = program.file(u"heard"_s);
        QVERIFY(heard.contains("PATH="));
        for (const char *name : {"LISTWELL_", "QTWEBENGINE", "SSLKEYLOGFILE"}) {
            QVERIFY2(!heard.contains(name), name);
        }
        for (const char *name : {"LISTWELL_TOKEN_STORE", "QTWEBENGINE_REMOTE_DEBUGGING", "SSLKEYLOGFILE"})
            qunsetenv(name);
    }

    void reportsTheHelpersOutcome_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("signal");
        QTest::newRow("redirect") << QByteArray(R"({"outcome":"redirect","query":"code=a%2Bb&state=x"})")
                                  << u"redirected"_s;
        QTest::newRow("cancelled") << QByteArray(R"({"outcome":"cancelled"})") << u"cancelled"_s;
        QTest::newRow("browser") << QByteArray(R"({"outcome":"browser"})") << u"browserRequested"_s;
        QTest::newRow("failed") << QByteArray(R"({"outcome":"failed","reason":"No display."})")
                                << u"failed"_s;
    }
    void reportsTheHelpersOutcome()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, signal);
        Helper program("echo '" + line + "'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.count(), 1);
        QCOMPARE(spies.redirected.count() == 1, signal == "redirected"_L1);
        QCOMPARE(spies.cancelled.count() == 1, signal == "cancelled"_L1);
        QCOMPARE(spies.browserRequested.count() == 1, signal == "browserRequested"_L1);
        QCOMPARE(spies.failed.count() == 1, signal == "failed"_L1);
        if (spies.redirected.count() == 1)
            QCOMPARE(spies.redirected.first().first().toByteArray(), QByteArray("code=a%2Bb&state=x"));
        if (spies.failed.count() == 1)
            QCOMPARE(spies.error().message, u"No display."_s);
    }

    void rejectsInvalidOutput_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto line = [](const QByteArray &text) {
            return "echo '" + text + "'\nread -r end\nread -r end\n";
        };
        QTest::newRow("not JSON") << line("hello");
        QTest::newRow("an array") << line(R"(["cancelled"])");
        QTest::newRow("unknown outcome") << line(R"({"outcome":"done"})");
        QTest::newRow("unexpected key") << line(R"({"outcome":"cancelled","x":1})");
        QTest::newRow("redirect without query") << line(R"({"outcome":"redirect"})");
        QTest::newRow("empty query") << line(R"({"outcome":"redirect","query":""})");
        QTest::newRow("space in query") << line(R"({"outcome":"redirect","query":"code=a b"})");
        QTest::newRow("control character in query")
            << line(R"({"outcome":"redirect","query":"code=a\u000d\u000aX: y"})");
        QTest::newRow("query not a string") << line(R"({"outcome":"redirect","query":7})");
        QTest::newRow("long query") << line(R"({"outcome":"redirect","query":")" + QByteArray(8193, 'a') +
                                            R"("})");
        QTest::newRow("two lines") << QByteArray(
            "printf '%s\\n%s\\n' '{\"outcome\":\"cancelled\"}' x\nread -r e\nread -r e\n");
        QTest::newRow("endless line") << QByteArray("cat /dev/zero\n");
        QTest::newRow("reason with control characters only")
            << line(R"({"outcome":"failed","reason":"\u202e\u0007"})");
        QTest::newRow("nothing") << QByteArray("exit 0\n");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$\n");
    }
    void rejectsInvalidOutput()
    {
        QFETCH(QByteArray, script);
        Helper program(script);
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.count(), 1);
        QCOMPARE(spies.failed.count(), 1);
        QVERIFY(spies.error().message.contains("stopped unexpectedly"_L1));
    }

    void removesControlCharactersFromMessages()
    {
        Helper program("echo '{\"outcome\":\"failed\",\"reason\":\"No\\u202e display\\u0007.\"}'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.failed.count(), 1);
        QCOMPARE(spies.error().message, u"No display."_s);
    }

    void reportsAMissingHelperAsynchronously()
    {
        Auth::LoginHelper::setProgram(u"/nowhere/listwell-login"_s);
        QVERIFY(!Auth::LoginHelper::isUsable(kAuthorize));
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QCOMPARE(spies.count(), 0);
        QTRY_COMPARE(spies.failed.count(), 1);
        Auth::LoginHelper::setProgram({});
    }

    void reportsAHelperThatDoesNotStart()
    {
        Helper program({});
        QFile file(program.path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/nowhere/interpreter\n");
        file.close();
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.count(), 1);
        QCOMPARE(spies.failed.count(), 1);
    }

    void isUsableAsRootOnlyWithALocalService()
    {
        Helper program("exit 0\n");
        const QUrl service(u"https://authz.constantcontact.com/oauth2/default/v1/authorize"_s);
        QVERIFY(Auth::LoginHelper::isUsable(kAuthorize));
        QCOMPARE(Auth::LoginHelper::isUsable(service), geteuid() != 0);
        QVERIFY(!Auth::LoginHelper::isUsable(QUrl(u"http://authz.constantcontact.com/"_s)));
    }

    void raisesTheWindowIfShownAgain()
    {
        Helper program("read -r line\nread -r again\nprintf '%s' \"$again\" > heard\n"
                       "echo '{\"outcome\":\"cancelled\"}'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.cancelled.count(), 1);
        QCOMPARE(program.file(u"heard"_s), QByteArray(R"({"command":"raise"})"));
    }

    void endsTheHelperWithoutASignal_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("that reacts to the pipe") << QByteArray("read -r line\nread -r end\n");
        QTest::newRow("that ignores the pipe") << QByteArray("exec sleep 600\n");
        QTest::newRow("that ignores SIGTERM") << QByteArray("trap '' TERM\nwhile :; do sleep 0.1; done\n");
    }
    void endsTheHelperWithoutASignal()
    {
        QFETCH(QByteArray, script);
        Helper program(script);
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        const auto *process = helper.findChild<QProcess *>();
        QTRY_COMPARE(process->state(), QProcess::Running);
        const qint64 pid = process->processId();
        helper.close();
        QTRY_VERIFY(isGone(pid));
        QCOMPARE(spies.count(), 0);
    }

    void endsTheHelperOnDestruction()
    {
        Helper program("exec sleep 600\n");
        qint64 pid = 0;
        {
            Auth::LoginHelper helper;
            helper.show(kAuthorize, kRedirect, 0);
            const auto *process = helper.findChild<QProcess *>();
            QTRY_COMPARE(process->state(), QProcess::Running);
            pid = process->processId();
        }
        QTRY_VERIFY(isGone(pid));
    }

    void canShowAgainAfterAnOutcome()
    {
        Helper program("echo '{\"outcome\":\"cancelled\"}'\n");
        Auth::LoginHelper helper;
        Spies spies(helper);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.cancelled.count(), 1);
        helper.show(kAuthorize, kRedirect, 0);
        QTRY_COMPARE(spies.cancelled.count(), 2);
        QCOMPARE(spies.count(), 2);
    }
};

QTEST_GUILESS_MAIN(LoginHelperTest)
#include "tst_loginhelper.moc"
