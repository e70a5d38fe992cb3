// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/keychainvault.h"
#include "auth/sessionvault.h"
#include "core/utc.h"
#include "support/awaitresult.h"

#include <QCryptographicHash>
#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;

/// Secret struct of the Secret Service for an unencrypted secret.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(PlainSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): required by Qt
}

namespace {

constexpr char kInside[] = "LISTWELL_TEST_KEYRING";

Auth::Tokens tokens(const QByteArray &access = "at-1", const QByteArray &refresh = "rt-1")
{
    return {Core::Secret(access), Core::Secret(refresh), Core::utc(QDate(2026, 3, 2), QTime(9, 0)), 24h,
            u"https://api.example.com"_s};
}

// Tokens in the vault; empty, with a warning about the reason, if it has none.
Auth::Tokens keptIn(Auth::TokenVault &vault)
{
    const auto kept = awaitResult(vault.read());
    if (kept && kept->ok() && **kept)
        return ***kept;
    qWarning() << "no tokens:"
               << (!kept        ? u"no answer"_s
                   : kept->ok() ? u"none kept"_s
                                : kept->error().detail);
    return {};
}

bool haveKeyring()
{
    return !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"dbus-send"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty();
}

} // namespace

/// Runs with the real gnome-keyring on a private session bus and a keyring in a temporary folder: main()
/// restarts this program under dbus-run-session.
class KeychainVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void readsWhatWasWritten();
    void storesLongTokensInParts();
    void doesNotAccessTheKeyringWithoutAMark();
    void everyDataDirectoryHasASeparateLogin();
    void movedFolderFindsItsLogin();
    void loginOfAnOlderVersionGetsAnId();
    void keepsTheRoundStampUntilTheLoginIsErased();
    void erasesWhatWasWritten();
    void reportsADeletedItem();
    void lockedKeyringIsAnErrorInsteadOfEmpty();
    void lockedKeyringStoresNoLogin();
    void erasureIsCompletedAfterTheKeyringIsUnlocked();
    void interruptedWriteKeepsTheOldToken();
    void erasureRemovesThePartsOfAnInterruptedWrite();
    void loginStaysInMemoryUntilTheKeyringIsUnlocked();
    void slowKeyringIsReported();
    void frozenKeyringTimesOut();
    void frozenKeyringLeavesTheLoginInMemory();
    void frozenKeyringLeavesTheErasurePending();
    void loginLastsForTheSessionWithoutAKeyring();

private:
    void startKeyring();
    void stopKeyring();
    static bool ownerIsThere();
    static bool lockKeyring();
    static bool unlockKeyring();
    static QByteArray dump();
    void freeze() const { QCOMPARE(::kill(static_cast<pid_t>(m_keyring->processId()), SIGSTOP), 0); }
    void thaw() const { QCOMPARE(::kill(static_cast<pid_t>(m_keyring->processId()), SIGCONT), 0); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QProcess> m_keyring;
};

void KeychainVaultTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet(kInside))
        QSKIP("needs dbus-run-session (dbus), gnome-keyring-daemon (gnome-keyring) and secret-tool "
              "(libsecret-tools)");
    startKeyring();
}

void KeychainVaultTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(unlockKeyring());
}

void KeychainVaultTest::cleanupTestCase()
{
    stopKeyring();
}

