// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationattempt.h"
#include "cli/commands.h"
#include "cli/text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

constexpr int kLoginTime = 300; // seconds

void announce(const Output &output, const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    const QString address = QString::fromLatin1(authorizeUrl.toEncoded());
    output.facts(QJsonDocument(
                     QJsonObject{{"authorize_url"_L1, address}, {"redirect_uri"_L1, redirectUri.toString()}}),
                 Text::tr("Open this address in your browser and log in to Constant Contact:\n%1\nWaiting "
                          "for the browser at %2 …")
                     .arg(address, redirectUri.toString()));
}

ExitCode reportLoginError(const Output &output, const Error &error)
{
    output.complain(error);
    return error.kind == Error::Kind::TimedOut ? NotConnected : exitCodeFor(error);
}

} // namespace

QCoro::Task<ExitCode> connectBusiness(CommandContext &context, const Output &output, Arguments arguments)
{
    bool isNumber = true;
    const int seconds =
        arguments.has(u"timeout"_s) ? arguments.options.value(u"timeout"_s).toInt(&isNumber) : kLoginTime;
    if (!isNumber || seconds <= 0)
        co_return wrongUsage(output, Text::tr("--timeout takes a number of seconds."));
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return reportError(output, locked.error());
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());

    Auth::AuthorizationAttempt attempt(context.environment(), context.clock());
    if (const Result<void> listening = attempt.listen(); !listening)
        co_return reportError(output, listening.error());
    const Result<QUrl> address = attempt.authorizeUrl();
    if (!address)
        co_return reportError(output, address.error());
    if (const Result<void> reached = co_await attempt.reach(); !reached)
        co_return reportError(output, reached.error());
    announce(output, *address, attempt.redirectUri());

    const Result<Auth::Tokens> tokens = co_await attempt.finish(std::chrono::seconds(seconds));
    if (!tokens)
        co_return reportLoginError(output, tokens.error());
    // Every command is a separate process, so a login that is not stored would be lost at the end of this
    // one.
    const Result<void> kept = co_await context.tokenManager().adopt(*tokens);
    if (!kept)
        co_return reportError(output, kept.error());
    const Result<Sync::Identified> identified = co_await (*session)->identify();
    if (!identified)
        co_return reportError(output, identified.error());

    if (tokens->refresh.isEmpty()) {
        const QString oneDay =
            Text::tr("This login lasts for one day only: Constant Contact did not allow Listwell to "
                     "renew it. The person who set up the API key must enable offline access there.");
        output.say(oneDay);
    }
    QJsonObject facts{{"business_name"_L1, identified->account.businessName},
                      {"account_id"_L1, identified->account.id}};
    const QString text = Text::tr("Connected to %1.").arg(identified->account.businessName);
    if (identified->accountChanged) {
        facts.insert("account_changed"_L1, true);
        const QString notice =
            Text::tr("This is a different account than last time. Choose a list of this account.");
        output.say(notice);
    }
    output.facts(QJsonDocument(facts), text);
    co_return Done;
}

QCoro::Task<ExitCode> showLists(CommandContext &context, const Output &output, Arguments)
{
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    const Result<QList<Domain::ContactList>> lists = co_await (*session)->lists();
    if (!lists)
        co_return reportError(output, lists.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::ContactList &list : *lists) {
        facts.append(QJsonObject{{"list_id"_L1, list.id.value},
                                 {"name"_L1, list.name},
                                 {"membership_count"_L1, list.membershipCount}});
        text.append(u"%1  %2 (%3)"_s.arg(list.id.value, list.name).arg(list.membershipCount));
    }
    output.facts(QJsonDocument(facts),
                 text.isEmpty() ? Text::tr("The account has no lists yet.") : text.join('\n'_L1));
    co_return Done;
}

QCoro::Task<ExitCode> chooseList(CommandContext &context, const Output &output, Arguments arguments)
{
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return reportError(output, locked.error());
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    const Domain::ListId id{arguments.words.at(1)};
    const Result<Domain::ContactList> list = co_await (*session)->choose(id);
    if (!list)
        co_return reportError(output, list.error());
    output.facts(QJsonDocument(QJsonObject{{"list_id"_L1, list->id.value}, {"name"_L1, list->name}}),
                 Text::tr("The list “%1” is now kept in sync.").arg(list->name));
    co_return Done;
}

QCoro::Task<ExitCode> disconnectBusiness(CommandContext &context, const Output &output, Arguments arguments)
{
    if (!arguments.has(u"yes"_s))
        co_return wrongUsage(output, Text::tr("Disconnecting forgets the login. Add --yes to confirm."));
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return reportError(output, locked.error());
    // The tokens are erased first, so that the login cannot be used any more even if a later step fails, for
    // example because the database is damaged.
    const Result<void> erased = co_await context.tokenManager().forget();
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    const Result<void> noted =
        (*session)->noteDisconnected(erased ? Sync::TokenErasure::Done : Sync::TokenErasure::Pending);
    if (!noted)
        co_return reportError(output, noted.error());
    output.facts(QJsonDocument(QJsonObject{{"connected"_L1, false}}),
                 Text::tr("Disconnected. Clients and history were kept."));
    if (!erased)
        co_return reportError(output, erased.error());
    co_return Done;
}

} // namespace Cli
