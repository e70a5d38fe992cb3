#pragma once

#include "core/taskqueue.h"
#include "net/tokensource.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Net {
template <typename T> class Completion;
}

namespace Auth {

class TokenKeeper;

/// Gives another thread access to the TokenKeeper: posts requests to its task queue and receives the results
/// in a task queue of this thread. Created, used and destroyed in the requesting thread. If the TokenKeeper
/// is destroyed first, pending requests return Cancelled. Must outlive its tasks; call cancelAll() before
/// destruction.
class RemoteTokenSource : public QObject, public Net::TokenSource
{
    Q_OBJECT

public:
    /// \param keeper  TokenKeeper to use, which lives in another thread
    /// \param parent  owner of this object
    explicit RemoteTokenSource(TokenKeeper &keeper, QObject *parent = nullptr);
    ~RemoteTokenSource() override;
    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length) override;
    /// Completes every pending request with Cancelled, within this call. For the end of the thread.
    void cancelAll();

private:
    using Answer = Core::Result<Core::Secret>;

    /// A call of the TokenKeeper, made in its thread.
    using Question = std::function<QCoro::Task<Answer>(TokenKeeper &)>;

    QCoro::Task<Answer> answerTo(Question question);
    static QCoro::Task<void> ask(TokenKeeper &keeper, RemoteTokenSource *source,
                                 Core::TaskQueue::Handle answers, quint64 request, Question question);
    bool post(quint64 request, const Question &question);
    void deliver(quint64 request, const Answer &answer);

    TokenKeeper &m_keeper; ///< used only in its own thread
    Core::TaskQueue::Handle m_questions;
    Core::TaskQueue m_answers;
    QHash<quint64, Net::Completion<Answer> *> m_waiting; ///< each is on the coroutine frame of its task
    quint64 m_lastRequest = 0;
};

} // namespace Auth
