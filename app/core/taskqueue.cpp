// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/taskqueue.h"

#include <QCoreApplication>
#include <QEvent>

#include <deque>
#include <mutex>

namespace Core {

struct TaskQueue::Handle::Content
{
    std::mutex mutex;
    TaskQueue *owner = nullptr; ///< null after the owner is destroyed
    std::deque<Work> waiting;
    bool isWoken = false; ///< an event has been posted and not yet delivered
};

bool TaskQueue::Handle::post(Work work) const
{
    const std::lock_guard guard(m_content->mutex);
    if (!m_content->owner)
        return false;
    m_content->waiting.push_back(std::move(work));
    if (!std::exchange(m_content->isWoken, true))
        QCoreApplication::postEvent(m_content->owner, new QEvent(QEvent::User));
    return true;
}

TaskQueue::TaskQueue(QObject *parent)
    : QObject(parent)
{
    m_handle.m_content = std::make_shared<Handle::Content>();
    m_handle.m_content->owner = this;
}

TaskQueue::~TaskQueue()
{
    std::deque<Work> dropped; // outside the lock: destructors of dropped work may post again
    const std::lock_guard guard(m_handle.m_content->mutex);
    m_handle.m_content->owner = nullptr;
    dropped.swap(m_handle.m_content->waiting);
}

void TaskQueue::customEvent(QEvent *)
{
    drain();
}

void TaskQueue::drain()
{
    // The work may destroy this object, so no member is used from here on.
    const std::shared_ptr<Handle::Content> content = m_handle.m_content;
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
