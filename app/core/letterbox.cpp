#include "core/letterbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <deque>
#include <mutex>

namespace Core {

struct Letterbox::Slot::Content
{
    std::mutex mutex;
    Letterbox *owner = nullptr; ///< null after the owner is destroyed
    std::deque<Work> waiting;
    bool isWoken = false; ///< an event has been posted and not yet delivered
};

bool Letterbox::Slot::post(Work work) const
{
    const std::lock_guard guard(m_content->mutex);
    if (!m_content->owner)
        return false;
    m_content->waiting.push_back(std::move(work));
    if (!std::exchange(m_content->isWoken, true))
        QCoreApplication::postEvent(m_content->owner, new QEvent(QEvent::User));
    return true;
}

Letterbox::Letterbox(QObject *parent)
    : QObject(parent)
{
    m_slot.m_content = std::make_shared<Slot::Content>();
    m_slot.m_content->owner = this;
}

Letterbox::~Letterbox()
{
    std::deque<Work> dropped; // outside the lock: destructors of dropped work may post again
    const std::lock_guard guard(m_slot.m_content->mutex);
    m_slot.m_content->owner = nullptr;
    dropped.swap(m_slot.m_content->waiting);
}

void Letterbox::customEvent(QEvent *)
{
    empty();
}

void Letterbox::empty()
{
    // The work may destroy this object, so no member is used from here on.
    const std::shared_ptr<Slot::Content> content = m_slot.m_content;
    std::deque<Work> work;
    {
        const std::lock_guard guard(content->mutex);
        content->isWoken = false;
        work.swap(content->waiting);
    }
    for (Work &each : work) {
        {
            const std::lock_guard guard(content->mutex);
            if (!content->owner)
                return;
        }
        std::exchange(each, nullptr)();
    }
}

} // namespace Core
