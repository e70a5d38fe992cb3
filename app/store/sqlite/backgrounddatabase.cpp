// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/backgrounddatabase.h"
#include "store/sqlite/opendatabase.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace Store {

using namespace Qt::StringLiterals;

/// Worker thread: runs the queued work in order. It has no event loop, since the database emits no events to
/// wait for. One mutex guards the queue.
class BackgroundDatabase::Executor final : public QThread
{
public:
    Executor(QString dataDirectory, const Core::Clock &clock, First first,
             Core::TaskQueue::Handle continuations)
        : m_dataDirectory(std::move(dataDirectory))
        , m_clock(clock)
        , m_first(std::move(first))
        , m_continuations(std::move(continuations))
    {
        setObjectName(u"database"_s);
    }

    void post(Work work)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_waiting.push_back(std::move(work));
        }
        m_changed.notify_one();
    }

    [[nodiscard]] const QString &dataDirectory() const { return m_dataDirectory; }
    [[nodiscard]] const Core::Clock &clock() const { return m_clock; }

    /// Blocks until all posted work is done.
    void finish()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_isLast = true;
        }
        m_changed.notify_one();
        wait();
        const std::lock_guard guard(
            m_mutex); // the thread sanitizer must see that the worker released the mutex last
    }

protected:
    void run() override
    {
        const Core::Result<void> prepared = m_first ? m_first() : Core::Result<void>();
        std::unique_ptr<Database> database;
        while (auto work = next()) {
            if (!prepared) {
                m_continuations.post((*work)(prepared.error()));
                continue;
            }
            // Retried for every piece of work: the user may have fixed the cause in the meantime.
            if (!database) {
                auto opened = openDatabase(m_dataDirectory, m_clock);
                if (!opened) {
                    m_continuations.post((*work)(opened.error()));
                    continue;
                }
                database = *std::move(opened);
            }
            m_continuations.post((*work)(database.get()));
        }
    }

private:
    /// Blocks until there is work.
    /// \return next piece of work; nothing after finish()
    std::optional<Work> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isLast || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        return work;
    }

    const QString m_dataDirectory;
    const Core::Clock &m_clock;
    const First m_first;
    Core::TaskQueue::Handle m_continuations;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting;
    bool m_isLast = false;
};

BackgroundDatabase::BackgroundDatabase(QString dataDirectory, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_executor(
          std::make_unique<Executor>(std::move(dataDirectory), clock, First(), m_continuations.handle()))
{
    m_executor->start();
}

BackgroundDatabase::BackgroundDatabase(QString dataDirectory, const Core::Clock &clock, First first)
    : m_executor(std::make_unique<Executor>(std::move(dataDirectory), clock, std::move(first),
                                            m_continuations.handle()))
{
    m_executor->start();
}

BackgroundDatabase::~BackgroundDatabase()
{
    m_executor->finish();
    m_continuations.drain(); // deliver the results that are still waiting
}

std::unique_ptr<BackgroundDatabase> BackgroundDatabase::another() const
{
    return std::make_unique<BackgroundDatabase>(m_executor->dataDirectory(), m_executor->clock());
}

const QString &BackgroundDatabase::dataDirectory() const
{
    return m_executor->dataDirectory();
}

void BackgroundDatabase::post(Work work)
{
    m_executor->post(std::move(work));
}

} // namespace Store
