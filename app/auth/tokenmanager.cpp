// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenmanager.h"

#include "auth/loginmetadata.h"
#include "auth/refreshbackoff.h"
#include "auth/refreshlock.h"
#include "auth/tokenexpiry.h"
#include "auth/tokenrequest.h"
#include "core/asyncmutex.h"
#include "core/logging.h"
#include "core/try.h"
#include "domain/servicelimits.h"
#include "net/delay.h"
#include "net/httpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;

namespace {

constexpr std::chrono::seconds kRefreshEarly = 10min;
// Longer than a refresh may take, so that a program that waits for another one's refresh gets the tokens.
constexpr std::chrono::milliseconds kLongestWaitForRefresh = 45s;
constexpr std::chrono::milliseconds kLongestWaitForOthers = 5s;
constexpr std::chrono::milliseconds kTokenSpacing = 1s; // the token end point accepts one request a second

QString sentence(const char *text)
{
    return QCoreApplication::translate("Auth", text);
}

Core::Error notConnected()
{
    return {Kind::NotConnected,
            sentence(QT_TRANSLATE_NOOP(
                "Auth", "Listwell is not connected to Constant Contact. Click CONNECT BUSINESS.")),
            {},
            {}};
}

Core::Error stopped()
{
    return {
        Kind::Cancelled, sentence(QT_TRANSLATE_NOOP("Auth", "Renewing the login was cancelled.")), {}, {}};
}

Core::Error loginOver(const Domain::LoginState &login, const QDateTime &now)
{
    return {Kind::Unauthorized, Domain::loginEndText(Domain::reasonForLoginEnd(login, now), login), {}, {}};
}

// Whether the service may have performed a refresh that failed with this kind of error.
bool mayHaveBeenDone(Kind kind)
{
    return kind == Kind::OutcomeUnknown || kind == Kind::InvalidResponse || kind == Kind::Cancelled ||
           kind == Kind::TimedOut;
}

// Converts a refresh error for the caller, whose own request was never sent.
Core::Error asNotBegun(Core::Error error)
{
    if (error.kind == Kind::OutcomeUnknown || error.kind == Kind::InvalidResponse)
        error.kind = Kind::Network;
    return error;
}

} // namespace

class TokenManager::Private
{
public:
    Private(TokenManager &tokenManager, Core::Environment settings, TokenVault &place,
            const Core::Clock &time, LoginMetadataStore *login)
        : q(tokenManager)
        , environment(std::move(settings))
        , vault(place)
        , clock(time)
        , metadataStore(login)
        , request(environment, http, clock)
        , expiry(clock)
        , backoff(environment.timeScale)
    {
    }

    // The following functions require the caller to hold the coroutine mutex.
    QCoro::Task<Core::Result<Core::Secret>> serve(Core::Secret refused, std::chrono::seconds length,
                                                  quint64 failuresSeen);
    QCoro::Task<Core::Result<bool>> load();
    QCoro::Task<Core::Result<Core::Secret>> renew(Core::Secret refused, std::chrono::seconds length);
    QCoro::Task<Core::Result<void>> lookAgain();
    QCoro::Task<Core::Result<void>> trade();
    QCoro::Task<Core::Result<void>> keep(Tokens fresh);
    QCoro::Task<Core::Result<void>> readMark();
    QCoro::Task<Core::Result<void>> noteRefreshStart();
    QCoro::Task<void> noteRefreshError(Kind kind);
    QCoro::Task<void> writeMetadata();
    QCoro::Task<void> noteKeptLater();

    void take(Tokens taken);
    [[nodiscard]] bool isGood(const Core::Secret &refused, std::chrono::seconds length) const;
    [[nodiscard]] bool isOver() const { return !tokens.isNone() && hasEnded && tokens.refresh == endedWith; }
    Core::Error end();

    TokenManager &q;
    Core::Environment environment;
    TokenVault &vault;
    const Core::Clock &clock;
    LoginMetadataStore *metadataStore; ///< may be null
    Net::HttpClient http{environment.patience};
    Net::Delay delay;
    TokenRequest request;
    Core::AsyncMutex mutex;
    std::unique_ptr<Core::TaskQueue> queue = std::make_unique<Core::TaskQueue>();

