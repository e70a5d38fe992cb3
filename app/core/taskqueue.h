// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Core {

/// Runs work from other threads in the thread that this object lives in, like a queued call in Qt. The work
/// waits in a queue guarded by a std::mutex, and Qt only wakes the thread. Everything that is passed between
/// threads therefore goes through one lock that the thread sanitizer can see (it cannot see Qt's own locks).
///
/// Created and destroyed in the thread that runs the work, usually as a child of the object that the work
/// uses. Work that is still queued on destruction is dropped.
class TaskQueue : public QObject
{
    Q_OBJECT

public:
    /// A piece of work; runs once.
    using Work = std::function<void()>;

    /// Handle for posting from any thread. May outlive the queue.
    class Handle
    {
    public:
        /// Queues \p work. The queue's thread runs it from its event loop, in the order of posting.
        /// \return false if the queue has been destroyed; the work will not run then
        bool post(Work work) const;

    private:
        friend class TaskQueue;
        struct Content;
        std::shared_ptr<Content> m_content;
    };

    explicit TaskQueue(QObject *parent = nullptr);
    ~TaskQueue() override;

    [[nodiscard]] const Handle &handle() const { return m_handle; }
    bool post(Work work) const { return m_handle.post(std::move(work)); }
    /// Runs all queued work in this call. For program shutdown, when the event loop no longer runs.
    void drain();

protected:
    void customEvent(QEvent *event) override;

private:
    Handle m_handle;
};

} // namespace Core
