#pragma once

#include "core/letterbox.h"
#include "net/tokensource.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Net {
template <typename T> class Completion;
}

namespace Auth {

class TokenKeeper;

/// The keeper's face in another thread: asks it by its letterbox, and waits for the answer in a letterbox of
/// its own. Made, used and destroyed in the asking thread; the keeper may go first, and the answer is then
/// Cancelled. Outlives its tasks: cancelAll() before it goes.
class RemoteTokenSource : public QObject, public Net::TokenSource
{
    Q_OBJECT

public:
    explicit RemoteTokenSource(TokenKeeper &keeper, QObject *parent = nullptr);
    ~RemoteTokenSource() override;
    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length) override;
    /// Ends every waiting request with Cancelled, inside this call; for the end of the thread.
    void cancelAll();

private:
    using Answer = Core::Result<Core::Secret>;

    /// Asked of the keeper, in its thread.
    using Question = std::function<QCoro::Task<Answer>(TokenKeeper &)>;

    QCoro::Task<Answer> answerTo(Question question);
    static QCoro::Task<void> ask(TokenKeeper &keeper, RemoteTokenSource *source,
                                 Core::Letterbox::Slot answers, quint64 request, Question question);
    bool post(quint64 request, const Question &question);
    void deliver(quint64 request, const Answer &answer);

    TokenKeeper &m_keeper; ///< touched in its own thread only
    Core::Letterbox::Slot m_questions;
    Core::Letterbox m_answers;
    QHash<quint64, Net::Completion<Answer> *> m_waiting; ///< each stands in the frame of its task
    quint64 m_lastRequest = 0;
};

} // namespace Auth
