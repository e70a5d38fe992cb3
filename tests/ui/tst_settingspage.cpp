// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/backuppresenter.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/settingspresenter.h"
#include "support/testdirectory.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/closingdialog.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::SettingsPage;
using Presenters::SettingsPresenter;
using Presenters::WhenClosed;

/// Setup › Settings.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void init()
    {
        m_page.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        m_settings = std::make_unique<SettingsPresenter>(m_folder->path(), SettingsPresenter::Studio::Own);
        m_settings->setTrayAvailable(true);
        m_studio = std::make_unique<Support::TestDirectory>();
        m_backups = std::make_unique<Presenters::BackupPresenter>(m_studio->database(), m_studio->clock);
        m_page = std::make_unique<SettingsPage>(*m_settings, *m_backups,
                                                SettingsPage::Look{u"English"_s, u"Light"_s});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void eachBoxChangesItsSetting()
    {
        QVERIFY(!box("settingsStart")->isChecked());
        press("settingsStart");
        QVERIFY(m_settings->state().startsWithSession);
        QVERIFY(box("settingsTray")->isChecked());
        press("settingsKeepSyncing");
        QCOMPARE(m_settings->whenClosed(), WhenClosed::KeepSyncing);
        QVERIFY(box("settingsNotifications")->isChecked());
        press("settingsNotifications");
        QVERIFY(!m_settings->state().notificationsShown);
        QVERIFY(box("settingsKeepSyncing")->isChecked());
        press("settingsTray");
        for (const char *name : {"settingsKeepSyncing", "settingsNotifications"}) {
            QVERIFY(!box(name)->isEnabled());
            QVERIFY(!box(name)->isChecked());
        }
        QVERIFY(!m_page->findChild<QLabel *>(u"settingsNotice"_s)->isVisible());
    }

    void disablesWhatThisDesktopCannotDo()
    {
        m_settings->setTrayAvailable(false);
        QVERIFY(!box("settingsTray")->isEnabled());
        QVERIFY(box("settingsStart")->isEnabled());
        QVERIFY(m_page->findChild<QLabel *>(u"settingsNotice"_s)->isVisible());
    }

    void boxStaysOffIfTheStartCannotBeChanged()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto *error = m_page->findChild<QLabel *>(u"settingsError"_s);
        for (int attempt = 0; attempt < 2; ++attempt) {
            press("settingsStart");
            QVERIFY(!box("settingsStart")->isChecked());
            QVERIFY(error->isVisible() && !error->text().isEmpty());
        }
        QVERIFY(inTheWay.remove());
        press("settingsStart");
        QVERIFY(box("settingsStart")->isChecked());
        QVERIFY(!error->isVisible());
    }

    void choosesTheInterval()
    {
        const auto *value = m_page->findChild<QLabel *>(u"settingsIntervalValue"_s);
        const QString before = value->text();
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"settingsInterval"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<QDialog *>(u"choiceDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QRadioButton *>(u"choice_15"_s)->isChecked());
        dialog->findChild<QRadioButton *>(u"choice_30"_s)->click();
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_settings->state().syncInterval, std::chrono::minutes(30));
        QVERIFY(value->text() != before);
    }

    void leadsToTheOtherChoices()
    {
        const QSignalSpy language(m_page.get(), &SettingsPage::languageRequested);
        const QSignalSpy appearance(m_page.get(), &SettingsPage::appearanceRequested);
        const QSignalSpy folder(m_page.get(), &SettingsPage::dataFolderRequested);
        for (const char *name : {"settingsLanguage", "settingsAppearance", "settingsOpenFolder"})
            m_page->findChild<QPushButton *>(QLatin1StringView(name))->click();
        QCOMPARE(language.size(), 1);
        QCOMPARE(appearance.size(), 1);
        QCOMPARE(folder.size(), 1);
        QCOMPARE(m_page->findChild<QLineEdit *>(u"settingsDataFolder"_s)->text(), m_folder->path());
    }

    void changesTheConsentQuestion()
    {
        const auto *value = m_page->findChild<QLabel *>(u"settingsWordingValue"_s);
        const QString standard = value->text();
        QDialog *dialog = editWording();
        auto *text = dialog->findChild<QPlainTextEdit *>(u"wordingText"_s);
        QVERIFY(standard.contains(text->toPlainText()));
        text->clear();
        dialog->findChild<QPushButton *>(u"saveWording"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"wordingTextFault"_s)->isVisible());
        text->setPlainText(u"May we write to you?"_s);
        QVERIFY(!dialog->findChild<QLabel *>(u"wordingTextFault"_s)->isVisible());
        dialog->findChild<QPushButton *>(u"saveWording"_s)->click();
        QCOMPARE(value->text(), u"“May we write to you?”"_s);

        dialog = editWording();
        dialog->findChild<QPushButton *>(u"defaultWording"_s)->click();
        dialog->findChild<QPushButton *>(u"saveWording"_s)->click();
        QCOMPARE(value->text(), standard);
        QVERIFY(!m_settings->state().isOwnWording);
    }

    void savesABackup()
    {
        QVERIFY(!m_page->findChild<QWidget *>(u"backupBanner"_s)->isVisible());
        const QString file = saveBackup();
        QVERIFY(m_page->findChild<QWidget *>(u"backupBanner"_s)->isVisible());
        QCOMPARE(m_backups->state().tone, Core::Tone::Success);
        QVERIFY(QFile::exists(file));
    }

    void restoresABackupOnlyAfterTheQuestion()
    {
        const QString file = saveBackup();
        const QSignalSpy restore(m_page.get(), &SettingsPage::restoreRequested);
        QMessageBox *question = chooseToRestore(file);
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        QTRY_VERIFY(question->button(QMessageBox::Cancel)->hasFocus());
        QVERIFY(question->text().contains(u"studio.backup"_s));
        QTest::keyClick(question->button(QMessageBox::Cancel), Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"restoreQuestion"_s));
        QCOMPARE(restore.size(), 0);

        question = chooseToRestore(file);
        question->findChild<QPushButton *>(u"confirmButton"_s)->click();
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore.first().first().toString(), file);
    }

    void asksNothingAboutAFileThatIsNoBackup()
    {
        chooseFile("restoreBackup", u"restoreBackupDialog"_s, m_studio->file(u"clients.csv"_s, "Email\n"));
        QTRY_COMPARE(m_backups->state().tone, Core::Tone::Error);
        QVERIFY(m_page->findChild<QWidget *>(u"backupBanner"_s)->isVisible());
        QVERIFY(!m_page->findChild<QMessageBox *>(u"restoreQuestion"_s));
    }

    void doesNotRestoreOverUnsavedChanges()
    {
        const QString file = saveBackup();
        const QSignalSpy restore(m_page.get(), &SettingsPage::restoreRequested);
        QMessageBox *question = chooseToRestore(file);
        Gui::ClientDialog *form = Gui::ClientDialog::openBeside(*m_page, {}, [this] {
            return std::make_unique<Presenters::ClientProfilePresenter>(m_studio->database(),
                                                                        Domain::ClientId{});
        });
        QTRY_VERIFY(form->findChild<QPushButton *>(u"saveClientButton"_s)->isEnabled());
        form->findChild<QLineEdit *>(u"firstName"_s)->setText(u"Anna"_s);
        question->findChild<QPushButton *>(u"confirmButton"_s)->click();
        QCOMPARE(restore.size(), 0);
        QCOMPARE(m_backups->state().tone, Core::Tone::Warning);
        m_page->findChild<QPushButton *>(u"restoreBackup"_s)->click();
        QVERIFY(!m_page->findChild<QFileDialog *>(u"restoreBackupDialog"_s));
        delete form;
    }

    void askingAtTheFirstCloseHasThreeAnswers_data()
    {
        QTest::addColumn<QString>("button"); ///< empty: Esc
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("quit");
        QTest::newRow("keep") << u"closingKeep"_s << 1 << 0;
        QTest::newRow("quit") << u"closingQuit"_s << 0 << 1;
        QTest::newRow("cancel") << u"closingCancel"_s << 0 << 0;
        QTest::newRow("Esc") << QString() << 0 << 0;
    }
    void askingAtTheFirstCloseHasThreeAnswers()
    {
        QFETCH(QString, button);
        QPointer<Gui::ClosingDialog> dialog = new Gui::ClosingDialog(m_page.get());
        const QSignalSpy kept(dialog, &Gui::ClosingDialog::keepSyncingChosen);
        const QSignalSpy quit(dialog, &Gui::ClosingDialog::quitChosen);
        dialog->open();
        QVERIFY(dialog->findChild<QPushButton *>(u"closingKeep"_s)->isDefault());
        if (button.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            dialog->findChild<QPushButton *>(button)->click();
        QTEST(int(kept.size()), "kept");
        QTEST(int(quit.size()), "quit");
        QTRY_VERIFY(!dialog);
    }

private:
    [[nodiscard]] QCheckBox *box(const char *name)
    {
        return m_page->findChild<QCheckBox *>(QLatin1StringView(name));
    }
    void press(const char *name)
    {
        box(name)->setFocus();
        QTest::keyClick(box(name), Qt::Key_Space);
    }

    QDialog *editWording()
    {
        (void)QTest::qWaitFor([this] { return !m_page->findChild<QDialog *>(u"wordingDialog"_s); });
        m_page->findChild<QPushButton *>(u"settingsWording"_s)->click();
        return m_page->findChild<QDialog *>(u"wordingDialog"_s);
    }
    void chooseFile(const char *button, const QString &dialogName, const QString &file)
    {
        m_page->findChild<QPushButton *>(QLatin1StringView(button))->click();
        auto *dialog = m_page->findChild<QFileDialog *>(dialogName);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->directory(), QDir(Gui::documentsFolder()));
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>(dialogName));
    }
    /// \return path of the backup
    QString saveBackup()
    {
        const QString file = m_studio->path(u"studio.backup"_s);
        chooseFile("saveBackup", u"saveBackupDialog"_s, file);
        (void)QTest::qWaitFor([this] { return !m_backups->state().isBusy; }, 60000);
        return file;
    }
    /// \return the question
    QMessageBox *chooseToRestore(const QString &file)
    {
        chooseFile("restoreBackup", u"restoreBackupDialog"_s, file);
        QMessageBox *question = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (question = m_page->findChild<QMessageBox *>(u"restoreQuestion"_s)); }, 60000);
        return question;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Support::TestDirectory> m_studio;
    std::unique_ptr<Presenters::BackupPresenter> m_backups;
    std::unique_ptr<SettingsPresenter> m_settings;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