    Tokens tokens;
    TokenExpiry expiry;
    RefreshBackoff backoff;
    Domain::LoginState metadata; ///< as it was last read or written
    bool wasInterrupted = false; ///< an earlier refresh was started and its outcome was never stored
    bool isOnlyInMemory = false; ///< the tokens could not be stored in the vault
    bool isForgetting = false;
    bool hasEnded = false;
    Core::Secret endedWith; ///< refresh token that was rejected with invalid_grant
    Core::Error endedBecause;
    QElapsedTimer sinceTokenRequest;
    quint64 failures = 0; ///< number of failed refreshes; tasks that waited for one return its error
    Core::Error lastError;
};

TokenManager::TokenManager(Core::Environment environment, TokenVault &vault, const Core::Clock &clock,
                           LoginMetadataStore *metadataStore, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(environment), vault, clock, metadataStore))
{
    connect(&vault, &TokenVault::keptLater, this, [this] { auto noting = d->noteKeptLater(); });
}

TokenManager::~TokenManager()
{
    d->queue.reset(); // first, so that no request arrives during destruction
}

const Core::TaskQueue::Handle &TokenManager::queue() const
{
    return d->queue->handle();
}

QCoro::Task<Core::Result<Core::Secret>> TokenManager::accessToken(Core::Secret refused)
{
    return tokenFor(std::move(refused), kRefreshEarly);
}

QCoro::Task<Core::Result<void>> TokenManager::freshFor(std::chrono::seconds length)
{
    auto asking = tokenFor({}, length);
    CO_RETURN_IF_ERROR(co_await asking);
    co_return {};
}

QCoro::Task<Core::Result<Core::Secret>> TokenManager::tokenFor(Core::Secret refused,
                                                               std::chrono::seconds length)
{
    const quint64 failuresSeen = d->failures;
    const auto locked = co_await d->mutex.lock();
    auto serving = d->serve(std::move(refused), length, failuresSeen);
    Core::Result<Core::Secret> result = co_await serving;
    co_return result;
}

QCoro::Task<Core::Result<QString>> TokenManager::roundStamp()
{
    const auto locked = co_await d->mutex.lock();
    auto reading = d->vault.readRoundStamp();
    Core::Result<QString> stamp = co_await reading;
    co_return stamp;
}

// Holds the refresh lock, because a vault may store the stamp and the tokens in one place.
QCoro::Task<Core::Result<void>> TokenManager::keepRoundStamp(QString stamp)
{
    const auto locked = co_await d->mutex.lock();
    auto locking = takeRefreshLock(d->environment.dataDirectory, d->delay, kLongestWaitForOthers);
    const auto lock = co_await locking;
    if (!lock)
        co_return lock.error();
    auto writing = d->vault.writeRoundStamp(std::move(stamp));
    Core::Result<void> written = co_await writing;
    co_return written;
}

QCoro::Task<Core::Result<void>> TokenManager::adopt(Tokens fresh)
{
    const auto locked = co_await d->mutex.lock();
    auto locking = takeRefreshLock(d->environment.dataDirectory, d->delay, kLongestWaitForOthers);
    const auto lock = co_await locking; // proceed without it too: the person has just signed in
    d->hasEnded = false;
    d->metadata = {};
    d->backoff.succeeded();
    auto keeping = d->keep(std::move(fresh));
    Core::Result<void> kept = co_await keeping;
    co_return kept;
}

QCoro::Task<Core::Result<bool>> TokenManager::hasLogin()
{
    const auto locked = co_await d->mutex.lock();
    Core::Result<bool> result = !d->tokens.isNone();
    if (!*result && !d->isForgetting) {
        auto loading = d->load();
        result = co_await loading;
    }
    co_return result;
}

QCoro::Task<Core::Result<void>> TokenManager::forget()
{
    d->isForgetting = true;
    d->request.cancelAll();
    d->delay.cancelAll();
    const auto locked = co_await d->mutex.lock();
    d->delay.reset();
    d->tokens = {};
    d->isOnlyInMemory = false;
    auto locking = takeRefreshLock(d->environment.dataDirectory, d->delay, kLongestWaitForOthers);
    const auto lock = co_await locking; // proceed without it too: disconnecting has priority
    auto erasing = d->vault.erase();
    Core::Result<void> erased = co_await erasing;
    d->metadata = {};
    d->backoff.succeeded();
    auto marking = d->writeMetadata();
    co_await marking;
    d->isForgetting = false;
    co_return erased;
}

