#include "ui/studio.h"

#include "core/logsink.h"
#include "presenters/answer.h"
#include "store/safekeeping.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/classespage.h"
#include "ui/pages/clientspage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QTimer>
#include <QUrl>

namespace Gui {

using Presenters::ActivityPresenter;
using Presenters::ClassesPresenter;
using Presenters::ClientsPresenter;
using Presenters::ListChoicePresenter;
using Sync::Engine;
using namespace std::chrono_literals;

namespace {

constexpr auto kLastTry = 5s;

} // namespace

namespace {

/// A damaged file is replaced before anybody opens it; on the database's own thread, as it reads the whole.
Store::BackgroundDatabase::First keptSafe(const QString &dataDirectory, const Core::Clock &clock)
{
    return [dataDirectory, &clock]() -> Core::Result<void> {
        const auto kept = Store::keepSafe(dataDirectory, clock);
        return kept ? Core::Result<void>() : kept.error();
    };
}

} // namespace

Studio::Studio(const Core::Environment &environment, bool practice)
    : m_clock(environment.clockOffset)
    , m_vault(Auth::makeTokenVault(environment))
    , m_database(environment.dataDirectory, m_clock, keptSafe(environment.dataDirectory, m_clock))
    , m_marks(m_database)
    , m_keeper(environment, *m_vault, m_clock, &m_marks)
    , m_engine(environment, m_keeper, m_clock)
    , m_clients(m_database)
    , m_classes(m_database, m_clock)
    , m_activity(m_database, m_clock)
    , m_connection(environment, m_clock, *m_vault, m_keeper, m_engine, m_database, practice)
    , m_window(practice)
    , m_connectionScreen(m_connection, m_lists, m_window)
{
    Core::Log::keepIn(environment.dataDirectory);
    m_window.addPage(PageId::Clients, [this](QWidget *parent) { return new ClientsPage(m_clients, parent); });
    m_window.addPage(PageId::Classes, [this](QWidget *parent) { return new ClassesPage(m_classes, parent); });
    m_window.addPage(PageId::Activity, [this](QWidget *parent) {
        auto *page = new ActivityPage(m_activity, parent);
        QObject::connect(page, &ActivityPage::connectionAsked, &m_window,
                         [this] { m_window.showPage(PageId::ConstantContact); });
        return page;
    });
    m_clients.setService(environment.serviceIdentity());
    connectParts();
    QObject::connect(
        &m_connectionScreen, &ConnectionScreen::logFolderWanted, &m_window,
        [this, folder = Core::Log::folderIn(environment.dataDirectory)] { openLogFolder(folder); });
}

Studio::~Studio() = default;

int Studio::leave(int code)
{
    if (!m_vault->isOnlyInMemory())
        return code;
    QTimer::singleShot(kLastTry, qApp, &QCoreApplication::quit);
    QTimer::singleShot(0, qApp, [this] { auto keeping = keepAndQuit(); });
    QApplication::exec(); // the first has returned; a keychain answers through an event loop only
    return code;
}

QCoro::Task<void> Studio::keepAndQuit()
{
    (void)co_await m_vault->keepNow();
    QCoreApplication::quit();
}

void Studio::connectParts()
{
    // Whatever is written about clients is followed by a round …
    QObject::connect(&m_clients, &ClientsPresenter::clientsChanged, &m_engine, &Engine::clientsChanged);
    QObject::connect(&m_classes, &ClassesPresenter::clientsChanged, &m_engine, &Engine::clientsChanged);
    // … and the table shows what a round or a booking has changed.
    QObject::connect(&m_classes, &ClassesPresenter::clientsChanged, &m_clients, &ClientsPresenter::refresh);
    QObject::connect(&m_engine, &Engine::roundFinished, &m_clients, &ClientsPresenter::refresh);
    QObject::connect(&m_engine, &Engine::roundFinished, &m_activity, &ActivityPresenter::load);

    QObject::connect(&m_clients, &ClientsPresenter::askBackWanted, &m_engine, &Engine::askBack);
    QObject::connect(&m_engine, &Engine::askedBack, &m_clients, &ClientsPresenter::askedBack);
    QObject::connect(&m_engine, &Engine::askBackFailed, &m_clients, &ClientsPresenter::askBackFailed);
    QObject::connect(&m_engine, &Engine::askedBack, &m_clients, &ClientsPresenter::refresh);

    QObject::connect(&m_lists, &ListChoicePresenter::listsWanted, &m_engine, &Engine::loadLists);
    QObject::connect(&m_engine, &Engine::listsLoaded, &m_lists, &ListChoicePresenter::showLists);
    QObject::connect(&m_engine, &Engine::listsFailed, &m_lists, &ListChoicePresenter::showError);
}

void Studio::openLogFolder(const QString &folder)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    // A desktop without a file manager.
    auto *message = new QMessageBox(QMessageBox::Information, MainWindow::tr("Log folder"),
                                    MainWindow::tr("The log files lie in this folder:\n%1").arg(folder),
                                    QMessageBox::Close, &m_window);
    message->setObjectName(QStringLiteral("logFolderMessage"));
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message->open();
}

void Studio::open()
{
    m_window.show();
    // The frame stands before its first page is made, and the page before the work behind it begins.
    QTimer::singleShot(0, &m_window, [this] { m_window.showPage(PageId::Clients); });
    QTimer::singleShot(0, &m_engine, [this] { startEngine(); });
}

// Behind the look at the whole file: a round opens the database on a thread of its own.
void Studio::startEngine()
{
    const std::function<Core::Result<bool>(Store::Database &)> opened = [](Store::Database &) {
        return true;
    };
    Presenters::whenAnswered(&m_engine, m_database.run<bool>(opened),
                             [this](const Core::Result<bool> &ready) {
                                 if (ready)
                                     m_engine.start();
                                 else
                                     m_connection.cannotUse(ready.error());
                             });
}

} // namespace Gui
