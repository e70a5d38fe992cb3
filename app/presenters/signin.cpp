// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/signin.h"

#include "core/logging.h"

#include <QPointer>
#include <QTimer>

namespace Presenters {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLoginTime =
    10min; // a wrong client id or redirect URI never returns, so the wait needs a limit

} // namespace

SignIn::SignIn(Core::Environment environment, const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_clock(clock)
{
    connect(&m_helper, &Auth::LoginHelper::redirected, this, &SignIn::redirectCaught);
    connect(&m_helper, &Auth::LoginHelper::cancelled, this, &SignIn::cancel);
    connect(&m_helper, &Auth::LoginHelper::browserRequested, this, [this] {
        if (!isRunning())
            return;
        Q_EMIT browserPreferred();
        startInBrowser();
    });
    connect(&m_helper, &Auth::LoginHelper::failed, this, [this](const Core::Error &error) {
        if (!isRunning())
            return;
        if (error.kind == Core::Error::Kind::InvalidResponse) {
            m_attempt->cancel();
            return end(error);
        }
        Core::Log::warning(logUi(), "login page not shown, switching to the browser", error.kind);
        startInBrowser();
    });
}

SignIn::~SignIn()
{
    if (const Attempt attempt = std::exchange(m_attempt, nullptr))
        attempt->cancel();
}

bool SignIn::embeddedPossible() const
{
    return Auth::LoginHelper::isUsable(m_environment.authorizationBase);
}

void SignIn::start(Prompt prompt, bool inBrowser, quint64 parentWindow, const Domain::LoginLook &look)
{
    if (isRunning()) {
        if (m_embedded)
            m_helper.raise();
        return;
    }
    m_prompt = prompt;
    if (!inBrowser && embeddedPossible())
        startEmbedded(parentWindow, look);
    else
        startInBrowser();
}

void SignIn::cancel()
{
    m_helper.close();
    if (const Attempt attempt = m_attempt)
        attempt->cancel();
}

void SignIn::startEmbedded(quint64 parentWindow, const Domain::LoginLook &look)
{
    m_attempt = std::make_shared<Auth::AuthorizationAttempt>(m_environment, m_clock);
    const auto address = m_attempt->authorizeUrl(m_prompt);
    if (!address)
        return end(address.error());
    m_embedded = true;
    Q_EMIT stepChanged(SignInStep::Embedded, {});
    m_helper.show(*address, m_attempt->redirectUri(), parentWindow, look);
    waitFor(m_attempt);
}

void SignIn::startInBrowser()
{
    // A new attempt: the listener determines the port, and the port is part of the address.
    if (const Attempt abandoned = std::exchange(m_attempt, nullptr))
        abandoned->cancel();
    m_embedded = false;
    m_attempt = std::make_shared<Auth::AuthorizationAttempt>(m_environment, m_clock);
    const auto listening = m_attempt->listen();
    if (!listening)
        return end(listening.error());
    const auto address = m_attempt->authorizeUrl(m_prompt);
    if (!address)
        return end(address.error());
    Q_EMIT stepChanged(SignInStep::Reaching, {});
    openInBrowser(m_attempt, *address);
}

QCoro::Task<void> SignIn::openInBrowser(Attempt attempt, QUrl address)
{
    const QPointer<SignIn> self(this);
    const Core::Result<void> reached = co_await attempt->reach();
    if (!self || m_attempt != attempt)
        co_return;
    if (!reached) {
        m_attempt.reset();
        Q_EMIT failed(reached.error());
        co_return;
    }
    connect(attempt.get(), &Auth::AuthorizationAttempt::settled, this, [this, waited = attempt.get()] {
        if (m_attempt.get() == waited)
            Q_EMIT stepChanged(SignInStep::Exchanging, {});
    });
    Q_EMIT stepChanged(SignInStep::Browser, address);
    waitFor(attempt);
    Q_EMIT browserAddress(address);
}

void SignIn::redirectCaught(const QByteArray &query)
{
    if (!isRunning())
        return;
    if (m_attempt->redirectArrived(query)) {
        Q_EMIT stepChanged(SignInStep::Exchanging, {});
        return;
    }
    const Attempt attempt = std::exchange(m_attempt, nullptr);
    attempt->cancel();
    end({Core::Error::Kind::InvalidResponse,
         tr("The login page returned the result of another login. Click CONNECT BUSINESS to log in again."),
         {},
         {}});
}

QCoro::Task<void> SignIn::waitFor(Attempt attempt)
{
    const QPointer<SignIn> self(this);
    const Core::Result<Auth::Tokens> result = co_await attempt->finish(kLoginTime);
    // Destroyed, or replaced by a login in the browser.
    if (!self || m_attempt != attempt)
        co_return;
    m_helper.close();
    m_attempt.reset();
    if (result)
        Q_EMIT succeeded(*result);
    else
        Q_EMIT failed(result.error());
}

void SignIn::end(const Core::Error &error)
{
    m_attempt.reset();
    // Asynchronous: callers of start() do not expect failed() before it returns.
    QTimer::singleShot(0, this, [this, error] { Q_EMIT failed(error); });
}

} // namespace Presenters
