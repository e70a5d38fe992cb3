// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/filevault.h"
#include "auth/sessionvault.h"
#include "auth/vaultchoice.h"
#include "support/awaitresult.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Support::awaitResult;

class TokenVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void environmentSelectsTheVault();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TokenVaultTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"below/tokens.json"_s);
}

void TokenVaultTest::environmentSelectsTheVault()
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

QTEST_GUILESS_MAIN(TokenVaultTest)
#include "tst_tokenvault.moc"
