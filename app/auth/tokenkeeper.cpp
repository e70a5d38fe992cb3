#include "auth/tokenkeeper.h"

#include "auth/keeperdoor.h"
#include "auth/refreshlock.h"
#include "auth/tokenrequest.h"
#include "auth/turn.h"
#include "core/logging.h"
#include "net/httpclient.h"
#include "net/pause.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;

namespace {

constexpr std::chrono::seconds kRefreshEarly = 10min;
constexpr std::chrono::seconds kClockMayLag = 5min;
// Longer than a refresh may take, so that a program that waits for another one's refresh gets its fruit.
constexpr std::chrono::milliseconds kLongestWaitForRefresh = 45s;
constexpr std::chrono::milliseconds kLongestWaitForOthers = 5s;
constexpr std::chrono::milliseconds kTokenSpacing = 1s; // the token end point takes one request a second

Core::Error notConnected()
{
    return {Kind::NotConnected,
            u"Listwell is not connected to Constant Contact. Click CONNECT BUSINESS."_s,
            {},
            {}};
}

Core::Error loginOver()
{
    return {Kind::Unauthorized,
            u"The login to Constant Contact is no longer good. Sign in again; nothing was lost."_s,
            {},
            {}};
}

// What a caller asked for was not begun, whatever became of the refresh.
Core::Error asNotBegun(Core::Error error)
{
    if (error.kind == Kind::OutcomeUnknown || error.kind == Kind::InvalidAnswer)
        error.kind = Kind::Network;
    return error;
}

} // namespace

class TokenKeeper::Private
{
public:
    Private(TokenKeeper &keeper, Core::Environment settings, TokenVault &place, const Core::Clock &time)
        : q(keeper)
        , environment(std::move(settings))
        , vault(place)
        , clock(time)
        , request(environment, http, clock)
    {
    }

    // Each of these runs while the turn is held.
    QCoro::Task<Core::Result<Core::Secret>> serve(Core::Secret refused, quint64 failuresSeen);
    QCoro::Task<Core::Result<bool>> load();
    QCoro::Task<Core::Result<Core::Secret>> renew(Core::Secret refused);
    QCoro::Task<Core::Result<void>> lookAgain();
    QCoro::Task<Core::Result<void>> trade();
    QCoro::Task<Core::Result<void>> keep(Tokens fresh);

    void take(Tokens taken);
    [[nodiscard]] bool isGood(const Core::Secret &refused) const;
    [[nodiscard]] std::chrono::seconds lifeLeft() const;
    [[nodiscard]] bool isOver() const { return tokens && hasEnded && tokens->refresh == endedWith; }
    Core::Error end();

    TokenKeeper &q;
    Core::Environment environment;
    TokenVault &vault;
    const Core::Clock &clock;
    Net::HttpClient http{environment.patience};
    Net::Pause pause;
    TokenRequest request;
    Turn turn;
    std::shared_ptr<KeeperDoor> door = std::make_shared<KeeperDoor>();

    std::optional<Tokens> tokens;
    std::optional<QElapsedTimer> sinceReceipt; ///< runs for tokens that were obtained by this process
    bool isOnlyInMemory = false;               ///< the vault could not take the tokens
    bool isForgetting = false;
    bool hasEnded = false;
    Core::Secret endedWith; ///< the refresh token that met invalid_grant
    QElapsedTimer sinceTokenRequest;
    quint64 failures = 0; ///< failed refreshes so far; whoever waited for one shares its error
    Core::Error lastFailure;
};

TokenKeeper::TokenKeeper(Core::Environment environment, TokenVault &vault, const Core::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(environment), vault, clock))
{
    d->door->keeper = this;
}

TokenKeeper::~TokenKeeper()
{
    const std::lock_guard guard(d->door->mutex);
    d->door->keeper = nullptr;
}

std::shared_ptr<KeeperDoor> TokenKeeper::door() const
{
    return d->door;
}

QCoro::Task<Core::Result<Core::Secret>> TokenKeeper::accessToken(Core::Secret refused)
{
    const quint64 failuresSeen = d->failures;
    co_await d->turn.take();
    auto serving = d->serve(std::move(refused), failuresSeen);
    Core::Result<Core::Secret> result = co_await serving;
    d->turn.leave();
    co_return result;
}

