// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/application.h"

#include "auth/vaultchoice.h"
#include "core/logsink.h"
#include "presenters/clientimportpresenter.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/firststart.h"
#include "presenters/importundopresenter.h"
#include "presenters/onresult.h"
#include "presenters/practicestudio.h"
#include "presenters/preferences.h"
#include "presenters/supportfilepresenter.h"
#include "store/recovery/recovery.h"
#include "store/sqlite/datafile.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/messagebox.h"
#include "ui/dialogs/supportfiledialog.h"
#include "ui/dialogs/undoimportdialog.h"
#include "ui/listwell/windowmemory.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/classespage.h"
#include "ui/pages/clientfieldspage.h"
#include "ui/pages/clientreportspage.h"
#include "ui/pages/clientspage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/welcomepage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace Gui {

using Presenters::ActivityPresenter;
using Presenters::ClassesPresenter;
using Presenters::ClientFieldsPresenter;
using Presenters::ClientSearchPresenter;
using Presenters::ClientsPresenter;
using Presenters::ConnectionPresenter;
using Presenters::FieldMappingPresenter;
using Presenters::SearchIndexing;
using Presenters::SettingsPresenter;
using Presenters::WatchedFolder;
using Sync::Engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kShutdownTimeout = 5s;

/// Replaces a damaged file before it is used, and fills a new practice studio. Runs on the database thread
/// because it reads the whole file.
Store::BackgroundDatabase::First prepareDatabase(const Core::Environment &environment,
                                                 const Core::Clock &clock, AccountMode mode)
{
    return [environment, &clock, mode]() -> Core::Result<void> {
        const auto kept = Store::recoverIfDamaged(environment.dataDirectory, clock);
        if (!kept || mode != AccountMode::Practice)
            return kept ? Core::Result<void>() : kept.error();
        const auto filled = Presenters::fillPracticeStudio(environment, clock);
        return filled ? Core::Result<void>() : filled.error();
    };
}

/// First page without reading the database: a new data directory starts with the welcome page.
PageId likelyFirstPage(const QString &dataDirectory, AccountMode mode)
{
    const bool isKnown = QFile::exists(QDir(dataDirectory).filePath(Store::kDataFile));
    if (mode != AccountMode::Practice && !isKnown)
        return PageId::Welcome;
    return WindowMemory(dataDirectory).page().value_or(PageId::Home);
}

QList<Choice> languages()
{
    QList<Choice> choices{{{}, Application::tr("&Same as the desktop")}};
    for (const QString &language : Core::Translation::languages())
        choices.append({language, Core::Translation::nameOf(language)});
    return choices;
}

QList<Choice> appearances()
{
    return {{{}, Application::tr("&Same as the desktop")},
            {QString::fromLatin1(Appearance::kLight), Application::tr("&Light")},
            {QString::fromLatin1(Appearance::kDark), Application::tr("&Dark")}};
}

/// Text of a choice, without its mnemonic.
QString nameOf(const QString &key, const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        if (choice.key == key)
            return QString(choice.text).remove(u'&');
    }
    return {};
}

} // namespace

Application::Application(const Core::Environment &environment, AccountMode mode, const WindowLook &look)
    : m_environment(environment)
    , m_mode(mode)
    , m_look(look)
    , m_firstPage(likelyFirstPage(environment.dataDirectory, mode))
    , m_clock(environment.clockOffset)
    , m_vault(Auth::makeTokenVault(environment))
    , m_database(environment.dataDirectory, m_clock, prepareDatabase(environment, m_clock, mode))
    , m_loginMetadata(m_database)
    , m_clients(m_database)
    , m_clientSearch(m_database)
    , m_subscribers(m_database)
    , m_classes(m_database, m_clock)
    , m_activity(m_database, m_clock)
    , m_settings(environment.dataDirectory, mode == AccountMode::Practice
                                                ? SettingsPresenter::Studio::Practice
                                                : SettingsPresenter::Studio::Own)
    , m_backups(m_database, m_clock)
    , m_reports(m_database)
    , m_fields(m_database)
    , m_searchIndexing(m_database)
    , m_window(mode)
    , m_background(m_window, m_settings, environment.dataDirectory)
{
    Core::Log::keepIn(environment.dataDirectory);
    addPages();
    connectParts();
    createServiceLink();
}

Application::~Application()
{
    // A reset of the practice studio may have removed the directory, which must not be recreated.
    if (QFile::exists(m_environment.dataDirectory))
        WindowMemory(m_environment.dataDirectory).keep(m_window);
}