// Started once for all tests: libsecret does not find a new daemon after the first one has exited.
void KeychainVaultTest::startKeyring()
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->start(u"gnome-keyring-daemon"_s,
                     {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring->write("a-test-password");
    m_keyring->closeWriteChannel();
    QVERIFY(m_keyring->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(ownerIsThere(), 20'000);
}

void KeychainVaultTest::stopKeyring()
{
    if (!m_keyring)
        return;
    ::kill(static_cast<pid_t>(m_keyring->processId()), SIGCONT);
    m_keyring->terminate();
    if (!m_keyring->waitForFinished(5000))
        m_keyring->kill();
    m_keyring->waitForFinished();
    m_keyring.reset();
}

bool KeychainVaultTest::ownerIsThere()
{
    QProcess ask;
    ask.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s,
                               u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                               u"string:org.freedesktop.secrets"_s});
    ask.waitForFinished();
    return ask.readAllStandardOutput().contains("true");
}

bool KeychainVaultTest::lockKeyring()
{
    QProcess lock;
    lock.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    return lock.waitForFinished() && lock.exitCode() == 0;
}

// Unlocks like the tests of gnome-keyring; every other way opens a prompt.
bool KeychainVaultTest::unlockKeyring()
{
    qDBusRegisterMetaType<PlainSecret>();
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s);
    const QDBusMessage opened =
        service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    const auto session = opened.arguments().value(1).value<QDBusObjectPath>();
    QDBusInterface keyring(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    const QDBusMessage unlocked =
        keyring.call(u"UnlockWithMasterPassword"_s,
                     QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)),
                     QVariant::fromValue(PlainSecret{session, {}, "a-test-password", u"text/plain"_s}));
    if (unlocked.type() != QDBusMessage::ErrorMessage)
        return true;
    qWarning() << unlocked.errorMessage();
    return false;
}

QByteArray KeychainVaultTest::dump()
{
    QProcess search;
    search.setProcessChannelMode(QProcess::MergedChannels); // secret-tool prints attributes to standard error
    search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"listwell"_s});
    search.waitForFinished();
    return search.readAll();
}

void KeychainVaultTest::readsWhatWasWritten()
{
    Auth::KeychainVault vault(m_data->path());
    const auto written = awaitResult(vault.write(tokens()));
    QVERIFY2(written->ok(), qPrintable(written->ok() ? QString() : written->error().detail));
    Auth::KeychainVault later(m_data->path());
    const auto kept = awaitResult(later.read());
    QVERIFY(kept && kept->ok() && **kept);
    const Auth::Tokens &read = ***kept;
    QCOMPARE(read.access.reveal(), QByteArray("at-1"));
    QCOMPARE(read.refresh.reveal(), QByteArray("rt-1"));
    QCOMPARE(read.obtained, tokens().obtained);
    QCOMPARE(read.lifetime, tokens().lifetime);
    QCOMPARE(read.service, tokens().service);
    QVERIFY(later.warning().isEmpty());
}

void KeychainVaultTest::storesLongTokensInParts()
{
    Auth::KeychainVault vault(m_data->path());
    const QByteArray longToken = QByteArray(8000, 'a') + "-end";
    QVERIFY(awaitResult(vault.write(tokens(longToken)))->ok());
    QCOMPARE(keptIn(vault).access.reveal(), longToken);
    QVERIFY(dump().contains("#4"));
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(keptIn(vault).access.reveal(), QByteArray("at-1"));
    QVERIFY(!dump().contains("aaaa"));
}

void KeychainVaultTest::doesNotAccessTheKeyringWithoutAMark()
{
    const auto keyring = static_cast<pid_t>(m_keyring->processId());
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    const auto kept = awaitResult(Auth::KeychainVault(m_data->path()).read(), 1s);
    QCOMPARE(::kill(keyring, SIGCONT), 0);
    QVERIFY(kept && kept->ok() && !**kept);
}

void KeychainVaultTest::everyDataDirectoryHasASeparateLogin()
{
    const QTemporaryDir other;
    Auth::KeychainVault first(m_data->path());
    Auth::KeychainVault second(other.path());
    QVERIFY(awaitResult(first.write(tokens("at-1", "rt-first")))->ok());
    QVERIFY(awaitResult(second.write(tokens("at-2", "rt-second")))->ok());
    QVERIFY(awaitResult(second.erase())->ok());
    QCOMPARE(keptIn(first).refresh.reveal(), QByteArray("rt-first"));
}

