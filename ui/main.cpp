// The window of Listwell. Everything it is made of is put together here, in the order in which each part
// needs the ones before it.
#include "auth/tokenkeeper.h"
#include "auth/tokenvault.h"
#include "core/clock.h"
#include "core/environment.h"
#include "presenters/classespresenter.h"
#include "presenters/clientspresenter.h"
#include "presenters/connectionpresenter.h"
#include "presenters/listchoicepresenter.h"
#include "presenters/practiceaccount.h"
#include "store/backgrounddatabase.h"
#include "store/datadirectorylock.h"
#include "sync/engine.h"
#include "ui/connectionscreen.h"
#include "ui/mainwindow.h"
#include "ui/pages/classespage.h"
#include "ui/pages/clientspage.h"
#include "ui/parts/messagewindow.h"
#include "ui/parts/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QProcess>
#include <QTimer>
#include <QTranslator>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;
constexpr int kStorageTrouble = 8;

/// One studio, open in a window: what lives as long as the window does.
class Studio
{
public:
    Studio(const Core::Environment &environment, bool practice)
        : m_clock(environment.clockOffset)
        , m_vault(Auth::makeTokenVault(environment))
        , m_keeper(environment, *m_vault, m_clock)
        , m_database(environment.dataDirectory, m_clock)
        , m_engine(environment, m_keeper, m_clock)
        , m_clients(m_database)
        , m_classes(m_database, m_clock)
        , m_connection(environment, m_clock, *m_vault, m_keeper, m_engine, m_database, practice)
        , m_window(practice)
        , m_connectionScreen(m_connection, m_lists, m_window)
    {
        using Presenters::ClassesPresenter;
        using Presenters::ClientsPresenter;
        using Presenters::ListChoicePresenter;
        using Sync::Engine;
        QObject::connect(&m_clients, &ClientsPresenter::clientsChanged, &m_engine, &Engine::clientsChanged);
        QObject::connect(&m_classes, &ClassesPresenter::clientsChanged, &m_engine, &Engine::clientsChanged);
        QObject::connect(&m_classes, &ClassesPresenter::clientsChanged, &m_clients,
                         &ClientsPresenter::refresh);
        QObject::connect(&m_engine, &Engine::roundFinished, &m_clients, &ClientsPresenter::refresh);
        QObject::connect(&m_lists, &ListChoicePresenter::listsWanted, &m_engine, &Engine::loadLists);
        QObject::connect(&m_engine, &Engine::listsLoaded, &m_lists, &ListChoicePresenter::showLists);
        QObject::connect(&m_engine, &Engine::listsFailed, &m_lists, &ListChoicePresenter::showError);
        QObject::connect(&m_connectionScreen, &Gui::ConnectionScreen::practiceWanted, &m_window, [] {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--practice"_s});
        });
        m_window.addPage(Gui::PageId::Clients, [this] { return new Gui::ClientsPage(m_clients); });
        m_window.addPage(Gui::PageId::Classes, [this] { return new Gui::ClassesPage(m_classes); });
    }

    /// The window first, then the work behind it.
    void open()
    {
        m_window.showPage(Gui::PageId::Clients);
        m_window.show();
        QTimer::singleShot(0, &m_engine, &Sync::Engine::start);
    }

private:
    Core::SystemClock m_clock;
    std::unique_ptr<Auth::TokenVault> m_vault;
    Auth::TokenKeeper m_keeper;
    Store::BackgroundDatabase m_database;
    Sync::Engine m_engine;
    Presenters::ClientsPresenter m_clients;
    Presenters::ClassesPresenter m_classes;
    Presenters::ListChoicePresenter m_lists;
    Presenters::ConnectionPresenter m_connection;
    Gui::MainWindow m_window;
    Gui::ConnectionScreen m_connectionScreen;
};

int stopWith(const Core::Error &error, int code)
{
    Gui::MessageWindow window(error.message);
    window.show();
    QApplication::exec();
    return code;
}

int openStudio(const Core::Environment &environment)
{
    const auto lock = Store::DataDirectoryLock::take(environment.dataDirectory);
    if (!lock)
        return stopWith(lock.error(), kStorageTrouble);
    Studio studio(environment, false);
    studio.open();
    return QApplication::exec();
}

int openPractice(const Core::Environment &environment)
{
    Presenters::PracticeAccount account(environment);
    const auto lock = Store::DataDirectoryLock::take(account.environment().dataDirectory);
    if (!lock)
        return stopWith(lock.error(), kStorageTrouble);
    std::unique_ptr<Studio> studio;
    std::unique_ptr<Gui::MessageWindow> message;
    QObject::connect(&account, &Presenters::PracticeAccount::ready, qApp, [&] {
        studio = std::make_unique<Studio>(account.environment(), true);
        studio->open();
    });
    QObject::connect(&account, &Presenters::PracticeAccount::failed, qApp, [&](const Core::Error &error) {
        message = std::make_unique<Gui::MessageWindow>(error.message);
        message->show();
    });
    account.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077); // what is kept is the studio's alone
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Listwell"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LISTWELL_VERSION));
    QGuiApplication::setDesktopFileName(u"listwell"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/listwell.svg"_s));
    QTranslator english; // the plurals; the sentences themselves are English
    if (english.load(u":/translations/listwell_en.qm"_s))
        QCoreApplication::installTranslator(&english);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Keeps a studio's clients and one Constant Contact list in step."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"practice"_s, QCoreApplication::translate(
                                         "main", "Rehearse on a practice account on this computer.")});
    parser.process(application);
    Gui::Style::apply(application, Gui::Style::Scheme::System);

    const auto environment = Core::Environment::fromProcess();
    if (!environment)
        return stopWith(environment.error(), kWrongUsage);
    return parser.isSet(u"practice"_s) ? openPractice(*environment) : openStudio(*environment);
}