// QCoro 0.8 moves from every lvalue that is co_returned, including members; hence the explicit copies.
QCoro::Task<Core::Result<Core::Secret>>
TokenManager::Private::serve(Core::Secret refused, std::chrono::seconds length, quint64 failuresSeen)
{
    if (isForgetting)
        co_return notConnected();
    if (failures != failuresSeen)
        co_return Core::Error(lastError);
    if (tokens.isNone()) {
        auto loading = load();
        CO_ASSIGN_OR_RETURN(const bool loaded, co_await loading);
        if (!loaded)
            co_return notConnected();
    }
    if (isGood(refused, length))
        co_return Core::Secret(tokens.access);
    Core::Result<Core::Secret> renewed = Core::Error(lastError);
    if (isOver() || !backoff.isWaiting()) {
        auto renewing = renew(refused, length);
        renewed = co_await renewing;
        if (renewed)
            co_return renewed;
        ++failures;
        lastError = renewed.error();
    }
    const bool isFinal = lastError.kind == Kind::Unauthorized || lastError.kind == Kind::NotConnected;
    // If the refresh was only an early one, the current token is still usable.
    if (!isFinal && refused.isEmpty() && !tokens.access.isEmpty() && expiry.mayStillServe(tokens))
        co_return Core::Secret(tokens.access);
    co_return renewed;
}

// Tokens of another end point or client id are ignored: they must never be sent to this one.
QCoro::Task<Core::Result<bool>> TokenManager::Private::load()
{
    auto reading = vault.read();
    CO_ASSIGN_OR_RETURN(const std::optional<Tokens> kept, co_await reading);
    if (!kept || kept->service != environment.serviceIdentity())
        co_return false;
    take(*kept);
    co_return true;
}

QCoro::Task<Core::Result<Core::Secret>> TokenManager::Private::renew(Core::Secret refused,
                                                                     std::chrono::seconds length)
{
    auto locking = takeRefreshLock(environment.dataDirectory, delay, kLongestWaitForRefresh);
    CO_ASSIGN_OR_RETURN(const auto lock, co_await locking);
    auto looking = lookAgain();
    CO_RETURN_IF_ERROR(co_await looking);
    if (isGood(refused, length))
        co_return Core::Secret(tokens.access);
    if (isOver())
        co_return Core::Error(endedBecause);
    if (tokens.isNone())
        co_return notConnected(); // disconnected meanwhile
    if (tokens.refresh.isEmpty()) {
        auto reading = readMark();
        (void)co_await reading; // only the explanation depends on it
        metadata.isRenewable = false;
        co_return end();
    }

    auto trading = trade();
    Core::Result<void> traded = co_await trading;
    if (!traded && traded.error().kind == Kind::Unauthorized) {
        // If a program that does not use the lock spent the token, the new one is in the vault.
        const Core::Secret tried = tokens.refresh;
        auto again = lookAgain();
        CO_RETURN_IF_ERROR(co_await again);
        if (tokens.refresh == tried)
            co_return end();
        auto second = trade();
        traded = co_await second;
        if (!traded && traded.error().kind == Kind::Unauthorized)
            co_return end();
    }
    if (!traded)
        co_return asNotBegun(traded.error());
    co_return Core::Secret(tokens.access);
}

// Reads the tokens that another program may have stored in the vault.
QCoro::Task<Core::Result<void>> TokenManager::Private::lookAgain()
{
    auto reading = vault.read();
    const Core::Result<std::optional<Tokens>> stored = co_await reading;
    if (!stored || isOnlyInMemory)
        co_return {}; // the tokens in memory are the newest known
    const std::optional<Tokens> &kept = *stored;
    if (!kept || kept->service != environment.serviceIdentity()) {
        tokens = {};
        co_return notConnected();
    }
    if (kept->refresh != tokens.refresh || kept->access != tokens.access) {
        take(*kept);
        backoff.succeeded();
    }
    co_return {};
}

QCoro::Task<Core::Result<void>> TokenManager::Private::trade()
{
    if (sinceTokenRequest.isValid()) {
        const auto wait = kTokenSpacing - std::chrono::milliseconds(sinceTokenRequest.elapsed());
        if (wait > wait.zero()) {
            auto waiting = delay.waitUnscaled(wait);
            const bool whole = co_await waiting;
            if (!whole)
                co_return stopped();
        }
    }
    auto marking = noteRefreshStart();
    CO_RETURN_IF_ERROR(co_await marking);
    sinceTokenRequest.start();
    auto refreshing = request.refresh(tokens.refresh);
    Core::Result<Tokens> fresh = co_await refreshing;
    if (!fresh) {
        const Kind kind = fresh.error().kind;
        if (kind != Kind::Unauthorized && kind != Kind::Cancelled)
            backoff.failed(kind);
        auto unmarking = noteRefreshError(kind);
        co_await unmarking;
        co_return fresh.error();
    }
    backoff.succeeded();
    if (fresh->refresh.isEmpty())
        fresh->refresh = tokens.refresh;
    auto keeping = keep(std::move(*fresh));
    const Core::Result<void> kept = co_await keeping;
    if (!kept)
        Core::Log::warning(logAuth(), "the renewed login is in memory only", kept.error().kind);
    co_return {};
}