void KeychainVaultTest::movedFolderFindsItsLogin()
{
    const QString folder = m_data->filePath(u"studio"_s);
    const QString moved = m_data->filePath(u"moved"_s);
    QVERIFY(awaitResult(Auth::KeychainVault(folder).write(tokens("at-1", "rt-moved")))->ok());
    QVERIFY(QDir().rename(folder, moved));
    Auth::KeychainVault vault(moved);
    QCOMPARE(keptIn(vault).refresh.reveal(), QByteArray("rt-moved"));
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(!dump().contains("rt-moved"));
}

// Older versions stored the items under a digest of the folder's path, and no id in the folder.
void KeychainVaultTest::loginOfAnOlderVersionGetsAnId()
{
    const QString id = m_data->filePath(u"login.id"_s);
    const QByteArray digest =
        QCryptographicHash::hash(m_data->path().toUtf8(), QCryptographicHash::Sha256).left(8).toHex();
    QFile mark(m_data->filePath(u"login.mark"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly) && mark.write("kept\n") > 0);
    mark.close();
    QVERIFY(awaitResult(Auth::KeychainVault(m_data->path()).write(tokens("at-1", "rt-older")))->ok());
    QVERIFY(!QFile::exists(id));
    QVERIFY(dump().contains(digest));

    Auth::KeychainVault vault(m_data->path());
    QCOMPARE(keptIn(vault).refresh.reveal(), QByteArray("rt-older"));
    QVERIFY(QFile::exists(id));
    QVERIFY(!dump().contains(digest));
    QCOMPARE(keptIn(vault).refresh.reveal(), QByteArray("rt-older"));
}

void KeychainVaultTest::keepsTheRoundStampUntilTheLoginIsErased()
{
    Auth::KeychainVault vault(m_data->path());
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(awaitResult(vault.writeRoundStamp(u"1 2 3"_s))->ok());
    QVERIFY(awaitResult(vault.write(tokens("at-2")))->ok());
    QCOMPARE(**awaitResult(vault.readRoundStamp()), u"1 2 3"_s);
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(**awaitResult(vault.readRoundStamp()), QString());
}

void KeychainVaultTest::erasesWhatWasWritten()
{
    Auth::KeychainVault vault(m_data->path());
    QVERIFY(awaitResult(vault.write(tokens("at-1", "rt-to-be-erased")))->ok());
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(!dump().contains("rt-to-be-erased"));
    const auto kept = awaitResult(vault.read());
    QVERIFY(kept && kept->ok() && !**kept);
}

void KeychainVaultTest::reportsADeletedItem()
{
    Auth::KeychainVault vault(m_data->path());
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QProcess::execute(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"listwell"_s});
    const auto kept = awaitResult(vault.read());
    QVERIFY(kept && kept->ok() && !**kept);
}

void KeychainVaultTest::lockedKeyringIsAnErrorInsteadOfEmpty()
{
    Auth::KeychainVault vault(m_data->path());
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(lockKeyring());
    const auto locked = awaitResult(vault.read());
    QVERIFY(locked && !locked->ok());
    QCOMPARE(locked->error().kind, Kind::Keychain);
    QVERIFY(unlockKeyring());
    QCOMPARE(keptIn(vault).refresh.reveal(), QByteArray("rt-1"));
}

void KeychainVaultTest::lockedKeyringStoresNoLogin()
{
    QVERIFY(lockKeyring());
    Auth::KeychainVault vault(m_data->path());
    const auto written = awaitResult(vault.write(tokens()));
    QVERIFY(written && !written->ok());
    QCOMPARE(written->error().kind, Kind::Keychain);
    QCOMPARE(written->error().detail, u"keychain locked"_s);
}