void Application::addPages()
{
    m_window.addPage(PageId::Welcome, [this](QWidget *parent) { return makeWelcome(parent); });
    m_window.addPage(PageId::Clients, [this](QWidget *parent) {
        auto *page = new ClientsPage(m_clients, parent);
        connect(page, &ClientsPage::connectionPageRequested, &m_window,
                [this] { m_window.showPage(PageId::ConstantContact); });
        return page;
    });
    m_window.addPage(PageId::Classes, [this](QWidget *parent) { return new ClassesPage(m_classes, parent); });
    m_window.addPage(PageId::ClientReports, [this](QWidget *parent) { return makeClientReports(parent); });
    m_window.addPage(PageId::Activity, [this](QWidget *parent) {
        auto *page = new ActivityPage(m_activity, parent);
        connect(page, &ActivityPage::connectionPageRequested, &m_window,
                [this] { m_window.showPage(PageId::ConstantContact); });
        return page;
    });
    m_window.addPage(PageId::ClientFields, [this](QWidget *parent) {
        return new ClientFieldsPage(m_fields, m_fieldMapping, parent);
    });
    m_window.addPage(PageId::Settings, [this](QWidget *parent) { return makeSettings(parent); });
}

QWidget *Application::makeSettings(QWidget *parent)
{
    const SettingsPage::Look look{nameOf(m_look.language.chosen(), languages()),
                                  nameOf(m_look.appearance.chosen(), appearances())};
    auto *page = new SettingsPage(m_settings, m_backups, look, parent);
    connect(page, &SettingsPage::languageRequested, this, &Application::chooseLanguage);
    connect(page, &SettingsPage::appearanceRequested, this, &Application::chooseAppearance);
    connect(page, &SettingsPage::dataFolderRequested, this, &Application::openDataFolder);
    connect(page, &SettingsPage::restoreRequested, this, &Application::restoreRequested);
    return page;
}

QWidget *Application::makeWelcome(QWidget *parent)
{
    auto *page = new WelcomePage(m_environment.clientId.isEmpty() ? WelcomePage::ApiKey::Missing
                                                                  : WelcomePage::ApiKey::Present,
                                 parent);
    connect(page, &WelcomePage::practiceRequested, this, &Application::practiceRequested);
    connect(page, &WelcomePage::connectRequested, this,
            [this] { m_window.showPage(PageId::ConstantContact); });
    connect(page, &WelcomePage::clientsPageRequested, this, [this] { m_window.showPage(PageId::Clients); });
    return page;
}

// Recreated with each service link, because the page shows its connection.
QWidget *Application::makeHome(QWidget *parent)
{
    auto *page = new HomePage(m_clients, m_link->connection(), m_subscribers, parent);
    connect(page, &HomePage::connectionPageRequested, &m_window,
            [this] { m_window.showPage(PageId::ConstantContact); });
    connect(page, &HomePage::clientsPageRequested, &m_window, [this] { m_window.showPage(PageId::Clients); });
    connect(page, &HomePage::profileRequested, this, &Application::openProfile);
    connect(page, &HomePage::reportRequested, this, &Application::openReport);
    connect(&m_reports, &WatchedFolder::stateChanged, page, [this, page] { showWaitingReport(*page); });
    showWaitingReport(*page);
    return page;
}

QWidget *Application::makeClientReports(QWidget *parent)
{
    auto *page = new ClientReportsPage(m_reports, parent);
    connect(page, &ClientReportsPage::reportRequested, this, &Application::openReport);
    connect(page, &ClientReportsPage::folderChosen, this, [this](const QString &folder) {
        Presenters::Preferences(m_environment.dataDirectory).setReportsFolder(folder);
        m_reports.watch(folder);
    });
    connect(page, &ClientReportsPage::folderRequested, this, [this] {
        openFolder(m_reports.folder(), MainWindow::tr("Client reports"),
                   MainWindow::tr("Your client reports are in this folder:"));
    });
    return page;
}

void Application::showWaitingReport(HomePage &page)
{
    const auto waiting = m_reports.waiting();
    if (waiting.isEmpty()) {
        page.setWaitingReport({}, {});
        return;
    }
    const Presenters::TakenReport &first = waiting.constFirst();
    const auto others = int(waiting.size()) - 1;
    const QString sentence = tr("The client report “%1” waits for you. %2", "a file, and the reason")
                                 .arg(first.fileName(), first.reason);
    page.setWaitingReport(
        others > 0 ? sentence + u' ' + tr("%n more report(s) wait.", nullptr, others) : sentence, first.path);
}

