// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenproviderproxy.h"

#include "auth/tokenmanager.h"
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

// All requests have the result type of the most frequent one.
QCoro::Task<Core::Result<Core::Secret>> readStamp(TokenManager &tokenManager)
{
    auto reading = tokenManager.roundStamp();
    const Core::Result<QString> stamp = co_await reading;
    if (!stamp)
        co_return stamp.error();
    co_return Core::Secret(stamp->toUtf8());
}

QCoro::Task<Core::Result<Core::Secret>> writeStamp(TokenManager &tokenManager, QString stamp)
{
    auto writing = tokenManager.keepRoundStamp(std::move(stamp));
    const Core::Result<void> written = co_await writing;
    if (!written)
        co_return written.error();
    co_return Core::Secret();
}

} // namespace

TokenProviderProxy::TokenProviderProxy(TokenManager &tokenManager, QObject *parent)
    : QObject(parent)
    , m_tokenManager(tokenManager)
    , m_managerQueue(tokenManager.queue())
{
    connect(&tokenManager, &QObject::destroyed, this, &TokenProviderProxy::cancelAll);
}

TokenProviderProxy::~TokenProviderProxy() = default;

QCoro::Task<Core::Result<Core::Secret>> TokenProviderProxy::accessToken(Core::Secret refused)
{
    return ask([refused](TokenManager &tokenManager) { return tokenManager.accessToken(refused); });
}

QCoro::Task<Core::Result<void>> TokenProviderProxy::freshFor(std::chrono::seconds length)
{
    const Query query = [length](TokenManager &tokenManager) { return tokenManager.tokenFor({}, length); };
    auto asking = ask(query);
    const TokenResult result = co_await asking;
    if (!result)
        co_return result.error();
    co_return {};
}

QCoro::Task<Core::Result<QString>> TokenProviderProxy::roundStamp()
{
    auto asking = ask(readStamp);
    const TokenResult result = co_await asking;
    if (!result)
        co_return result.error();
    co_return QString::fromUtf8(result->reveal());
}

QCoro::Task<Core::Result<void>> TokenProviderProxy::keepRoundStamp(QString stamp)
{
    const Query query = [stamp](TokenManager &tokenManager) { return writeStamp(tokenManager, stamp); };
    auto asking = ask(query);
    const TokenResult result = co_await asking;
    if (!result)
        co_return result.error();
    co_return {};
}

QCoro::Task<TokenProviderProxy::TokenResult> TokenProviderProxy::ask(Query query)
{
    const quint64 request = ++m_lastRequest;
    if (!post(request, query))
        co_return cancelled();
    Net::Completion<TokenResult> result;
    m_waiting.insert(request, &result);
    TokenResult delivered = co_await result;
    co_return delivered;
}

void TokenProviderProxy::cancelAll()
{
    const QPointer<TokenProviderProxy> alive(this);
    while (alive && !m_waiting.isEmpty())
        deliver(m_waiting.cbegin().key(), cancelled());
}

bool TokenProviderProxy::post(quint64 request, const Query &query)
{
    // The request runs only while the TokenManager exists, and its result is delivered only while this object
    // exists.
    return m_managerQueue.post(
        [&tokenManager = m_tokenManager, source = this, continuations = m_continuations.handle(), request,
         query] { auto asking = serve(tokenManager, source, continuations, request, query); });
}

QCoro::Task<void> TokenProviderProxy::serve(TokenManager &tokenManager, TokenProviderProxy *source,
                                            Core::TaskQueue::Handle continuations, quint64 request,
                                            Query query)
{
    auto serving = query(tokenManager);
    const TokenResult result = co_await serving;
    continuations.post([source, request, result] { source->deliver(request, result); });
}

void TokenProviderProxy::deliver(quint64 request, const TokenResult &result)
{
    // Removed first, because the task that resumes may send another request or destroy this object.
    if (auto *waiting = m_waiting.take(request))
        waiting->complete(result);
}

} // namespace Auth
