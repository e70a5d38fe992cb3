// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/version.h"
#include "support/scriptedserver.h"
#include "support/xvfb.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::ScriptedServer;

namespace {

constexpr int kPatience = 60'000; // ms
constexpr int kJourney = 240'000; // ms

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paths listed in tests/packaging/installed-files.
/// \param component  component to list; empty: all
QStringList expectedFiles(const QString &component = {})
{
    QStringList files;
    const QStringList lines = QString::fromUtf8(contentOf(QStringLiteral(INSTALLED_FILES))).split(u'\n');
    for (const QString &line : lines) {
        const QString file = line.section(u' ', 1);
        if (QStringLiteral(LISTWELL_LOGIN).isEmpty() && file.endsWith("/listwell-login"_L1))
            continue;
        if (!line.isEmpty() && !line.startsWith(u'#') &&
            (component.isEmpty() || line.section(u' ', 0, 0) == component))
            files.append(file);
    }
    files.sort();
    return files;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator entry(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         entry.hasNext();)
        files.append(QDir(folder).relativeFilePath(entry.next()));
    files.sort();
    return files;
}

/// Output of a program; empty if it failed.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(kPatience) && process.exitCode() == 0;
    return done ? process.readAllStandardOutput() : QByteArray();
}

/// Id of the window with \p words in its title; empty if none is shown. xprop finds only ASCII titles.
QString windowCalled(const QString &words)
{
    const QByteArray ids = outputOf(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, words});
    return QString::fromLatin1(ids).section(u'\n', 0, 0);
}

QByteArray windowProperty(const QString &window, const QString &property)
{
    return outputOf(u"xprop"_s, {u"-notype"_s, u"-id"_s, window, property});
}

} // namespace

/// Listwell installed by cmake --install, moved to another folder, and used there.
class InstallationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        install({u"--prefix"_s, m_folder.filePath(u"first place"_s)});
        QVERIFY(QDir(m_folder.path()).rename(u"first place"_s, u"second place"_s));
    }

    void installsExactlyTheListedFiles() { QCOMPARE(filesBelow(prefix()), expectedFiles()); }

    void installsEachComponentSeparately_data()
    {
        QTest::addColumn<QString>("component");
        for (const char *component : {"cli", "practice", "translations", "window", "workbook"})
            QTest::newRow(component) << QString::fromLatin1(component);
    }
    void installsEachComponentSeparately()
    {
        QFETCH(QString, component);
        const QTemporaryDir place;
        install({u"--prefix"_s, place.path(), u"--component"_s, component});
        QCOMPARE(filesBelow(place.path()), expectedFiles(component));
    }

    void stagesTheFilesOfThePrefixInDestdir()
    {
        const QTemporaryDir stage;
        install({u"--prefix"_s, u"/usr"_s}, stage.path());
        QCOMPARE(filesBelow(stage.filePath(u"usr"_s)), expectedFiles());
        QCOMPARE(filesBelow(stage.path()).size(), expectedFiles().size());
        const QByteArray unit = contentOf(stage.filePath(u"usr/lib/systemd/user/listwell.service"_s));
        QVERIFY(unit.contains("\nExecStart=/usr/bin/listwellctl run\n"));
    }

    void findsAllFilesAfterThePrefixIsMoved()
    {
        const QString practice = prefix() + "/libexec/listwell/listwell-practice"_L1;
        const QByteArray expected = (practice + u'\n' + prefix() + "/share/listwell\n"_L1).toUtf8();
        const QString beside = prefix() + "/bin/probe"_L1;
        QVERIFY(QFile::copy(QStringLiteral(INSTALLATION_PROBE), beside));
        QCOMPARE(outputOf(beside, {}), expected);
        QVERIFY(QFile::remove(beside));

        const QString helper = prefix() + "/libexec/listwell/probe"_L1;
        QVERIFY(QFile::copy(QStringLiteral(INSTALLATION_PROBE), helper));
        QCOMPARE(outputOf(helper, {}), expected);
        QVERIFY(QFile::remove(helper));
    }

    void runsThePracticeJourney()
    {
        QProcess journey;
        journey.setProcessChannelMode(QProcess::MergedChannels);
        journey.start(QStringLiteral(PRACTICE_JOURNEY), {prefix() + "/bin"_L1});
        QVERIFY(journey.waitForFinished(kJourney));
        const QByteArray said = journey.readAll();
        QVERIFY2(journey.exitCode() == 0, said.constData());
    }

    void practiceWindowBelongsToTheDesktopEntry()
    {
        const QTemporaryDir data;
        QProcess window;
        startWindow(window, data);
        showsUnderItsEntryOfTheDock(u"practice account"_s);
        end(window);
        QCOMPARE(window.readAllStandardError(), QByteArray());
    }

    void loginWindowBelongsToTheSameDesktopEntry()
    {
        if (QStringLiteral(LISTWELL_LOGIN).isEmpty())
            QSKIP("this build does not include the embedded login page");
        ScriptedServer server;
        server.playBy([](const ScriptedServer::Request &) {
            return ScriptedServer::answer(200, "Hello", "text/html");
        });
        QProcess login;
        login.start(prefix() + "/libexec/listwell/listwell-login"_L1, QStringList());
        const QJsonObject request{{"authorize_url"_L1, server.url(u"/login"_s).toString()},
                                  {"redirect_uri"_L1, u"http://localhost:53682/callback"_s}};
        login.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        showsUnderItsEntryOfTheDock(u"Log in to Constant Contact"_s);
        login.closeWriteChannel();
        QVERIFY(login.waitForFinished(kPatience));
    }

    // Proves that warnings appear at all, so that the absence of warnings above is meaningful.
    void warnsIfTheTranslationsAreMissing()
    {
        const QString translations = prefix() + "/share/listwell/translations"_L1;
        QVERIFY(QDir().rename(translations, translations + ".away"_L1));
        const QTemporaryDir data;
        QProcess window;
        startWindow(window, data);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += window.readAllStandardError()).contains("translations"), kPatience);
        end(window);
        QVERIFY(QDir().rename(translations + ".away"_L1, translations));
    }