// The file is put away when the dialog has closed, because the dialog may read it again for the refused rows.
void Application::openReport(const QString &path)
{
    using Presenters::ClientImportPresenter;
    auto import = m_clients.clientImport();
    const ClientImportPresenter &result = *import;
    auto *dialog = new ImportDialog(std::move(import), &m_window);
    connect(dialog, &ImportDialog::undoRequested, this, &Application::openImportUndo);
    connect(dialog, &ImportDialog::finished, this, [this, &result] {
        if (result.step() == ClientImportPresenter::Step::Done)
            m_reports.putAway(result.path(), result.summary());
        else
            m_reports.retryWaiting();
    });
    m_reports.hold(path);
    dialog->open();
    dialog->read(path);
}

void Application::createServiceLink()
{
    m_link.reset(); // first: two engines must not run on the same data
    m_link = std::make_unique<ServiceLink>(
        m_environment,
        ServiceLink::Parts{m_clock, *m_vault, m_loginMetadata, m_database, m_lists, m_fieldMapping, m_window},
        m_mode);
    m_window.addPage(PageId::Home, [this](QWidget *parent) { return makeHome(parent); });
    m_clients.setService(m_environment.serviceIdentity());

    Engine *engine = &m_link->engine();
    // A sync follows every change of clients.
    connect(&m_clients, &ClientsPresenter::clientsChanged, engine, &Engine::clientsChanged);
    connect(&m_classes, &ClassesPresenter::clientsChanged, engine, &Engine::clientsChanged);
    // The pages show the changes of a sync.
    connect(engine, &Engine::roundFinished, &m_clients, &ClientsPresenter::refresh);
    connect(engine, &Engine::roundFinished, &m_subscribers, &Presenters::SubscribersPresenter::refresh);
    connect(engine, &Engine::roundFinished, &m_activity, &ActivityPresenter::load);
    connect(&m_clients, &ClientsPresenter::askBackRequested, engine, [this, engine](Domain::ClientId client) {
        Presenters::onResult(&m_clients, engine->askBack(client),
                             [this, client](const auto &asked) { m_clients.takeAskBack(client, asked); });
    });

    const ConnectionScreen *screen = &m_link->screen();
    connect(screen, &ConnectionScreen::practiceRequested, this, &Application::practiceRequested);
    connect(screen, &ConnectionScreen::practiceResetRequested, this, &Application::practiceResetRequested);
    connect(screen, &ConnectionScreen::importUndoRequested, this, &Application::openImportUndo);
    connect(screen, &ConnectionScreen::profileRequested, this, &Application::openProfile);
    connect(&m_clients, &ClientsPresenter::importUndone, &m_link->connection(),
            &ConnectionPresenter::checkBrakeAgain);
    connect(screen, &ConnectionScreen::aboutRequested, this, &Application::showAbout);
    connect(screen, &ConnectionScreen::supportFileRequested, this, &Application::showSupportFile);
    connect(screen, &ConnectionScreen::logFolderRequested, this, [this] {
        openFolder(Core::Log::folderIn(m_environment.dataDirectory), MainWindow::tr("Log folder"),
                   MainWindow::tr("The log files are in this folder:"));
    });
    m_background.follow(m_link->connection());
    connect(&m_settings, &SettingsPresenter::syncIntervalChanged, engine, &Engine::setInterval);
    const ConnectionPresenter *connection = &m_link->connection();
    connect(connection, &ConnectionPresenter::stateChanged, &m_clients,
            [this, connection] { m_clients.setBusiness(connection->state().business()); });
    m_clients.setBusiness(connection->state().business());
    // Queued, because the link must not be destroyed while one of its parts emits a signal.
    connect(&m_link->connection(), &ConnectionPresenter::apiKeySaved, this, &Application::applySavedApiKey,
            Qt::QueuedConnection);
}

void Application::applySavedApiKey()
{
    m_environment = Presenters::withKeptApiKey(m_environment);
    const PageId page = m_window.currentPage();
    createServiceLink();
    m_window.showPage(page);
    m_link->start();
}

int Application::shutDown(int code)
{
    if (!m_vault->isOnlyInMemory())
        return code;
    QTimer::singleShot(kShutdownTimeout, qApp, &QCoreApplication::quit);
    QTimer::singleShot(0, qApp, [this] { auto keeping = persistLoginAndQuit(); });
    QApplication::exec(); // the main event loop has ended, and the keychain needs one to respond
    return code;
}

QCoro::Task<void> Application::persistLoginAndQuit()
{
    (void)co_await m_vault->keepNow();
    QCoreApplication::quit();
}