// The old tokens stay in use until the new ones are stored and read back. Otherwise a crash in between could
// leave a used refresh token in the vault while the new tokens are already in use.
QCoro::Task<Core::Result<void>> TokenManager::Private::keep(Tokens fresh)
{
    QElapsedTimer received;
    received.start();
    auto writing = vault.write(fresh);
    Core::Result<void> written = co_await writing;
    isOnlyInMemory = !written.ok();
    metadata.isRenewable = !fresh.refresh.isEmpty();
    metadata.validUntil = metadata.isRenewable ? fresh.obtained.addDays(Domain::kLoginIdleDays)
                                               : fresh.obtained.addSecs(fresh.lifetime.count());
    if (written)
        metadata.refreshStartedAt = {};
    auto marking = writeMetadata();
    co_await marking;
    take(std::move(fresh));
    expiry.startNow(received);
    co_return written;
}

QCoro::Task<Core::Result<void>> TokenManager::Private::readMark()
{
    if (!metadataStore)
        co_return {};
    auto reading = metadataStore->read();
    CO_ASSIGN_OR_RETURN(const Domain::LoginState read, co_await reading);
    metadata = read;
    co_return {};
}

// Written to disk before the request is sent. If that fails, nothing is sent: a disk that does not accept
// this would not accept the metadata of the new tokens either.
QCoro::Task<Core::Result<void>> TokenManager::Private::noteRefreshStart()
{
    auto reading = readMark();
    const Core::Result<void> read = co_await reading;
    if (!read || !metadataStore)
        co_return Core::Result<void>(read);
    wasInterrupted =
        metadata.refreshStartedAt.isValid(); // if several refreshes were lost, the first may be the cause
    if (wasInterrupted)
        co_return {};
    metadata.refreshStartedAt = clock.now();
    auto writing = metadataStore->write(metadata);
    Core::Result<void> written = co_await writing;
    co_return written;
}

QCoro::Task<void> TokenManager::Private::noteRefreshError(Kind kind)
{
    if (wasInterrupted || mayHaveBeenDone(kind))
        co_return;
    metadata.refreshStartedAt = {};
    auto writing = writeMetadata();
    co_await writing;
}

// If writing fails, only a later explanation is missing; the login is not affected.
QCoro::Task<void> TokenManager::Private::writeMetadata()
{
    if (!metadataStore)
        co_return;
    auto writing = metadataStore->write(metadata);
    const Core::Result<void> written = co_await writing;
    if (!written)
        Core::Log::warning(logAuth(), "the login's metadata could not be written");
}

// No caller waits for this task, so the TokenManager may be destroyed before the data is written.
QCoro::Task<void> TokenManager::Private::noteKeptLater()
{
    const auto locked = co_await mutex.lock();
    isOnlyInMemory = false;
    metadata.refreshStartedAt = {};
    auto writing = writeMetadata();
    co_await writing;
}

void TokenManager::Private::take(Tokens taken)
{
    tokens = std::move(taken);
    expiry.startFromVault();
}

bool TokenManager::Private::isGood(const Core::Secret &refused, std::chrono::seconds length) const
{
    if (tokens.access.isEmpty() || isOver())
        return false;
    if (!refused.isEmpty() && refused == tokens.access)
        return false;
    // Limits the number of refreshes if the service issues tokens with a short lifetime.
    const auto early = std::min<std::chrono::seconds>(length, tokens.lifetime / 2);
    // Without a refresh token, the access token is used until it expires.
    return expiry.left(tokens) > (tokens.refresh.isEmpty() ? 0s : early);
}

Core::Error TokenManager::Private::end()
{
    hasEnded = true;
    endedWith = tokens.refresh;
    endedBecause = loginOver(metadata, clock.now());
    Q_EMIT q.loginEnded(endedBecause);
    return endedBecause;
}

} // namespace Auth
