// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/practiceapplication.h"

#include "presenters/practicestudio.h"
#include "ui/listwell/singleinstance.h"
#include "ui/listwell/windowmemory.h"

#include <QGuiApplication>

namespace Gui {

PracticeApplication::PracticeApplication(const Core::Environment &environment, const WindowLook &look)
    : m_environment(environment)
    , m_look(look)
{
}

PracticeApplication::~PracticeApplication() = default;

void PracticeApplication::open(Opening opening, const QByteArray &geometry)
{
    m_application = std::make_unique<Application>(m_environment, AccountMode::Practice, m_look);
    // Queued, because the reset destroys the window that sends the signal.
    connect(
        m_application.get(), &Application::practiceResetRequested, this, [this] { auto resetting = reset(); },
        Qt::QueuedConnection);
    m_application->window().restoreGeometry(geometry);
    m_application->open(opening);
}

void PracticeApplication::raise()
{
    if (m_application)
        raiseWindow(m_application->window());
}

// Destroys the studio with its engine before the data is removed. The program must keep running while there
// is no window.
QCoro::Task<void> PracticeApplication::reset()
{
    if (!m_application)
        co_return;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QByteArray geometry = m_application->window().saveGeometry();
    m_application.reset();
    WindowMemory(m_environment.dataDirectory).forgetPage(); // the new window starts on the first page
    const Core::Result<void> done = co_await Presenters::resetPracticeStudio(m_environment);
    open(Opening::Window, geometry);
    if (!done) {
        m_message = std::make_unique<FatalErrorWindow>(done.error().message);
        m_message->show();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

} // namespace Gui
