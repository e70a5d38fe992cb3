#include "auth/remotetokensource.h"

#include "auth/keeperdoor.h"
#include "auth/tokenkeeper.h"
#include "net/completion.h"

#include <QPointer>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

Core::Error cancelled()
{
    return {Core::Error::Kind::Cancelled, u"The program is closing."_s, {}, {}};
}

} // namespace

// As the keeper's door, the other way round.
struct RemoteTokenSource::Inbox
{
    std::mutex mutex;
    RemoteTokenSource *source = nullptr;
};

RemoteTokenSource::RemoteTokenSource(TokenKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_door(keeper.door())
    , m_inbox(std::make_shared<Inbox>())
{
    m_inbox->source = this;
    connect(&keeper, &QObject::destroyed, this, &RemoteTokenSource::cancelAll);
}

RemoteTokenSource::~RemoteTokenSource()
{
    const std::lock_guard guard(m_inbox->mutex);
    m_inbox->source = nullptr;
}

QCoro::Task<Core::Result<Core::Secret>> RemoteTokenSource::accessToken(Core::Secret refused)
{
    return answerTo([refused](TokenKeeper &keeper) { return keeper.accessToken(refused); });
}

QCoro::Task<Core::Result<void>> RemoteTokenSource::freshFor(std::chrono::seconds length)
{
    const Question question = [length](TokenKeeper &keeper) { return keeper.tokenFor({}, length); };
    auto asking = answerTo(question);
    const Answer answer = co_await asking;
    if (!answer)
        co_return answer.error();
    co_return {};
}

QCoro::Task<RemoteTokenSource::Answer> RemoteTokenSource::answerTo(Question question)
{
    const quint64 request = ++m_lastRequest;
    if (!post(request, question))
        co_return cancelled();
    Net::Completion<Answer> answer;
    m_waiting.insert(request, &answer);
    Answer result = co_await answer;
    co_return result;
}

void RemoteTokenSource::cancelAll()
{
    const QPointer<RemoteTokenSource> alive(this);
    while (alive && !m_waiting.isEmpty())
        deliver(m_waiting.cbegin().key(), cancelled());
}

bool RemoteTokenSource::post(quint64 request, const Question &question)
{
    const std::lock_guard guard(m_door->mutex);
    TokenKeeper *keeper = m_door->keeper;
    if (!keeper)
        return false;
    QMetaObject::invokeMethod(
        keeper,
        [keeper, inbox = m_inbox, request, question] { auto asking = ask(keeper, inbox, request, question); },
        Qt::QueuedConnection);
    return true;
}

QCoro::Task<void> RemoteTokenSource::ask(TokenKeeper *keeper, std::shared_ptr<Inbox> inbox, quint64 request,
                                         Question question)
{
    auto serving = question(*keeper);
    const Answer answer = co_await serving;
    const std::lock_guard guard(inbox->mutex);
    RemoteTokenSource *source = inbox->source;
    if (!source)
        co_return;
    QMetaObject::invokeMethod(
        source, [source, request, answer] { source->deliver(request, answer); }, Qt::QueuedConnection);
}

void RemoteTokenSource::deliver(quint64 request, const Answer &answer)
{
    // Taken out first: the task that goes on may ask again, or drop this object.
    if (auto *waiting = m_waiting.take(request))
        waiting->complete(answer);
}

} // namespace Auth
