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
    , m_managerQueue(keeper.queue())
{
    connect(&keeper, &QObject::destroyed, this, &RemoteTokenSource::cancelAll);
}

RemoteTokenSource::~RemoteTokenSource() = default;

QCoro::Task<Core::Result<Core::Secret>> RemoteTokenSource::accessToken(Core::Secret refused)
{
    return ask([refused](TokenKeeper &keeper) { return keeper.accessToken(refused); });
}

QCoro::Task<Core::Result<void>> RemoteTokenSource::freshFor(std::chrono::seconds length)
{
    const Query query = [length](TokenKeeper &keeper) { return keeper.tokenFor({}, length); };
    auto asking = ask(query);
    const TokenResult result = co_await asking;
    if (!result)
        co_return result.error();
    co_return {};
}

QCoro::Task<RemoteTokenSource::TokenResult> RemoteTokenSource::ask(Query query)
{
    const quint64 request = ++m_lastRequest;
    if (!post(request, query))
        co_return cancelled();
    Net::Completion<TokenResult> result;
    m_waiting.insert(request, &result);
    TokenResult delivered = co_await result;
    co_return delivered;
}

void RemoteTokenSource::cancelAll()
{
    const QPointer<RemoteTokenSource> alive(this);
    while (alive && !m_waiting.isEmpty())
        deliver(m_waiting.cbegin().key(), cancelled());
}

bool RemoteTokenSource::post(quint64 request, const Query &query)
{
    // The request runs only while the TokenKeeper exists, and its result is delivered only while this object
    // exists.
    return m_managerQueue.post(
        [&keeper = m_keeper, source = this, continuations = m_continuations.handle(), request, query] {
            auto asking = serve(keeper, source, continuations, request, query);
        });
}

QCoro::Task<void> RemoteTokenSource::serve(TokenKeeper &keeper, RemoteTokenSource *source,
                                           Core::TaskQueue::Handle continuations, quint64 request,
                                           Query query)
{
    auto serving = query(keeper);
    const TokenResult result = co_await serving;
    continuations.post([source, request, result] { source->deliver(request, result); });
}

void RemoteTokenSource::deliver(quint64 request, const TokenResult &result)
{
    // Removed first, because the task that resumes may send another request or destroy this object.
    if (auto *waiting = m_waiting.take(request))
        waiting->complete(result);
}

} // namespace Auth
