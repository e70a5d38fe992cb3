// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/taskqueue.h"
#include "store/sqlite/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace Store {

/// Runs database work on a separate thread, with its own connection, so that the GUI thread never waits.
/// Work runs in the order in which it was posted; the destructor finishes the posted work first. Lives in
/// the thread that uses it (the GUI thread).
class BackgroundDatabase : public QObject
{
    Q_OBJECT

public:
    /// Runs once on the database thread before the database is opened. If it fails, every run() returns its
    /// error.
    using First = std::function<Core::Result<void>()>;

    BackgroundDatabase(QString dataDirectory, const Core::Clock &clock, QObject *parent = nullptr);
    BackgroundDatabase(QString dataDirectory, const Core::Clock &clock, First first);
    ~BackgroundDatabase() override;

    /// A second thread with its own connection to the same database, for long-running work.
    [[nodiscard]] std::unique_ptr<BackgroundDatabase> another() const;

    [[nodiscard]] const QString &dataDirectory() const;

    /// Runs \p work on the database thread, for example
    /// `database.run<int>(…).then(this, [this](Core::Result<int> result) { … });`
    /// The result is delivered by the event loop of the calling thread, so the caller must not block on the
    /// future.
    /// \param work  function that gets the open database and returns a Core::Result<T>
    /// \return future result of \p work; the Storage error if the database could not be opened
    template <typename T> QFuture<Core::Result<T>> run(std::function<Core::Result<T>(Database &)> work)
    {
        return runAlways<T>([work = std::move(work)](const Core::Result<Database *> &database) {
            return database ? work(**database) : Core::Result<T>(database.error());
        });
    }

    /// As run(), for work that makes sense without the database, too.
    /// \param work  function that gets the open database, or the Storage error if it could not be opened
    template <typename T>
    QFuture<Core::Result<T>> runAlways(std::function<Core::Result<T>(const Core::Result<Database *> &)> work)
    {
        auto promise = std::make_shared<QPromise<Core::Result<T>>>();
        promise->start();
        const QFuture<Core::Result<T>> future = promise->future();
        post([promise = std::move(promise), work = std::move(work)](const auto &database) mutable {
            auto result = work(database);
            // Move the promise along, so that it is destroyed in the calling thread.
            return [promise = std::move(promise), result = std::move(result)] {
                promise->addResult(result);
                promise->finish();
            };
        });
        return future;
    }

private:
    using Continuation = Core::TaskQueue::Work; ///< work to run in the calling thread
    using Work = std::function<Continuation(const Core::Result<Database *> &)>;
    void post(Work work);

    class Executor;
    Core::TaskQueue m_continuations;
    std::unique_ptr<Executor> m_executor; ///< the thread and its queue
};

} // namespace Store
