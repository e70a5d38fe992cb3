#include "ui/practicestudio.h"

#include "presenters/practicestudio.h"
#include "ui/singleinstance.h"

#include <QGuiApplication>

namespace Gui {

PracticeStudio::PracticeStudio(const Core::Environment &environment)
    : m_environment(environment)
{
}

PracticeStudio::~PracticeStudio() = default;

void PracticeStudio::open(const QByteArray &place)
{
    m_studio = std::make_unique<Studio>(m_environment, true);
    // Queued, because the reset destroys the window that sends the signal.
    connect(
        m_studio.get(), &Studio::practiceResetRequested, this, [this] { auto resetting = reset(); },
        Qt::QueuedConnection);
    m_studio->window().restoreGeometry(place);
    m_studio->open();
}

void PracticeStudio::raise()
{
    if (m_studio)
        raiseWindow(m_studio->window());
}

// The engine ends with its studio before its data is removed. The program must keep running while there is no
// window.
QCoro::Task<void> PracticeStudio::reset()
{
    if (!m_studio)
        co_return;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QByteArray place = m_studio->window().saveGeometry();
    m_studio.reset();
    const Core::Result<void> done = co_await Presenters::resetPracticeStudio(m_environment);
    open(place);
    if (!done) {
        m_message = std::make_unique<MessageWindow>(done.error().message);
        m_message->show();
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

} // namespace Gui
