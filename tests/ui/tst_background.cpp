// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientprofilepresenter.h"
#include "presenters/settingspresenter.h"
#include "support/idleconnection.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/listwell/background.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Gui::Opening;
using Presenters::SettingsPresenter;
using Presenters::WhenClosed;

namespace {
constexpr int kPatience = 30000; // ms
}

/// What closing the window does, with and without a tray.
class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Gui::Style::apply(*qApp, Gui::Style::Scheme::Light); }

    void init()
    {
        m_connection = std::make_unique<Support::IdleConnection>();
        m_connection->environment.dataDirectory = m_connection->studio.path(u"data"_s);
        m_settings = std::make_unique<SettingsPresenter>(m_connection->studio.path(u"data"_s),
                                                         SettingsPresenter::Studio::Own);
        m_window = std::make_unique<Gui::MainWindow>(Gui::AccountMode::Live);
        m_window->addPage(Gui::PageId::Home, [](QWidget *parent) { return new QWidget(parent); });
        m_window->showPage(Gui::PageId::Home);
    }

    void cleanup()
    {
        m_background.reset();
        m_window.reset();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    void withoutATrayClosingEndsTheProgram()
    {
        open(false);
        m_settings->setKeepsSyncing(true);
        QVERIFY(m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void staysInTheTrayIfChosen()
    {
        open(true);
        m_settings->setKeepsSyncing(true);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        // A dialog that is closed meanwhile does not end the program.
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        m_window->show();
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        m_settings->setTrayShown(false);
        QVERIFY(m_window->close());
    }

    void ctrlQEndsTheProgramInAnyCase()
    {
        open(true);
        m_settings->setKeepsSyncing(true);
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void endOfTheSessionIsNotTheTimeToAsk()
    {
        open(true);
        keepAListInSync();
        QEvent quit(QEvent::Quit); // as the session manager and QCoreApplication::quit() send it
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(quit.isAccepted());
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_settings->whenClosed(), WhenClosed::Ask);
    }

    void asksNothingWhileNothingIsSynced()
    {
        open(true);
        QVERIFY(m_window->close());
        QCOMPARE(m_settings->whenClosed(), WhenClosed::Ask);
    }

    void asksOnceWhileAListIsSynced()
    {
        open(true);
        keepAListInSync();
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        answer("closingCancel");
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_settings->whenClosed(), WhenClosed::Ask);
        QVERIFY(!m_window->close());
        answer("closingKeep");
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_settings->whenClosed(), WhenClosed::KeepSyncing);
        m_window->show();
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->findChild<QWidget *>(u"closingDialog"_s));
    }

    void remembersThatClosingQuits()
    {
        open(true);
        keepAListInSync();
        QVERIFY(!m_window->close());
        answer("closingQuit");
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        QCOMPARE(m_settings->whenClosed(), WhenClosed::Quit);
    }

    void ctrlQDoesNotAsk()
    {
        open(true);
        keepAListInSync();
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_window->findChild<QWidget *>(u"closingDialog"_s));
    }

    void unsavedChangesStopOnlyTheEndOfTheProgram()
    {
        open(true);
        m_settings->setKeepsSyncing(true);
        const QPointer<Gui::ClientDialog> form = editClient();
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(form->isVisible());
        QVERIFY(!question(form));
        m_window->show();
        requestQuit();
        QVERIFY(m_window->isVisible());
        QVERIFY(question(form));
        question(form)->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question(form));
        QVERIFY(!m_window->close()); // to the tray, as before
        QVERIFY(!m_window->isVisible());
        requestQuit(); // from the tray
        QVERIFY(m_window->isVisible());
        QVERIFY(question(form));
        question(form)->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed()); // it is closed, and not in the tray
    }

    void startsHiddenWithoutEnding()
    {
        m_background = std::make_unique<Gui::Background>(
            *m_window, *m_settings, m_connection->studio.path(u"data"_s), [] { return true; });
        m_background->open(Opening::Hidden);
        QVERIFY(!m_window->isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    }

private:
    void open(bool hasTray)
    {
        m_background = std::make_unique<Gui::Background>(
            *m_window, *m_settings, m_connection->studio.path(u"data"_s), [hasTray] { return hasTray; });
        m_background->follow(m_connection->presenter);
        m_background->open(Opening::Window);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (hasTray)
            QTRY_VERIFY_WITH_TIMEOUT(m_settings->state().trayShown, kPatience);
    }

    /// Opens a form and changes it.
    Gui::ClientDialog *editClient()
    {
        auto &database = m_connection->studio.database();
        auto *form = Gui::ClientDialog::openBeside(*m_window, {}, [&database] {
            return std::make_unique<Presenters::ClientProfilePresenter>(database, Domain::ClientId{});
        });
        const auto *save = form->findChild<QPushButton *>(u"saveClientButton"_s);
        (void)QTest::qWaitFor([save] { return save->isEnabled(); }, kPatience);
        form->findChild<QLineEdit *>(u"firstName"_s)->setText(u"Anna"_s);
        return form;
    }

    void requestQuit()
    {
        QEvent quit(QEvent::Quit); // as the tray and the desktop send it
        QCoreApplication::sendEvent(qApp, &quit);
        QCoreApplication::processEvents(); // the windows have answered
    }

    /// \return the open question about unsaved changes; nullptr if there is none
    static QMessageBox *question(const Gui::ClientDialog *form)
    {
        const auto questions = form->findChildren<QMessageBox *>(u"unsavedChanges"_s);
        const auto open = std::ranges::find_if(questions, &QWidget::isVisible);
        return open == questions.end() ? nullptr : *open;
    }

    /// As the engine would report it.
    void keepAListInSync()
    {
        Domain::SyncStatus status;
        status.connection = Domain::Connection();
        status.connection->connected = true;
        status.list = Domain::ContactList{{u"list"_s}, u"News"_s, 10};
        Q_EMIT m_connection->engine.statusChanged(status);
        QVERIFY(m_connection->presenter.state().syncShown);
    }

    void answer(const char *button)
    {
        auto *found = m_window->findChild<QPushButton *>(QLatin1StringView(button));
        QVERIFY(found);
        QPointer<QWidget> dialog = found->window();
        found->click();
        QTRY_VERIFY(!dialog);
    }

    std::unique_ptr<Support::IdleConnection> m_connection;
    std::unique_ptr<SettingsPresenter> m_settings;
    std::unique_ptr<Gui::MainWindow> m_window;
    std::unique_ptr<Gui::Background> m_background;
};

QTEST_MAIN(BackgroundTest)
#include "tst_background.moc"
