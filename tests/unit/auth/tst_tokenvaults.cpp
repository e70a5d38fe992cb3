#include "auth/filevault.h"
#include "auth/keychainvault.h"
#include "auth/sessionvault.h"
#include "auth/tokenvault.h"
#include "core/utc.h"
#include "support/awaitresult.h"
#include "support/memoryvault.h"
#include "support/testenvironment.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;

namespace {

Auth::Tokens tokens(const QByteArray &refresh = "rt-1")
{
    return {Core::Secret("at-1"), Core::Secret(refresh), Core::utc(QDate(2026, 3, 2), QTime(9, 0)), 24h,
            u"https://api.example.com"_s};
}

unsigned modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0;
}

} // namespace

class TokenVaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fileReturnsWhatWasWritten();
    void fileIsAccessibleOnlyToItsOwner();
    void permissionsOfAReadableFileAreTightened();
    void missingFileMeansNoLogin();
    void erasedFileIsGone();
    void fileRejectsASymbolicLink();
    void fileRejectsAFolder();
    void damagedFileIsReported_data();
    void damagedFileIsReported();
    void fileWarns();

    void sessionUsesAWorkingVault();
    void sessionKeepsInMemoryWhatCouldNotBeStored();
    void sessionStoresItLater();
    void sessionErases();
    void sessionRetriesOnRequest();
    void sessionDoesNotRetryAfterThePersonRefused();
    void missingSessionBusIsReported();
    void missingGlibEventLoopIsReported();

    void environmentSelectsTheVault();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TokenVaultsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"below/tokens.json"_s);
}

void TokenVaultsTest::fileReturnsWhatWasWritten()
{
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    const auto kept = awaitResult(Auth::FileVault(m_path).read());
    QVERIFY(kept && kept->ok() && **kept);
    const Auth::Tokens &read = ***kept;
    QCOMPARE(read.access.reveal(), QByteArray("at-1"));
    QCOMPARE(read.refresh.reveal(), QByteArray("rt-1"));
    QCOMPARE(read.obtained, tokens().obtained);
    QCOMPARE(read.lifetime, tokens().lifetime);
    QCOMPARE(read.service, tokens().service);
}

void TokenVaultsTest::fileIsAccessibleOnlyToItsOwner()
{
    const auto before = ::umask(0);
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(modeOf(m_path), 0600U);
    QVERIFY(awaitResult(vault.write(tokens("rt-2")))->ok());
    ::umask(before);
    QCOMPARE(modeOf(m_path), 0600U);
}

void TokenVaultsTest::permissionsOfAReadableFileAreTightened()
{
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
    QVERIFY(awaitResult(vault.read())->ok());
    QCOMPARE(modeOf(m_path), 0600U);
}

void TokenVaultsTest::missingFileMeansNoLogin()
{
    const auto kept = awaitResult(Auth::FileVault(m_path).read());
    QVERIFY(kept && kept->ok());
    QVERIFY(!**kept);
}

void TokenVaultsTest::erasedFileIsGone()
{
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(!QFileInfo::exists(m_path));
}

void TokenVaultsTest::fileRejectsASymbolicLink()
{
    const QString target = m_directory->filePath(u"target"_s);
    const QString link = m_directory->filePath(u"link"_s);
    QVERIFY(QFile::link(target, link));
    Auth::FileVault vault(link);
    QCOMPARE(awaitResult(vault.write(tokens()))->error().kind, Kind::Keychain);
    QCOMPARE(awaitResult(vault.read())->error().kind, Kind::Keychain);
    QVERIFY(!awaitResult(vault.erase())->ok());
    QVERIFY(!QFileInfo::exists(target));
}

void TokenVaultsTest::fileRejectsAFolder()
{
    Auth::FileVault vault(m_directory->path());
    QVERIFY(!awaitResult(vault.write(tokens()))->ok());
    QVERIFY(!awaitResult(vault.read())->ok());
}

void TokenVaultsTest::damagedFileIsReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray(R"({"v":1,"access":"a)");
    QTest::newRow("another version") << QByteArray(
        R"({"v":2,"access":"a","obtained":"2026-03-02T09:00:00Z"})");
    QTest::newRow("line break in the token")
        << QByteArray(R"({"v":1,"access":"a\nb","obtained":"2026-03-02T09:00:00Z"})");
    QTest::newRow("too large") << QByteArray(100'000, ' ');
}

void TokenVaultsTest::damagedFileIsReported()
{
    QFETCH(QByteArray, text);
    const QString path = m_directory->filePath(u"tokens"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    Auth::FileVault vault(path);
    QCOMPARE(awaitResult(vault.read())->error().kind, Kind::Keychain);
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
}

void TokenVaultsTest::fileWarns()
{
    QVERIFY(Auth::FileVault(m_path).warning().contains(m_path));
}

void TokenVaultsTest::sessionUsesAWorkingVault()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    Support::MemoryVault *inside = lasting.get();
    Auth::SessionVault vault(std::move(lasting));
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(inside->kept.has_value());
    QVERIFY(vault.warning().isEmpty());
}