void Application::connectParts()
{
    connect(&m_window, &MainWindow::clientSearchRequested, &m_clientSearch, &ClientSearchPresenter::search);
    connect(&m_clientSearch, &ClientSearchPresenter::found, &m_window, &MainWindow::setFoundClients);
    connect(&m_window, &MainWindow::profileRequested, this, &Application::openProfile);
    connect(&m_window, &MainWindow::remade, this, &Application::readAgain);
    // A report of the watched folder is like a change by hand: the pages show it, and a sync follows.
    connect(&m_reports, &WatchedFolder::clientsChanged, &m_clients, &ClientsPresenter::refresh);
    connect(&m_reports, &WatchedFolder::clientsChanged, &m_clients, &ClientsPresenter::clientsChanged);
    connect(&m_fields, &ClientFieldsPresenter::changed, &m_clients, &ClientsPresenter::refresh);
    connect(&m_fields, &ClientFieldsPresenter::changed, &m_clients, &ClientsPresenter::clientsChanged);
    connect(&m_fieldMapping, &FieldMappingPresenter::mapped, &m_clients, &ClientsPresenter::clientsChanged);
    // The clients table shows changes made by a booking.
    connect(&m_classes, &ClassesPresenter::clientsChanged, &m_clients, &ClientsPresenter::refresh);
    // Whenever a change is shown, the search index follows it.
    connect(&m_clients, &ClientsPresenter::sumChanged, &m_searchIndexing, &SearchIndexing::update);
}

void Application::openImportUndo()
{
    auto *dialog = new UndoImportDialog(m_clients.importUndo(), &m_window);
    dialog->open();
}

void Application::openProfile(Domain::ClientId client)
{
    auto *dialog =
        ClientDialog::openBeside(m_window, client, [this, client] { return m_clients.profile(client); });
    if (dialog)
        connect(dialog, &ClientDialog::clientRequested, this, &Application::openProfile);
}

void Application::chooseLanguage()
{
    auto *dialog = new ChoiceDialog(tr("Language"), tr("Which language should Listwell use?"), languages(),
                                    m_look.language.chosen(), &m_window);
    connect(dialog, &ChoiceDialog::chosen, this,
            [this](const QString &language) { m_look.language.choose(language); });
    dialog->open();
}

void Application::chooseAppearance()
{
    auto *dialog = new ChoiceDialog(tr("Appearance"), tr("How should Listwell look?"), appearances(),
                                    m_look.appearance.chosen(), &m_window);
    connect(dialog, &ChoiceDialog::chosen, this, [this](const QString &scheme) {
        m_look.appearance.choose(scheme);
        m_window.remake();
    });
    dialog->open();
}

// Their sentences may have been formed in another language.
void Application::readAgain()
{
    m_clients.refresh();
    m_subscribers.refresh();
    m_classes.load();
    m_activity.load();
    m_reports.retryWaiting();
}

void Application::showAbout()
{
    auto *dialog = new AboutDialog(m_environment.dataDirectory, &m_window);
    connect(dialog, &AboutDialog::dataFolderRequested, this, &Application::openDataFolder);
    dialog->open();
}

void Application::openDataFolder()
{
    openFolder(m_environment.dataDirectory, MainWindow::tr("Data folder"),
               MainWindow::tr("Your data is in this folder:"));
}

void Application::showSupportFile()
{
    auto *dialog = new SupportFileDialog(
        std::make_unique<Presenters::SupportFilePresenter>(m_database, m_environment), &m_window);
    dialog->open();
}

void Application::openFolder(const QString &folder, const QString &title, const QString &sentence)
{
    const QString path = QDir(folder).absolutePath();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    // Fallback without a file manager.
    QWidget *above = QApplication::activeModalWidget();
    QMessageBox *message = makeMessage(title, sentence, path, above ? above : &m_window);
    message->setObjectName(u"folderMessage"_s);
    message->setStandardButtons(QMessageBox::Close);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    openMessage(message);
}

void Application::open(Opening opening)
{
    WindowMemory(m_environment.dataDirectory).restore(m_window);
    m_background.open(opening);
    // Show the main window before its first page is created, and the page before the background work starts.
    QTimer::singleShot(0, this, [this] {
        m_window.showPage(m_firstPage);
        if (m_mode != AccountMode::Practice)
            checkFirstPage();
    });
    QTimer::singleShot(0, this, [this] {
        m_link->start();
        m_reports.watch(Presenters::Preferences(m_environment.dataDirectory).reportsFolder());
    });
}

// The existence of the file is not enough: it may be empty, or restored from a copy.
void Application::checkFirstPage()
{
    const std::function<Core::Result<bool>(Store::Database &)> work = Presenters::isFirstStart;
    Presenters::onResult(this, m_database.run<bool>(work), [this](const Core::Result<bool> &isFirst) {
        PageId page = m_firstPage == PageId::Welcome ? PageId::Home : m_firstPage;
        if (isFirst && *isFirst)
            page = PageId::Welcome;
        const bool isElsewhere = m_window.currentPage() != m_firstPage;
        if (page != m_firstPage && !isElsewhere)
            m_window.showPage(page);
    });
}

} // namespace Gui
