#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"
#include "core/environment.h"
#include "presenters/activitypresenter.h"
#include "presenters/classespresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/listchoicepresenter.h"
#include "store/backgrounddatabase.h"
#include "sync/loginmarks.h"
#include "ui/mainwindow.h"
#include "ui/servicelink.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace Gui {

/// One studio, open in a window: every part that lives as long as the window, made once, in the order in
/// which each needs the ones before it, and taken down in the opposite order. Its end stops a running round.
/// The data directory is the caller's to lock.
class Studio : public QObject
{
    Q_OBJECT

public:
    /// \param practice  this is the practice account
    Studio(const Core::Environment &environment, bool practice);
    ~Studio() override;

    /// The window first, then the work behind it.
    void open();
    /// After the window's end: a login that the keychain did not take is tried a last time, for a few seconds
    /// at most. \return \p code
    int leave(int code);
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Store::BackgroundDatabase &database() { return m_database; }

Q_SIGNALS:
    void practiceWanted();         ///< *Try with a practice account*
    void practiceResetRequested(); ///< *Reset the practice studio*, confirmed

private:
    void addPages();
    QWidget *makeWelcome(QWidget *parent);
    void connectParts();
    void makeLink();
    void useKeptApiKey();
    void checkFirstPage();
    void showAbout();
    void openFolder(const QString &folder, const QString &title, const QString &sentence);
    QCoro::Task<void> keepAndQuit();

    Core::Environment m_environment;
    bool m_practice;
    PageId m_firstPage; ///< before the database has been asked; read before it makes its file
    Core::SystemClock m_clock;
    std::unique_ptr<Auth::TokenVault> m_vault;
    Store::BackgroundDatabase m_database;
    Sync::LoginMarks m_marks;
    Presenters::ClientsPresenter m_clients;
    Presenters::ClassesPresenter m_classes;
    Presenters::ActivityPresenter m_activity;
    Presenters::ListChoicePresenter m_lists;
    MainWindow m_window;
    std::unique_ptr<ServiceLink> m_link;
};

} // namespace Gui