QCoro::Task<Core::Result<void>> TokenKeeper::adopt(Tokens fresh)
{
    co_await d->turn.take();
    auto locking = takeRefreshLock(d->environment.dataDirectory, d->pause, kLongestWaitForOthers);
    const auto lock = co_await locking; // without it too: the person has just signed in
    d->hasEnded = false;
    auto keeping = d->keep(std::move(fresh));
    Core::Result<void> kept = co_await keeping;
    d->turn.leave();
    co_return kept;
}

QCoro::Task<Core::Result<bool>> TokenKeeper::hasLogin()
{
    co_await d->turn.take();
    Core::Result<bool> result = d->tokens.has_value();
    if (!*result && !d->isForgetting) {
        auto loading = d->load();
        result = co_await loading;
    }
    d->turn.leave();
    co_return result;
}

QCoro::Task<Core::Result<void>> TokenKeeper::forget()
{
    d->isForgetting = true;
    d->request.cancelAll();
    d->pause.endAll();
    co_await d->turn.take();
    d->pause.allow();
    d->tokens.reset();
    d->sinceReceipt.reset();
    d->isOnlyInMemory = false;
    auto locking = takeRefreshLock(d->environment.dataDirectory, d->pause, kLongestWaitForOthers);
    const auto lock = co_await locking; // without it too: a person's wish to disconnect goes first
    auto erasing = d->vault.erase();
    Core::Result<void> erased = co_await erasing;
    d->isForgetting = false;
    d->turn.leave();
    co_return erased;
}

// QCoro 0.8 moves out of whatever lvalue is co_returned, members included: hence the explicit copies.
QCoro::Task<Core::Result<Core::Secret>> TokenKeeper::Private::serve(Core::Secret refused,
                                                                    quint64 failuresSeen)
{
    if (isForgetting)
        co_return notConnected();
    if (failures != failuresSeen)
        co_return Core::Error(lastFailure);
    if (!tokens) {
        auto loading = load();
        const Core::Result<bool> loaded = co_await loading;
        if (!loaded)
            co_return loaded.error();
        if (!*loaded)
            co_return notConnected();
    }
    if (isGood(refused))
        co_return Core::Secret(tokens->access);
    auto renewing = renew(refused);
    Core::Result<Core::Secret> renewed = co_await renewing;
    if (renewed)
        co_return renewed;
    ++failures;
    lastFailure = renewed.error();
    const bool isFinal = lastFailure.kind == Kind::Unauthorized || lastFailure.kind == Kind::NotConnected;
    // A refresh that is merely early may fail: what we have still serves.
    if (!isFinal && tokens && refused.isEmpty() && lifeLeft() > 30s && !tokens->access.isEmpty())
        co_return Core::Secret(tokens->access);
    co_return renewed;
}

// Tokens of another end point or client id count as none: they are never sent to this one.
QCoro::Task<Core::Result<bool>> TokenKeeper::Private::load()
{
    auto reading = vault.read();
    const Core::Result<std::optional<Tokens>> kept = co_await reading;
    if (!kept)
        co_return kept.error();
    if (!*kept || (*kept)->service != environment.serviceIdentity())
        co_return false;
    take(**kept);
    co_return true;
}

QCoro::Task<Core::Result<Core::Secret>> TokenKeeper::Private::renew(Core::Secret refused)
{
    auto locking = takeRefreshLock(environment.dataDirectory, pause, kLongestWaitForRefresh);
    const auto lock = co_await locking;
    if (!lock)
        co_return lock.error();
    auto looking = lookAgain();
    const Core::Result<void> looked = co_await looking;
    if (!looked)
        co_return looked.error();
    if (isGood(refused))
        co_return Core::Secret(tokens->access);
    if (isOver())
        co_return loginOver();
    if (tokens->refresh.isEmpty())
        co_return end();

    auto trading = trade();
    Core::Result<void> traded = co_await trading;
    if (!traded && traded.error().kind == Kind::Unauthorized) {
        // Spent by another program that does not know the lock? Then its new one is in the vault.
        const Core::Secret tried = tokens->refresh;
        auto again = lookAgain();
        const Core::Result<void> seen = co_await again;
        if (!seen)
            co_return seen.error();
        if (tokens->refresh == tried)
            co_return end();
        auto second = trade();
        traded = co_await second;
        if (!traded && traded.error().kind == Kind::Unauthorized)
            co_return end();
    }
    if (!traded)
        co_return asNotBegun(traded.error());
    co_return Core::Secret(tokens->access);
}

