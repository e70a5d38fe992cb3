// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/studio.h"

#include "presenters/onresult.h"
#include "presenters/practicestudio.h"
#include "presenters/preferences.h"
#include "presenters/studiobackup.h"
#include "store/recovery/recovery.h"
#include "ui/dialogs/messagebox.h"
#include "ui/listwell/singleinstance.h"
#include "ui/listwell/windowmemory.h"
#include "ui/widgets/loadingindicator.h"
#include "ui/widgets/windowsize.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::Result;
using Presenters::RestoredStudio;

namespace {

std::unique_ptr<QWidget> makeProgressWindow(const QString &sentence)
{
    auto window = std::make_unique<QWidget>();
    window->setObjectName(u"restoreProgress"_s);
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(24, 20, 24, 20);
    layout->addWidget(makeLoadingIndicator(sentence, window.get()));
    resizeToText(window.get(), 56, 5);
    return window;
}

} // namespace

Studio::Studio(const Core::Environment &environment, AccountMode mode, const WindowLook &look)
    : m_environment(environment)
    , m_mode(mode)
    , m_look(look)
    , m_clock(environment.clockOffset)
{
}

Studio::~Studio() = default;

void Studio::open(Opening opening, const QByteArray &geometry)
{
    // The owner may have saved an API key since the window was opened last.
    const Core::Environment environment =
        m_mode == AccountMode::Live ? Presenters::withKeptApiKey(m_environment) : m_environment;
    m_application = std::make_unique<Application>(environment, m_mode, m_look);
    connect(m_application.get(), &Application::practiceRequested, this, &Studio::practiceRequested);
    // Queued, because both destroy the window that sends the signal.
    connect(
        m_application.get(), &Application::practiceResetRequested, this, [this] { auto resetting = reset(); },
        Qt::QueuedConnection);
    connect(m_application.get(), &Application::restoreRequested, this, &Studio::restore,
            Qt::QueuedConnection);
    m_application->window().restoreGeometry(geometry);
    m_application->open(opening);
}

void Studio::raise()
{
    if (m_application)
        raiseWindow(m_application->window());
}

int Studio::shutDown(int code)
{
    return m_application ? m_application->shutDown(code) : code;
}

// The program must keep running while there is no window. Destroying the window ends its engine and closes
// its connections to the database.
QByteArray Studio::close()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QByteArray geometry = m_application->window().saveGeometry();
    m_application.reset();
    return geometry;
}

QCoro::Task<void> Studio::reset()
{
    if (!m_application)
        co_return;
    const QByteArray geometry = close();
    WindowMemory(m_environment.dataDirectory).forgetPage(); // the new window starts on the first page
    const Result<void> done = co_await Presenters::resetPracticeStudio(m_environment);
    open(Opening::Window, geometry);
    if (!done) {
        m_message = std::make_unique<FatalErrorWindow>(done.error().message);
        m_message->show();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Studio::restore(const QString &file)
{
    if (!m_application)
        return;
    const QByteArray geometry = close();
    m_progress = makeProgressWindow(tr("The backup is being restored…"));
    m_progress->show();
    const QString folder = m_environment.dataDirectory;
    m_restored =
        std::make_unique<Store::BackgroundDatabase>(folder, m_clock, [file, folder, &clock = m_clock] {
            return Store::restoreBackup(file, folder, clock);
        });
    const std::function<Result<RestoredStudio>(Store::Database &)> facts = Presenters::restoredStudio;
    Presenters::onResult(this, m_restored->run<RestoredStudio>(facts),
                         [this, file, geometry](const Result<RestoredStudio> &restored) {
                             m_restored.reset(); // closes the database before the window opens it
                             open(Opening::Window, geometry);
                             m_progress.reset();
                             QGuiApplication::setQuitOnLastWindowClosed(true);
                             showRestored(file, restored);
                         });
}

void Studio::showRestored(const QString &file, const Result<RestoredStudio> &restored)
{
    QWidget *window = &m_application->window();
    const QString name = QFileInfo(file).fileName();
    QMessageBox *message = nullptr;
    if (restored) {
        const QString sentence = tr("“%1” was restored: %Ln client(s).", "file name", restored->clients);
        message = makeMessage(tr("Backup restored"), sentence.arg(name), restored->text, window,
                              MessageIcon::Success);
    } else {
        message = makeMessage(tr("Restore a backup"), tr("“%1” was not restored.", "file name").arg(name),
                              restored.error().message, window);
    }
    message->setObjectName(u"restoreMessage"_s);
    message->setStandardButtons(QMessageBox::Close);
    openMessage(message);
}

} // namespace Gui
