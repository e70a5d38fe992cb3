// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/filevault.h"
#include "auth/keychainvault.h"
#include "core/utc.h"
#include "support/awaitresult.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
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

class FileVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fileReturnsWhatWasWritten();
    void fileIsAccessibleOnlyToItsOwner();
    void permissionsOfAReadableFileAreTightened();
    void missingFileMeansNoLogin();
    void erasedFileIsGone();
    void keepsTheRoundStampUntilTheLoginIsErased();
    void fileRejectsASymbolicLink();
    void fileRejectsAFolder();
    void damagedFileIsReported_data();
    void damagedFileIsReported();
    void fileWarns();

    void missingGlibEventLoopIsReported();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void FileVaultTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"below/tokens.json"_s);
}

void FileVaultTest::fileReturnsWhatWasWritten()
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

void FileVaultTest::fileIsAccessibleOnlyToItsOwner()
{
    const auto before = ::umask(0);
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(modeOf(m_path), 0600U);
    QVERIFY(awaitResult(vault.write(tokens("rt-2")))->ok());
    ::umask(before);
    QCOMPARE(modeOf(m_path), 0600U);
}

void FileVaultTest::permissionsOfAReadableFileAreTightened()
{
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
    QVERIFY(awaitResult(vault.read())->ok());
    QCOMPARE(modeOf(m_path), 0600U);
}

void FileVaultTest::missingFileMeansNoLogin()
{
    const auto kept = awaitResult(Auth::FileVault(m_path).read());
    QVERIFY(kept && kept->ok());
    QVERIFY(!**kept);
}

void FileVaultTest::erasedFileIsGone()
{
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(awaitResult(vault.erase())->ok());
    QVERIFY(!QFileInfo::exists(m_path));
}

void FileVaultTest::keepsTheRoundStampUntilTheLoginIsErased()
{
    Auth::FileVault vault(m_path);
    QVERIFY(awaitResult(vault.writeRoundStamp(u"1 2 3"_s))->ok());
    QVERIFY(!QFileInfo::exists(m_path)); // there is no login to store it with
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(awaitResult(vault.writeRoundStamp(u"1 2 3"_s))->ok());
    QVERIFY(awaitResult(vault.write(tokens("rt-2")))->ok());
    QCOMPARE(**awaitResult(vault.readRoundStamp()), u"1 2 3"_s);
    QVERIFY(awaitResult(vault.read())->ok());
    QVERIFY(awaitResult(vault.erase())->ok());
    QCOMPARE(**awaitResult(vault.readRoundStamp()), QString());
}

void FileVaultTest::fileRejectsASymbolicLink()
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

void FileVaultTest::fileRejectsAFolder()
{
    Auth::FileVault vault(m_directory->path());
    QVERIFY(!awaitResult(vault.write(tokens()))->ok());
    QVERIFY(!awaitResult(vault.read())->ok());
}

void FileVaultTest::damagedFileIsReported_data()
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

void FileVaultTest::damagedFileIsReported()
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

void FileVaultTest::fileWarns()
{
    QVERIFY(Auth::FileVault(m_path).warning().contains(m_path));
}

// libsecret would hang; the test restarts its program with this setting.
void FileVaultTest::missingGlibEventLoopIsReported()
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

QTEST_GUILESS_MAIN(FileVaultTest)
#include "tst_filevault.moc"