private:
    [[nodiscard]] QString prefix() const { return m_folder.filePath(u"second place"_s); }

    static void install(const QStringList &options, const QString &stage = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DESTDIR"_s, stage);
        QProcess cmake;
        cmake.setProcessEnvironment(environment);
        cmake.start(QStringLiteral(CMAKE),
                    QStringList{u"--install"_s, QStringLiteral(BUILD_FOLDER)} + options);
        QVERIFY(cmake.waitForFinished(kPatience));
        QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError().constData());
    }

    void startWindow(QProcess &window, const QTemporaryDir &data) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LISTWELL_DATA_DIR"_s, data.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, data.path());
        window.setProcessEnvironment(environment);
        window.start(prefix() + "/bin/listwell"_L1, {u"--practice"_s});
    }

    static void end(QProcess &window)
    {
        window.terminate();
        QVERIFY(window.waitForFinished(kPatience));
    }

    void showsUnderItsEntryOfTheDock(const QString &title) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!windowCalled(title).isEmpty(), kPatience);
        const QString window = windowCalled(title);
        // WM_CLASS = "instance", "class"; docks match the class.
        const QString names = QString::fromUtf8(windowProperty(window, u"WM_CLASS"_s));
        QCOMPARE(names.section(u'"', 3, 3), classInDesktopEntry());
        QVERIFY(windowProperty(window, u"_NET_WM_ICON"_s).contains("Icon ("));
    }

    [[nodiscard]] QString classInDesktopEntry() const
    {
        const QString entry = QString::fromUtf8(contentOf(
            prefix() + "/share/applications/"_L1 + QLatin1StringView(Core::kApplicationId) + ".desktop"_L1));
        return entry.section("StartupWMClass="_L1, 1).section(u'\n', 0, 0);
    }

    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    const QCoreApplication application(argc, argv);
    InstallationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_installation.moc"
