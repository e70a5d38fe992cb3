// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/taskqueue.h"
#include "net/tokenprovider.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Net {
template <typename T> class Completion;
}

namespace Auth {

class TokenManager;

/// Gives another thread access to the TokenManager: posts requests to its task queue and receives the results
/// in a task queue of this thread. Created, used and destroyed in the requesting thread. If the TokenManager
/// is destroyed first, pending requests return Cancelled. Must outlive its tasks; call cancelAll() before
/// destruction.
class TokenProviderProxy : public QObject, public Net::TokenProvider
{
    Q_OBJECT

public:
    /// \param tokenManager  TokenManager to use, which lives in another thread
    /// \param parent  owner of this object
    explicit TokenProviderProxy(TokenManager &tokenManager, QObject *parent = nullptr);
    ~TokenProviderProxy() override;
    [[nodiscard]] QCoro::Task<Core::Result<Core::Secret>> accessToken(Core::Secret refused) override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> freshFor(std::chrono::seconds length) override;
    [[nodiscard]] QCoro::Task<Core::Result<QString>> roundStamp() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> keepRoundStamp(QString stamp) override;
    /// Completes every pending request with Cancelled, within this call. For the end of the thread.
    void cancelAll();

private:
    using TokenResult = Core::Result<Core::Secret>;

    /// A call of the TokenManager, made in its thread.
    using Query = std::function<QCoro::Task<TokenResult>(TokenManager &)>;

    QCoro::Task<TokenResult> ask(Query query);
    static QCoro::Task<void> serve(TokenManager &tokenManager, TokenProviderProxy *source,
                                   Core::TaskQueue::Handle continuations, quint64 request, Query query);
    bool post(quint64 request, const Query &query);
    void deliver(quint64 request, const TokenResult &result);

    TokenManager &m_tokenManager; ///< used only in its own thread
    Core::TaskQueue::Handle m_managerQueue;
    Core::TaskQueue m_continuations;
    QHash<quint64, Net::Completion<TokenResult> *> m_waiting; ///< each is on the coroutine frame of its task
    quint64 m_lastRequest = 0;
};

} // namespace Auth
