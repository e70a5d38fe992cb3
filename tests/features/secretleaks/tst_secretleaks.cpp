// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "life.h"

#include "core/version.h"
#include "support/xvfb.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Kind = Canaries::Kind;

namespace {

constexpr char kHome[] = "LISTWELL_TEST_HOME";
const Canaries::Kinds kAll{Kind::Secret, Kind::State, Kind::Person, Kind::Removed};

/// A place and the kinds of canaries forbidden in it; the number is part of the row name.
struct Place
{
    int number;
    const char *name;
    Canaries::Kinds forbidden;
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {1, "log files", kAll},
        {2, "standard error, with Qt's own categories", kAll},
        {3, "database, its journal, its copies", {Kind::Secret, Kind::State}},
        {4, "settings and state files", kAll},
        {5, "temporary files, cache, runtime, keyring files", kAll},
        {6, "command lines of all processes", kAll},
        {7, "environments of all processes", kAll},
        {8, "core files", kAll},
        {9, "exports and output of commands", {Kind::Secret}},
        {10, "clipboard and window titles", kAll},
        {11, "requests, except where tokens belong", {Kind::Secret, Kind::State}},
        {12, "another host", kAll},
        {13, "database after removing and disconnecting", {Kind::Secret, Kind::State, Kind::Removed}},
        {14, "keyring after disconnecting", {Kind::Secret}},
        {15, "support file", kAll},
    };
    return all;
}

bool inDatabase(const QString &file, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plant"_s);
        database.setDatabaseName(file);
        done = database.open() && std::all_of(statements.begin(), statements.end(), [&](const QString &each) {
                   return QSqlQuery(database).exec(each);
               });
    }
    QSqlDatabase::removeDatabase(u"plant"_s);
    return done;
}

bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
}

} // namespace