// What another program has put into the vault since we read it.
QCoro::Task<Core::Result<void>> TokenKeeper::Private::lookAgain()
{
    auto reading = vault.read();
    const Core::Result<std::optional<Tokens>> kept = co_await reading;
    if (!kept || isOnlyInMemory)
        co_return {}; // what we hold is the newest that we know
    if (!*kept || (*kept)->service != environment.serviceIdentity()) {
        tokens.reset();
        co_return notConnected();
    }
    if ((*kept)->refresh != tokens->refresh || (*kept)->access != tokens->access)
        take(**kept);
    co_return {};
}

QCoro::Task<Core::Result<void>> TokenKeeper::Private::trade()
{
    if (sinceTokenRequest.isValid()) {
        const auto wait = kTokenSpacing - std::chrono::milliseconds(sinceTokenRequest.elapsed());
        if (wait > 0ms) {
            auto waiting = pause.waitUnscaled(wait);
            const bool whole = co_await waiting;
            if (!whole)
                co_return Core::Error{Kind::Cancelled, u"Renewing the login was stopped."_s, {}, {}};
        }
    }
    sinceTokenRequest.start();
    auto refreshing = request.refresh(tokens->refresh);
    Core::Result<Tokens> fresh = co_await refreshing;
    if (!fresh)
        co_return fresh.error();
    if (fresh->refresh.isEmpty())
        fresh->refresh = tokens->refresh;
    auto keeping = keep(std::move(*fresh));
    const Core::Result<void> kept = co_await keeping;
    if (!kept)
        Core::Log::warning(logAuth(), "the renewed login lives in memory only", kept.error().kind);
    co_return {};
}

// The old tokens stay in use until the new ones are kept and read back: a crash in between must not leave a
// vault with a spent refresh token behind tokens that were already used.
QCoro::Task<Core::Result<void>> TokenKeeper::Private::keep(Tokens fresh)
{
    QElapsedTimer received;
    received.start();
    auto writing = vault.write(fresh);
    Core::Result<void> written = co_await writing;
    isOnlyInMemory = !written.ok();
    take(std::move(fresh));
    sinceReceipt = received;
    co_return written;
}

void TokenKeeper::Private::take(Tokens taken)
{
    tokens = std::move(taken);
    sinceReceipt.reset();
}

bool TokenKeeper::Private::isGood(const Core::Secret &refused) const
{
    if (!tokens || tokens->access.isEmpty() || isOver())
        return false;
    if (!refused.isEmpty() && refused == tokens->access)
        return false;
    // A service that gives short lives would otherwise be asked at every call.
    const auto early = std::min<std::chrono::seconds>(kRefreshEarly, tokens->lifetime / 2);
    // Without a refresh token the last minutes are used up too.
    return lifeLeft() > (tokens->refresh.isEmpty() ? 0s : early);
}

// By the time since receipt and by the wall clock, whichever says less is left. A wall clock that stands
// before the receipt was set back: then only the service knows, and its 401 brings the refresh.
std::chrono::seconds TokenKeeper::Private::lifeLeft() const
{
    std::chrono::seconds age{0};
    if (sinceReceipt)
        age = std::chrono::seconds(sinceReceipt->elapsed() / 1000);
    const std::chrono::seconds wall{tokens->obtained.secsTo(clock.now())};
    if (wall > -kClockMayLag)
        age = std::max(age, wall);
    return tokens->lifetime - age;
}

Core::Error TokenKeeper::Private::end()
{
    hasEnded = true;
    endedWith = tokens->refresh;
    const Core::Error error = loginOver();
    Q_EMIT q.loginEnded(error);
    return error;
}

} // namespace Auth
