#pragma once

#include "core/letterbox.h"
#include "store/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace Store {

/// A database connection on a thread of its own, for the window: the GUI thread asks and never waits.
/// Work runs in the order in which it was given. Destroying it finishes what was given first.
class BackgroundDatabase : public QObject
{
    Q_OBJECT

public:
    /// What has to be done on that thread before the database is opened there: its error is the answer to
    /// everything that is asked.
    using First = std::function<Core::Result<void>()>;

    BackgroundDatabase(QString dataDirectory, const Core::Clock &clock, QObject *parent = nullptr);
    BackgroundDatabase(QString dataDirectory, const Core::Clock &clock, First first);
    ~BackgroundDatabase() override;

    /// Runs \p work(Database &) over there; it returns a Core::Result<T>, which arrives by the future:
    /// `database.run<int>(…).then(this, [this](Core::Result<int> result) { … });`
    /// It arrives from the event loop of the asking thread, so that nobody may block on it.
    /// Where the database could not be opened, the future carries that Storage error.
    template <typename T> QFuture<Core::Result<T>> run(std::function<Core::Result<T>(Database &)> work)
    {
        auto promise = std::make_shared<QPromise<Core::Result<T>>>();
        promise->start();
        const QFuture<Core::Result<T>> future = promise->future();
        post([promise = std::move(promise), work = std::move(work)](const auto &database) mutable {
            auto result = database ? work(**database) : Core::Result<T>(database.error());
            // Moved on, so that the promise ends in the asking thread.
            return [promise = std::move(promise), result = std::move(result)] {
                promise->addResult(result);
                promise->finish();
            };
        });
        return future;
    }

private:
    using Answer = Core::Letterbox::Work; ///< what is to be done in the asking thread
    using Work = std::function<Answer(const Core::Result<Database *> &)>;
    void post(Work work);

    class Executor;
    Core::Letterbox m_answers;
    std::unique_ptr<Executor> m_executor; ///< the thread, and what it has still to do
};

} // namespace Store