void TokenVaultsTest::sessionKeepsInMemoryWhatCouldNotBeStored()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    lasting->isBroken = true;
    Auth::SessionVault vault(std::move(lasting));
    const auto written = awaitResult(vault.write(tokens()));
    QCOMPARE(written->error().kind, Kind::Keychain);
    QVERIFY(written->error().message.contains(u"keyring is locked"_s));
    QCOMPARE(vault.warning(), written->error().message);
    const auto kept = awaitResult(vault.read());
    QVERIFY(kept && kept->ok() && **kept);
    QCOMPARE((***kept).refresh.reveal(), QByteArray("rt-1"));
}

void TokenVaultsTest::sessionStoresItLater()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    Support::MemoryVault *inside = lasting.get();
    inside->isBroken = true;
    Auth::SessionVault vault(std::move(lasting), 0.0);
    QVERIFY(!awaitResult(vault.write(tokens()))->ok());
    inside->isBroken = false;
    QTRY_VERIFY(inside->kept.has_value());
    QTRY_VERIFY(vault.warning().isEmpty());
}

void TokenVaultsTest::sessionErases()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    Support::MemoryVault *inside = lasting.get();
    inside->isBroken = true;
    Auth::SessionVault vault(std::move(lasting));
    QVERIFY(!awaitResult(vault.write(tokens()))->ok());
    inside->isBroken = false;
    QVERIFY(awaitResult(vault.erase())->ok());
    const auto kept = awaitResult(vault.read());
    QVERIFY(kept && kept->ok() && !**kept);
    QVERIFY(vault.warning().isEmpty());
}

// Called by the window's button, and at the end of the program.
void TokenVaultsTest::sessionRetriesOnRequest()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    Support::MemoryVault *inside = lasting.get();
    inside->isBroken = true;
    Auth::SessionVault vault(std::move(lasting));
    QSignalSpy changed(&vault, &Auth::TokenVault::warningChanged);
    QSignalSpy keptLater(&vault, &Auth::TokenVault::keptLater);
    QVERIFY(!awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!awaitResult(vault.keepNow())->ok());
    QCOMPARE(keptLater.size(), 0);
    inside->isBroken = false;
    QVERIFY(awaitResult(vault.keepNow())->ok());
    QVERIFY(inside->kept.has_value());
    QVERIFY(!vault.isOnlyInMemory());
    QCOMPARE(keptLater.size(), 1);
    QVERIFY(awaitResult(vault.keepNow())->ok());
    QCOMPARE(inside->writes, 3);
}

void TokenVaultsTest::sessionDoesNotRetryAfterThePersonRefused()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    Support::MemoryVault *inside = lasting.get();
    inside->isBroken = true;
    inside->detail = Auth::KeychainError::kDenied;
    Auth::SessionVault vault(std::move(lasting), 0.0);
    QVERIFY(!awaitResult(vault.write(tokens()))->ok());
    QTest::qWait(1500); // a fixed time, because there is no event to wait for
    QCOMPARE(inside->writes, 1);
    inside->isBroken = false;
    QVERIFY(awaitResult(vault.keepNow())->ok()); // but the button retries
}

void TokenVaultsTest::missingSessionBusIsReported()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qunsetenv("XDG_RUNTIME_DIR");
    Auth::SessionVault vault(std::make_unique<Auth::KeychainVault>(m_directory->path()));
    const auto written = awaitResult(vault.write(tokens()));
    QVERIFY(written && !written->ok());
    QVERIFY2(vault.warning().contains("dbus-user-session"_L1), qPrintable(vault.warning()));
    const auto kept = awaitResult(vault.read());
    QVERIFY(kept && kept->ok() && **kept);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", runtime);
}

// libsecret would hang; the test restarts its program with this setting.
void TokenVaultsTest::missingGlibEventLoopIsReported()
{
    if (qEnvironmentVariableIsSet("QT_NO_GLIB")) {
        Auth::KeychainVault vault(m_directory->path());
        QVERIFY(vault.warning().contains("QT_NO_GLIB"_L1)); // from the start
        const auto written = awaitResult(vault.write(tokens()), 1s);
        QVERIFY(written && !written->ok());
        QVERIFY(written->error().message.contains("QT_NO_GLIB"_L1));
        return;
    }
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    again.setProcessEnvironment(environment);
    again.start(QCoreApplication::applicationFilePath(), {u"missingGlibEventLoopIsReported"_s});
    QVERIFY(again.waitForFinished());
    QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
}

void TokenVaultsTest::environmentSelectsTheVault()
{
    Core::Environment environment =
        Support::environmentFor(QUrl(u"http://127.0.0.1:1"_s), m_directory->path());
    environment.tokenFile = m_path;
    QVERIFY(dynamic_cast<Auth::FileVault *>(Auth::makeTokenVault(environment).get()));
    environment.tokenFile.clear();
    const auto vault = Auth::makeTokenVault(environment);
    QVERIFY(dynamic_cast<Auth::SessionVault *>(vault.get()));
    // A person who never signed in is not asked for the keyring's password.
    const auto kept = awaitResult(vault->read(), 1s);
    QVERIFY(kept && kept->ok() && !**kept);
}

QTEST_GUILESS_MAIN(TokenVaultsTest)
#include "tst_tokenvaults.moc"