/// Verifies that no personal data and no part of a login is left in a wrong place after a complete life cycle
/// with every log category enabled, and that the search would find it.
class SecretLeaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(kHome))
            QSKIP("needs dbus-run-session (dbus), gnome-keyring-daemon (gnome-keyring), secret-tool "
                  "(libsecret-tools), Xvfb and xdotool");
        m_life = std::make_unique<Life>(qEnvironmentVariable(kHome));
        m_life->play();
        QVERIFY2(m_life->complaints().isEmpty(), qPrintable(m_life->complaints().join(u"; "_s)));
    }
    void cleanupTestCase() { m_life.reset(); }

    void canariesWereUsed()
    {
        // Two logins and two refreshes; a code and a verifier for each login, and the code of another
        // program.
        QVERIFY(m_life->canaries.count(Kind::Secret) >= 4 + 4 + 2 + 2 + 1);
        QVERIFY(m_life->canaries.count(Kind::State) >= 2);
        QVERIFY(m_life->canaries.count(Kind::Person) >= 5 * 4);
        QCOMPARE(m_life->canaries.count(Kind::Removed), 4);
    }

    void everyLogCategoryWasEnabled()
    {
        for (const char *said : {"listwell.net: answered method=GET path=/v3/contact_lists status=200",
                                 "listwell.sync: a round ended", "qt.core.", "qt.widgets", "qt.qpa."})
            QVERIFY2(m_life->saidToPeople.contains(said), said);
        QVERIFY(everythingIn(m_life->path(u"data/logs"_s)).contains("listwell.net: answered"));
    }

    void placeContainsNoCanary_data() { rows(); }
    void placeContainsNoCanary()
    {
        QFETCH(int, number);
        const Place &place = places().at(number - 1);
        const QStringList found = m_life->canaries.foundIn(contentOf(number), place.forbidden);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    }

    void lastLogFilterRemovedNothing()
    {
        QVERIFY(!m_life->saidToPeople.contains("[hidden]"));
        QVERIFY(!everythingIn(m_life->path(u"data/logs"_s)).contains("[hidden]"));
    }

    void requestHeadersContainOnlyWhatIsNeeded()
    {
        int ours = 0;
        const QList<RecordedRequest> requests = m_life->service->requests();
        for (const RecordedRequest &request : requests) {
            if (!request.header("User-Agent").startsWith("Listwell/"))
                continue; // requests of the login page
            ++ours;
            QCOMPARE(request.header("User-Agent"), QByteArray(Core::kProduct));
            QCOMPARE(request.header("Cookie"), QByteArray());
            QCOMPARE(request.header("Referer"), QByteArray());
            QCOMPARE(request.header("Origin"), QByteArray());
        }
        QVERIFY(ours > 20);
    }

    void redirectToAnotherHostIsNotFollowed() { QCOMPARE(m_life->otherHost->asked(), QList<QByteArray>()); }

    void filesAreAccessibleOnlyToTheirOwner()
    {
        QVERIFY(m_life->modes.size() > 5);
        for (const auto &[name, mode] : std::as_const(m_life->modes)) {
            if (!S_ISSOCK(mode))
                QCOMPARE(std::pair(name, mode & 0777U), std::pair(name, S_ISDIR(mode) ? 0700U : 0600U));
        }
    }

    void noSocketListensAfterTheLogin() { QCOMPARE(m_life->listening, QStringList()); }
    void noLoginProcessRunsAfterTheLogin() { QCOMPARE(m_life->leftAfterLogin, QStringList()); }

    void engineIgnoresOptionsInTheEnvironment()
    {
        QVERIFY(!m_life->debugPortWasOpen);
        QVERIFY(!QFileInfo::exists(m_life->path(u"files/tls-keys"_s)));
        int engines = 0;
        const auto environments = m_life->watch.environments();
        for (const QByteArray &each : environments) {
            if (!each.left(each.indexOf('\0')).contains("QtWebEngineProcess"))
                continue;
            ++engines;
            QVERIFY(!each.contains("SSLKEYLOGFILE="));
            QVERIFY(!each.contains("QTWEBENGINE_REMOTE_DEBUGGING="));
        }
        QVERIFY(engines > 0);
    }

    void crashLeavesNoCoreFile()
    {
        QCOMPARE(m_life->coreLimit, QByteArray("Max core file size 0 0 bytes"));
        QVERIFY(QDir(m_life->path(u"cwd"_s)).isEmpty());
    }

    void lockedKeyringLeavesAMarkToEraseIt() { QVERIFY(m_life->keptWhileLocked.contains("erase")); }

    // Must run last, because each row leaves a planted value behind.
    void findsPlantedValues_data() { rows(); }
    void findsPlantedValues()
    {
        QFETCH(int, number);
        const QString name = u"planted %1"_s.arg(number);
        m_life->canaries.makePlant(name);
        const Place &place = places().at(number - 1);
        const auto found = [&] {
            return m_life->canaries.foundIn(contentOf(number), place.forbidden).filter(name);
        };
        QCOMPARE(found(), QStringList());
        QVERIFY(plantIn(number, m_life->canaries.planted()));
        QTRY_VERIFY(!found().isEmpty());
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("number");
        for (const Place &place : places())
            QTest::addRow("%d %s", place.number, place.name) << place.number;
    }

    [[nodiscard]] QByteArray contentOf(int place) const
    {
        const QString data = m_life->path(u"data"_s);
        const QString files = m_life->path(u"files"_s);
        const QString config = m_life->path(u"config"_s);
        switch (place) {
        case 1:
            return everythingIn(data + "/logs"_L1);
        case 2:
            return m_life->saidToPeople;
        case 3:
            return databases();
        case 13:
            // These are the backups of earlier days.
            return everythingIn(data + "/listwell.db"_L1) + everythingIn(data + "/listwell.db-wal"_L1) +
                   everythingIn(data + "/listwell.db-shm"_L1);
        case 4:
            return everythingIn(data, databaseFiles() << data + "/logs"_L1) + everythingIn(config);
        case 5:
            return everythingIn(m_life->path({}), {data, files, config, m_life->path(u"cwd"_s)});
        case 6:
            return m_life->watch.commandLines().values().join('\n');
        case 7:
            return m_life->watch.environments().values().join('\n');
        case 8:
            return everythingIn(m_life->path(u"cwd"_s));
        case 9:
            return everythingIn(files) + m_life->answers;
        case 10:
            return m_life->titles.join(u'\n').toUtf8() + QGuiApplication::clipboard()->text().toUtf8();
        case 11:
            return withoutTheirOwnPlaces();
        case 12:
            return m_life->otherHost->asked().join('\n');
        case 14:
            return m_life->keyring() + m_life->keptWhileLocked;
        case 15:
            return everythingIn(m_life->path(u"files/support.txt"_s));
        default:
            return {};
        }
    }

    [[nodiscard]] QStringList databaseFiles() const
    {
        QStringList found;
        for (QDirIterator entry(m_life->path(u"data"_s), QDir::Files, QDirIterator::Subdirectories);
             entry.hasNext();) {
            const QString file = entry.next();
            QFile opened(file);
            const bool isPart = file.contains("listwell.db"_L1) || file.contains("/backups/"_L1);
            if (isPart || (opened.open(QIODevice::ReadOnly) && opened.read(15) == "SQLite format 3"))
                found.append(file);
        }
        return found;
    }
    [[nodiscard]] QByteArray databases() const
    {
        QByteArray all;
        const QStringList files = databaseFiles();
        for (const QString &file : files)
            all += everythingIn(file);
        return all;
    }

    /// Requests without the header that carries the token, without the body of token requests, and for the
    /// login page without the address that the person opened.
    [[nodiscard]] QByteArray withoutTheirOwnPlaces() const
    {
        static const QRegularExpression authorization(u"\r\nauthorization: Bearer [^\r\n]*"_s,
                                                      QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression loginPage(u"/authorize\\?[^\r\n]*"_s);
        QByteArray all;
        const QList<RecordedRequest> requests = m_life->service->requests();
        for (const RecordedRequest &request : requests) {
            QString head = QString::fromLatin1(request.head);
            head.remove(authorization);
            if (!request.header("User-Agent").startsWith("Listwell/"))
                head.remove(loginPage);
            const bool isTokenCall =
                head.startsWith("POST "_L1) && head.section(u' ', 1, 1).endsWith("/token"_L1);
            all += head.toLatin1() + '\n' + (isTokenCall ? QByteArray() : request.body) + '\n';
        }
        return all;
    }

    bool plantIn(int place, const QByteArray &value)
    {
        const QString database = m_life->path(u"data/listwell.db"_s);
        const QString text = QString::fromLatin1(value);
        QProcess program;
        switch (place) {
        case 1:
            return append(m_life->path(u"data/logs/listwellctl.log"_s), "hex " + value.toHex() + '\n');
        case 2:
            program.start(u"sh"_s, {u"-c"_s, u"cat >&2"_s});
            program.write("x" + ("yz" + value + "z").toBase64());
            program.closeWriteChannel();
            program.waitForFinished();
            m_life->saidToPeople += program.readAllStandardError();
            return true;
        case 3:
            return inDatabase(database, {u"INSERT INTO meta VALUES ('plant', '%1')"_s.arg(text)});
        case 4:
            QSettings(m_life->path(u"config/listwell/listwell.ini"_s), QSettings::IniFormat)
                .setValue(u"plant"_s, QString::fromLatin1(value));
            return true;
        case 5:
            return append(m_life->path(u"tmp/left"_s),
                          QByteArray::fromStdString({value.rbegin(), value.rend()}));
        case 6:
            program.start(u"sh"_s, {u"-c"_s, u"sleep 1; true"_s, QString::fromLatin1(value)});
            return program.waitForFinished();
        case 7: {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PLANT"_s, QString::fromLatin1(value.toBase64()));
            program.setProcessEnvironment(environment);
            program.start(u"sleep"_s, {u"1"_s});
            return program.waitForFinished();
        }
        case 8: {
            const QString wide = QString::fromLatin1(value);
            return append(m_life->path(u"cwd/core"_s),
                          QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
        }
        case 9:
            return append(m_life->path(u"files/export.csv"_s), '%' + value.toHex(' ').replace(' ', '%'));
        case 10:
            QGuiApplication::clipboard()->setText(QString::fromLatin1(value));
            return true;
        case 11:
        case 12: {
            const RecordingProxy &wire = place == 11 ? *m_life->service : *m_life->otherHost;
            Support::PracticeServer::sendTo(wire.port(), "GET", "/v3/contacts?access_token=" + value);
            return true;
        }
        case 13:
            // Deletes the row as a database without secure_delete would.
            return inDatabase(database,
                              {u"PRAGMA secure_delete = OFF"_s, u"CREATE TABLE plant (value TEXT)"_s,
                               u"INSERT INTO plant VALUES ('%1')"_s.arg(text), u"DELETE FROM plant"_s});
        case 14:
            program.start(u"secret-tool"_s,
                          {u"store"_s, u"--label"_s, u"plant"_s, u"server"_s, u"listwell"_s});
            program.write(value);
            program.closeWriteChannel();
            return program.waitForFinished() && program.exitCode() == 0;
        case 15:
            return append(m_life->path(u"files/support.txt"_s), value.toBase64());
        default:
            return false;
        }
    }

    std::unique_ptr<Life> m_life;
};

namespace {

bool haveAll(const QStringList &programs)
{
    return std::all_of(programs.begin(), programs.end(),
                       [](const QString &each) { return !QStandardPaths::findExecutable(each).isEmpty(); });
}

/// A session bus without service activation: only the keyring that the test starts is on it.
QString busConfiguration(const QString &directory)
{
    const QString path = directory + "/bus.conf"_L1;
    append(path, "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                 "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                 "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                 "<allow own=\"*\"/></policy></busconfig>");
    return path;
}

/// Runs this program again on a private session bus, with all of the person's folders below one folder.
int runInside(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv(kHome, home.path().toLocal8Bit());
    qputenv("HOME", home.path().toLocal8Bit());
    for (const auto &[name, folder] :
         {std::pair("TMPDIR", "tmp"), std::pair("XDG_CONFIG_HOME", "config"),
          std::pair("XDG_CACHE_HOME", "cache"), std::pair("XDG_DATA_HOME", "share"),
          std::pair("XDG_STATE_HOME", "state"), std::pair("XDG_RUNTIME_DIR", "runtime")}) {
        const QString path = home.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toLocal8Bit());
    }
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QStringList arguments{"--config-file="_L1 + busConfiguration(home.path()), u"--"_s};
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return QProcess::execute(u"dbus-run-session"_s, arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isInside = qEnvironmentVariableIsSet(kHome);
    if (!isInside && haveAll({u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s,
                              u"secret-tool"_s, u"Xvfb"_s, u"xdotool"_s}))
        return runInside(argc, argv);
    std::unique_ptr<Support::Xvfb> display;
    if (isInside)
        display = std::make_unique<Support::Xvfb>();
    QGuiApplication application(argc, argv);
    SecretLeaksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretleaks.moc"
