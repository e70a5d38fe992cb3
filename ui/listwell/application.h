// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenvault.h"
#include "core/clock.h"
#include "core/environment.h"
#include "presenters/activitypresenter.h"
#include "presenters/backuppresenter.h"
#include "presenters/classespresenter.h"
#include "presenters/clientfieldspresenter.h"
#include "presenters/clientsearchpresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/fieldmappingpresenter.h"
#include "presenters/listchoicepresenter.h"
#include "presenters/searchindexing.h"
#include "presenters/settingspresenter.h"
#include "presenters/subscriberspresenter.h"
#include "presenters/watchedfolder.h"
#include "store/sqlite/backgrounddatabase.h"
#include "sync/databaseloginmetadata.h"
#include "ui/listwell/background.h"
#include "ui/listwell/servicelink.h"
#include "ui/listwell/windowlook.h"
#include "ui/shell/mainwindow.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace Gui {

class HomePage;

/// One studio in its window. Creates every part that lives as long as the window, each after the parts it
/// depends on, and destroys them in reverse order. The destructor stops a running sync. The caller locks the
/// data directory.
class Application : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the process
    /// \param mode  account that the application works with
    /// \param look  language and appearance of the window; must outlive the application
    Application(const Core::Environment &environment, AccountMode mode, const WindowLook &look);
    ~Application() override;

    /// Shows the window, then starts the background work.
    void open(Opening opening = Opening::Window);
    /// Call after the window has closed. Tries once more to store a login that the keychain did not accept,
    /// for a few seconds at most.
    /// \param code  exit code of the event loop
    /// \return \p code
    int shutDown(int code);
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Store::BackgroundDatabase &database() { return m_database; }

Q_SIGNALS:
    void practiceRequested();                   ///< *Try with a practice account*
    void practiceResetRequested();              ///< *Reset the practice studio*, confirmed
    void restoreRequested(const QString &file); ///< *Restore a backup*, confirmed

private:
    void addPages();
    QWidget *makeWelcome(QWidget *parent);
    QWidget *makeHome(QWidget *parent);
    QWidget *makeSettings(QWidget *parent);
    QWidget *makeClientReports(QWidget *parent);
    void showWaitingReport(HomePage &page);
    void openReport(const QString &path);
    void connectParts();
    void createServiceLink();
    void applySavedApiKey();
    void checkFirstPage();
    void openImportUndo();
    void openProfile(Domain::ClientId client);
    void chooseLanguage();
    void chooseAppearance();
    void readAgain();
    void showAbout();
    void openDataFolder();
    void showSupportFile();
    void openFolder(const QString &folder, const QString &title, const QString &sentence);
    QCoro::Task<void> persistLoginAndQuit();

    Core::Environment m_environment;
    AccountMode m_mode;
    WindowLook m_look;
    PageId m_firstPage; ///< estimate made before the database is read and its file created
    Core::SystemClock m_clock;
    std::unique_ptr<Auth::TokenVault> m_vault;
    Store::BackgroundDatabase m_database;
    Sync::DatabaseLoginMetadata m_loginMetadata;
    Presenters::ClientsPresenter m_clients;
    Presenters::ClientSearchPresenter m_clientSearch;
    Presenters::SubscribersPresenter m_subscribers;
    Presenters::ClassesPresenter m_classes;
    Presenters::ActivityPresenter m_activity;
    Presenters::ListChoicePresenter m_lists;
    Presenters::FieldMappingPresenter m_fieldMapping;
    Presenters::SettingsPresenter m_settings;
    Presenters::BackupPresenter m_backups;
    Presenters::WatchedFolder m_reports;
    Presenters::ClientFieldsPresenter m_fields;
    Presenters::SearchIndexing m_searchIndexing;
    MainWindow m_window;
    Background m_background;
    std::unique_ptr<ServiceLink> m_link;
};

} // namespace Gui
