// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "store/syncdata/syncstate.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using Support::kPatience;
using Support::WindowFixture;

namespace {
const QString kList = u"Quiet Harbor News & Updates"_s;
} // namespace

/// A backup is saved and restored on the Settings page of the window.
class BackupWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void restoresClientsWithoutThoseWhoLeft()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.addConsentingClient(u"Noor"_s, u"noor@example.com"_s);
        studio.connectBusiness();
        studio.pickList(kList);
        studio.saveAndWaitForRound();
        saveBackup(studio);
        studio.addConsentingClient(u"Olga"_s, u"olga@example.com"_s);
        studio.server.leaveList(u"noor@example.com"_s, kList);

        restoreBackup(studio);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("restoreMessage"), kPatience);
        auto *message = studio.shown<QMessageBox>("restoreMessage");
        QVERIFY2(message->text().contains(u"2 client"_s), qPrintable(message->text()));
        QVERIFY(!studio.isShown("restoreProgress"));
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        QTRY_COMPARE(studio.window().currentPage(), Gui::PageId::Settings);
        QTest::keyClick(message, Qt::Key_Escape);
        QCOMPARE(clients(studio), 2);
        QCOMPARE(QDir(studio.dataDirectory()).entryList({u"replaced-*"_s}, QDir::Dirs).size(), 1);

        // The login is still here, so the first sync follows by itself. It reads who left.
        QTRY_VERIFY_WITH_TIMEOUT(isReconciled(studio), kPatience);
        const QStringList listed = studio.server.addressesOn(kList);
        QVERIFY(listed.contains(u"maya.lind@example.com"_s));
        QVERIFY(!listed.contains(u"noor@example.com"_s));
    }

    void opensTheOldDataIfTheBackupIsGone()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        saveBackup(studio);
        studio.addConsentingClient(u"Noor"_s, u"noor@example.com"_s);
        askToRestore(studio);
        QVERIFY(QFile::remove(file()));
        studio.click("confirmButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.studio().application() && studio.isShown("restoreMessage"),
                                 kPatience);
        QVERIFY(studio.shown<QMessageBox>("restoreMessage")->text().contains(u"was not restored"_s));
        QCOMPARE(clients(studio), 2);
    }

    void cancelChangesNothing()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        saveBackup(studio);
        const Gui::Application *const before = &studio.application();
        askToRestore(studio);
        QTest::keyClick(studio.shown("restoreQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!studio.isShown("restoreQuestion"));
        QCOMPARE(&studio.application(), before);
        QCOMPARE(clients(studio), 1);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"studio.backup"_s); }

    static int clients(WindowFixture &studio)
    {
        const std::function<Core::Result<int>(Store::Database &)> work = [](Store::Database &database) {
            return Store::ClientDirectory(database).count();
        };
        auto future = studio.application().database().run<int>(work);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatience))
            return -1;
        const Core::Result<int> count = future.result();
        return count ? *count : -1;
    }

    static bool isReconciled(WindowFixture &studio)
    {
        const std::function<Core::Result<bool>(Store::Database &)> work =
            [](Store::Database &database) -> Core::Result<bool> {
            const auto restoration = Store::SyncState(database).restoration();
            if (!restoration)
                return restoration.error();
            return *restoration && !(*restoration)->needsReconciliation;
        };
        auto future = studio.application().database().run<bool>(work);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatience))
            return false;
        const Core::Result<bool> reconciled = future.result();
        return reconciled && *reconciled;
    }

    void choose(WindowFixture &studio, const char *button, const char *dialogName)
    {
        studio.window().showPage(Gui::PageId::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady(button), kPatience);
        studio.shown<QPushButton>(button)->click(); // it may be below the edge of the small screen
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown(dialogName), kPatience);
        auto *dialog = studio.shown<QFileDialog>(dialogName);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file());
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!studio.isShown(dialogName));
    }

    void saveBackup(WindowFixture &studio)
    {
        choose(studio, "saveBackup", "saveBackupDialog");
        QTRY_VERIFY_WITH_TIMEOUT(studio.shown("saveBackup")->isEnabled(), kPatience);
        QVERIFY(QFile::exists(file()));
    }

    void askToRestore(WindowFixture &studio)
    {
        choose(studio, "restoreBackup", "restoreBackupDialog");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("restoreQuestion"), kPatience);
    }

    void restoreBackup(WindowFixture &studio)
    {
        askToRestore(studio);
        studio.click("confirmButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.studio().application() && !studio.isShown("restoreQuestion"),
                                 kPatience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(BackupWindowTest)
#include "tst_backupwindow.moc"
