#include "auth/remotetokensource.h"

#include "auth/tokenkeeper.h"
#include "net/completion.h"

#include <QCoreApplication>
#include <QPointer>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

Core::Error cancelled()
{
    return {
        Core::Error::Kind::Cancelled, QCoreApplication::translate("Auth", "The program is closing."), {}, {}};
}

} // namespace

RemoteTokenSource::RemoteTokenSource(TokenKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_questions(keeper.questions())
{
    connect(&keeper, &QObject::destroyed, this, &RemoteTokenSource::cancelAll);
}

RemoteTokenSource::~RemoteTokenSource() = default;

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
    // The request runs only while the TokenKeeper exists, and its result is delivered only while this object
    // exists.
    return m_questions.post([&keeper = m_keeper, source = this, answers = m_answers.handle(), request,
                             question] { auto asking = ask(keeper, source, answers, request, question); });
}

QCoro::Task<void> RemoteTokenSource::ask(TokenKeeper &keeper, RemoteTokenSource *source,
                                         Core::TaskQueue::Handle answers, quint64 request, Question question)
{
    auto serving = question(keeper);
    const Answer answer = co_await serving;
    answers.post([source, request, answer] { source->deliver(request, answer); });
}

void RemoteTokenSource::deliver(quint64 request, const Answer &answer)
{
    // Removed first, because the task that resumes may send another request or destroy this object.
    if (auto *waiting = m_waiting.take(request))
        waiting->complete(answer);
}

} // namespace Auth