void KeychainVaultTest::erasureIsCompletedAfterTheKeyringIsUnlocked()
{
    Auth::KeychainVault vault(m_data->path());
    QVERIFY(awaitResult(vault.write(tokens("at-1", "rt-to-be-erased")))->ok());
    QVERIFY(lockKeyring());
    QCOMPARE(awaitResult(vault.erase())->error().kind, Kind::Keychain);
    QVERIFY(!vault.warning().isEmpty());
    const auto kept = awaitResult(vault.read());
    QVERIFY(kept && kept->ok() && !**kept); // never used again, even if not erased
    QVERIFY(unlockKeyring());
    QVERIFY(awaitResult(vault.read()));
    QVERIFY(vault.warning().isEmpty());
    QVERIFY(!dump().contains("rt-to-be-erased"));
}

// Must run last; see startKeyring().
void KeychainVaultTest::loginLastsForTheSessionWithoutAKeyring()
{
    stopKeyring();
    Auth::SessionVault vault(std::make_unique<Auth::KeychainVault>(m_data->path()));
    const auto written = awaitResult(vault.write(tokens()));
    QVERIFY(written && !written->ok());
    QCOMPARE(written->error().kind, Kind::Keychain);
    QVERIFY(vault.warning().contains(u"gnome-keyring"_s));
    QVERIFY(vault.warning().contains(u"org.freedesktop.secrets"_s));
    QCOMPARE(keptIn(vault).refresh.reveal(), QByteArray("rt-1"));

    // A stored login is awaited once, because the keyring may start together with the desktop.
    QFile mark(m_data->filePath(u"login.mark"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("kept\n");
    mark.close();
    Auth::KeychainVault atStart(m_data->path(), 0.05);
    QElapsedTimer time;
    time.start();
    const auto first = awaitResult(atStart.read());
    QVERIFY(first && !first->ok());
    QCOMPARE(first->error().detail, Auth::KeychainError::kAbsent);
    QVERIFY(time.elapsed() >= 500);
    time.start();
    QVERIFY(!awaitResult(atStart.read())->ok());
    QVERIFY(time.elapsed() < 500);
}

// Simulates a kill between two parts: the header still names the old parts.
void KeychainVaultTest::interruptedWriteKeepsTheOldToken()
{
    Auth::Keychain keychain(u"listwell"_s);
    const QString before = QString(u'a').repeated(5000);
    QVERIFY(awaitResult(keychain.write(u"listwell/test/long"_s, before))->ok());
    auto writing = keychain.write(u"listwell/test/long"_s, QString(u'b').repeated(9000));
    QTRY_VERIFY(dump().contains("bbbb"));
    const auto kept = awaitResult(Auth::Keychain(u"listwell"_s).read(u"listwell/test/long"_s));
    QVERIFY(kept && kept->ok() && **kept);
    const bool isWhole = **kept == before || **kept == QString(u'b').repeated(9000);
    QVERIFY2(isWhole, qPrintable((**kept)->left(20)));
    QVERIFY(awaitResult(std::move(writing))->ok());
    QVERIFY(awaitResult(keychain.erase(u"listwell/test/long"_s))->ok());
}

void KeychainVaultTest::erasureRemovesThePartsOfAnInterruptedWrite()
{
    Auth::Keychain keychain(u"listwell"_s);
    for (const QString &key : {u"listwell/test/cut#0"_s, u"listwell/test/cut#1"_s, u"listwell/test/cut#32"_s})
        QVERIFY(awaitResult(keychain.write(key, u"left-behind"_s))->ok());
    QVERIFY(awaitResult(keychain.erase(u"listwell/test/cut"_s))->ok());
    QVERIFY(!dump().contains("left-behind"));
}

void KeychainVaultTest::loginStaysInMemoryUntilTheKeyringIsUnlocked()
{
    QVERIFY(lockKeyring());
    Auth::SessionVault vault(std::make_unique<Auth::KeychainVault>(m_data->path()), 0.01);
    QSignalSpy keptLater(&vault, &Auth::TokenVault::keptLater);
    const auto written = awaitResult(vault.write(tokens()));
    QVERIFY(written && !written->ok());
    QVERIFY2(vault.warning().contains("Unlock it"_L1), qPrintable(vault.warning()));
    QVERIFY(vault.isOnlyInMemory());
    QVERIFY(unlockKeyring());
    QTRY_COMPARE(keptLater.size(), 1);
    QVERIFY(vault.warning().isEmpty());
    Auth::KeychainVault later(m_data->path());
    QCOMPARE(keptIn(later).refresh.reveal(), QByteArray("rt-1"));
}

void KeychainVaultTest::slowKeyringIsReported()
{
    Auth::KeychainVault vault(m_data->path(), 1.0, Auth::Keychain(u"listwell"_s, 8s));
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    freeze();
    auto reading = vault.read();
    QTRY_VERIFY(vault.warning().contains("is slow to respond"_L1));
    thaw();
    const auto kept = awaitResult(std::move(reading));
    QVERIFY(kept && kept->ok() && **kept);
    QVERIFY(vault.warning().isEmpty());
}

void KeychainVaultTest::frozenKeyringLeavesTheLoginInMemory()
{
    freeze();
    Auth::SessionVault vault(
        std::make_unique<Auth::KeychainVault>(m_data->path(), 1.0, Auth::Keychain(u"listwell"_s, 500ms)));
    const auto written = awaitResult(vault.write(tokens()));
    QVERIFY(written && !written->ok());
    QVERIFY(vault.warning().contains("does not respond"_L1));
    QCOMPARE(keptIn(vault).refresh.reveal(), QByteArray("rt-1"));
    thaw();
    // Lasts until the next start: every further request would wait behind the abandoned job.
    QVERIFY(!awaitResult(vault.keepNow())->ok());
    QVERIFY(vault.isOnlyInMemory());
}

void KeychainVaultTest::frozenKeyringLeavesTheErasurePending()
{
    {
        Auth::KeychainVault vault(m_data->path(), 1.0, Auth::Keychain(u"listwell"_s, 500ms));
        QVERIFY(awaitResult(vault.write(tokens("at-1", "rt-to-be-erased")))->ok());
        freeze();
        QCOMPARE(awaitResult(vault.erase())->error().detail, Auth::KeychainError::kSilent);
        QVERIFY(vault.warning().contains("will be erased"_L1));
        thaw();
    }
    Auth::KeychainVault later(m_data->path());
    const auto kept = awaitResult(later.read());
    QVERIFY(kept && kept->ok() && !**kept);
    QVERIFY(later.warning().isEmpty());
    QVERIFY(!dump().contains("rt-to-be-erased"));
}

void KeychainVaultTest::frozenKeyringTimesOut()
{
    Auth::KeychainVault vault(m_data->path(), 1.0, Auth::Keychain(u"listwell"_s, 500ms));
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    const auto keyring = static_cast<pid_t>(m_keyring->processId());
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    const auto silent = awaitResult(vault.read());
    QVERIFY(silent && !silent->ok());
    QCOMPARE(silent->error().detail, u"keychain silent"_s);
    // No further job is started, because it would wait behind the abandoned one.
    QCOMPARE(awaitResult(vault.read(), 400ms)->error().detail, u"keychain silent"_s);
    QCOMPARE(::kill(keyring, SIGCONT), 0);
    Auth::KeychainVault later(m_data->path()); // the abandoned job may finish later without effect
    QCOMPARE(keptIn(later).refresh.reveal(), QByteArray("rt-1"));
}

namespace {

// A bus without service activation, so that there really is no keychain.
QString busConfiguration(const QString &directory)
{
    const QString path = directory + "/bus.conf"_L1;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                   "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                   "<busconfig><type>session</type><listen>unix:tmpdir=/tmp"
                   "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                   "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
    }
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(kInside) && haveKeyring()) {
        static QTemporaryDir home; // home folder of the keyring and the bus
        qputenv(kInside, "1");
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        QStringList arguments{u"--config-file="_s + busConfiguration(home.path()), u"--"_s};
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        return QProcess::execute(u"dbus-run-session"_s, arguments);
    }
    QCoreApplication app(argc, argv);
    KeychainVaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainvault.moc"
