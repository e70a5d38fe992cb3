// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/connectedstudio.h"

#include "store/recovery/recovery.h"
#include "support/awaitresult.h"

using namespace Qt::StringLiterals;
using Core::Result;

namespace Support {

/// Provides a token from a hook of the practice account; other tests cover sign-in.
class ConnectedStudio::PracticeTokens final : public Net::TokenProvider
{
public:
    explicit PracticeTokens(PracticeServer &practice)
        : m_practice(practice)
    {
    }

    QCoro::Task<Result<Core::Secret>> accessToken(Core::Secret refused) override
    {
        if (m_token.isEmpty() || m_token == refused)
            m_token = Core::Secret(m_practice.accessToken());
        co_return Core::Secret(m_token); // co_return of a bare member would move it
    }

private:
    PracticeServer &m_practice;
    Core::Secret m_token;
};

ConnectedStudio::ConnectedStudio(PracticeServer::Pace pace)
    : practice(pace)
{
    if (pace == PracticeServer::Pace::Real)
        return;
    m_environment.timeScale = 0.01;
    m_environment.callPace = std::chrono::milliseconds(0);
}

ConnectedStudio::~ConnectedStudio() = default;

bool ConnectedStudio::open()
{
    if (!practice.start())
        return false;
    if (m_environment.callPace.count() == 0)
        practice.setBehaviour(u"rate_per_second"_s, u"0"_s);
    clock.set(QDateTime::currentDateTimeUtc());
    m_environment.dataDirectory = m_folder.filePath(u"data"_s);
    m_environment.apiBase = practice.api();
    m_environment.authorizationBase = practice.auth();
    m_environment.clientId = practice.clientId();
    arrange(m_environment);
    m_practiceTokens = std::make_unique<PracticeTokens>(practice);
    if (!restart())
        return false;
    const auto identified = awaitResult(m_session->identify());
    return identified && identified->ok();
}

bool ConnectedStudio::restart()
{
    m_session.reset();
    Net::TokenProvider *tokens = login ? login(m_environment) : m_practiceTokens.get();
    if (const Result<bool> kept = Store::recoverIfDamaged(m_environment.dataDirectory, clock); !kept) {
        m_startError = kept.error();
        return false;
    }
    Result<std::unique_ptr<Sync::Session>> session = Sync::Session::open(m_environment, *tokens, clock);
    m_startError = session ? std::nullopt : std::optional<Core::Error>(session.error());
    if (!session)
        return false;
    m_session = std::move(*session);
    return true;
}

bool ConnectedStudio::choose(const QString &listName)
{
    m_list = listName;
    const Domain::ListId id{practice.listId(listName)};
    const auto chosen = awaitResult(m_session->choose(id));
    return chosen && chosen->ok();
}

Sync::RoundReport ConnectedStudio::sync(Sync::Brake brake)
{
    const std::function<void(const QString &)> progress = [this](const QString &step) { meanwhile(step); };
    const auto report =
        awaitResult(m_session->sync(brake, std::chrono::seconds(120), progress), std::chrono::minutes(4));
    if (!report)
        qFatal("the round did not finish");
    return *report;
}

Result<Domain::Preview> ConnectedStudio::preview()
{
    const auto preview = awaitResult(m_session->preview());
    if (!preview)
        qFatal("the preview did not finish");
    return *preview;
}

Domain::ClientId ConnectedStudio::add(const QString &firstName, const QString &email,
                                      Domain::Subscription answered)
{
    Domain::Client client;
    client.firstName = firstName;
    client.email = email;
    const Result<Domain::ClientId> id = Store::ClientDirectory(database()).add(client);
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    if (answered != Domain::Subscription::NeverAsked)
        answer(*id, answered);
    return *id;
}

void ConnectedStudio::answer(Domain::ClientId id, Domain::Subscription answered, Domain::ConsentSource source)
{
    const Result<void> done = Store::ClientDirectory(database()).recordConsent(id, answered, source, {});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void ConnectedStudio::edit(Domain::ClientId id, const std::function<void(Domain::Client &)> &change)
{
    Domain::Client client = entry(id).client;
    change(client);
    const Result<bool> done = Store::ClientDirectory(database()).update(client);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

Domain::ClientEntry ConnectedStudio::entry(Domain::ClientId id)
{
    const Result<Domain::ClientEntry> found = Store::ClientDirectory(database()).entry(id);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

void ConnectedStudio::letTimePass(std::chrono::seconds time)
{
    clock.advance(time);
    practice.advanceClock(time.count());
}

} // namespace Support
