// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/keychainvault.h"
#include "auth/sessionvault.h"
#include "auth/tokenvault.h"
#include "core/utc.h"
#include "support/awaitresult.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

class SessionVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sessionUsesAWorkingVault();
    void sessionKeepsInMemoryWhatCouldNotBeStored();
    void sessionStoresItLater();
    void sessionErases();
    void sessionRetriesOnRequest();
    void sessionDoesNotRetryAfterThePersonRefused();
    void missingSessionBusIsReported();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void SessionVaultTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"below/tokens.json"_s);
}

void SessionVaultTest::sessionUsesAWorkingVault()
{
    auto lasting = std::make_unique<Support::MemoryVault>();
    Support::MemoryVault *inside = lasting.get();
    Auth::SessionVault vault(std::move(lasting));
    QVERIFY(awaitResult(vault.write(tokens()))->ok());
    QVERIFY(inside->kept.has_value());
    QVERIFY(vault.warning().isEmpty());
}

void SessionVaultTest::sessionKeepsInMemoryWhatCouldNotBeStored()
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

void SessionVaultTest::sessionStoresItLater()
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

void SessionVaultTest::sessionErases()
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
void SessionVaultTest::sessionRetriesOnRequest()
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

void SessionVaultTest::sessionDoesNotRetryAfterThePersonRefused()
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

void SessionVaultTest::missingSessionBusIsReported()
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

QTEST_GUILESS_MAIN(SessionVaultTest)
#include "tst_sessionvault.moc"
