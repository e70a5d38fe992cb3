// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/roundfacts.h"
#include "cli/text.h"
#include "domain/enumnames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::ClientState;

namespace {

constexpr int kWatch = 120; // seconds

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString localOrNever(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : u"–"_s;
}

// Prints the result of a round, even if no round could start.
ExitCode noRound(const Output &output, const Core::Error &error)
{
    output.facts(QJsonDocument(reportFacts({})), reportText({}));
    return reportError(output, error);
}

QJsonObject sumFacts(const Domain::ClientSum &sum)
{
    const auto count = [&sum](ClientState state) { return sum.inState.value(state); };
    return {{"clients"_L1, sum.clients},
            {"on_list"_L1, count(ClientState::OnList)},
            {"waiting"_L1, count(ClientState::Waiting)},
            {"no_consent"_L1, count(ClientState::NoConsent)},
            {"unsubscribed"_L1, count(ClientState::Unsubscribed)},
            {"left_list"_L1, count(ClientState::LeftList)},
            {"asked_back"_L1, count(ClientState::AskedBack)},
            {"no_address"_L1, count(ClientState::NoAddress)},
            {"shared_address"_L1, count(ClientState::SharedAddress)},
            {"attention"_L1, count(ClientState::Attention)}};
}

/// The notice of the brake if it stopped the last round.
std::optional<Domain::BrakeNotice> lastBrake(const Domain::SyncStatus &status)
{
    return status.lastRound ? status.lastRound->brake : std::nullopt;
}

/// \param connection  none if the login is gone, even if the stored status is connected
QString statusText(const Domain::SyncStatus &status, const std::optional<Domain::Connection> &connection)
{
    QStringList lines;
    lines.append(connection ? Text::tr("Connected to %1.").arg(connection->account.businessName)
                            : Text::tr("Not connected."));
    if (connection && status.login.validUntil.isValid()) {
        const QString until = localOrNever(status.login.validUntil);
        lines.append(status.login.isRenewable
                         ? Text::tr("Logged in until %1; every sync extends it.").arg(until)
                         : Text::tr("Logged in until %1, for one day only.").arg(until));
    }
    if (status.list)
        lines.append(Text::tr("List: %1").arg(status.list->name));
    const QDateTime last = status.lastRound ? status.lastRound->finishedAt : QDateTime();
    lines.append(Text::tr("Last sync: %1   Next sync: %2   Calls today: %3")
                     .arg(localOrNever(last), localOrNever(status.nextRound))
                     .arg(status.callsToday));
    const QJsonObject sum = sumFacts(status.sum);
    for (auto part = sum.begin(); part != sum.end(); ++part)
        lines.append(u"  "_s + Text::tr("%1: %2").arg(Text::ofName(part.key())).arg(part.value().toInt()));
    if (status.overdue > 0)
        lines.append(Text::tr("Waiting for more than a day: %1. `listwellctl why` shows the reason.")
                         .arg(status.overdue));
    if (const auto brake = lastBrake(status)) {
        lines.append(Text::tr("The brake stopped the last sync: %1 of %2 people would leave the list.")
                         .arg(brake->leaving)
                         .arg(brake->listed));
        if (brake->import)
            lines.append(importText(*brake));
    }
    return lines.join('\n'_L1);
}

// Not in the coroutine below: GCC 12 takes the wrong branch of a choice between two tasks there.
QCoro::Task<Result<Domain::Preview>> previewOf(Sync::Session &session, const Domain::ListId &list)
{
    return list.isEmpty() ? session.preview() : session.preview(list);
}

} // namespace

QCoro::Task<ExitCode> syncNow(CommandContext &context, const Output &output, Arguments arguments)
{
    bool isNumber = true;
    const int watch = arguments.has(u"wait"_s) ? arguments.options.value(u"wait"_s).toInt(&isNumber) : kWatch;
    if (!isNumber || watch < 0)
        co_return wrongUsage(output, Text::tr("--wait takes a number of seconds."));
    const Result<void> locked = context.takeLock();
    if (!locked)
        co_return noRound(output, locked.error());
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return noRound(output, session.error());
    const std::function<void(const QString &)> progress = [&output](const QString &step) {
        if (!output.isJson())
            output.say(step);
    };
    const Sync::Brake brake = arguments.has(u"release-brake"_s) ? Sync::Brake::Released : Sync::Brake::Armed;
    const Sync::RoundReport report = co_await (*session)->sync(brake, std::chrono::seconds(watch), progress);
    output.facts(QJsonDocument(reportFacts(report)), reportText(report));
    if (report.error)
        co_return reportError(output, *report.error);
    co_return Done;
}

QCoro::Task<ExitCode> showPreview(CommandContext &context, const Output &output, Arguments arguments)
{
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    auto reading = previewOf(**session, {arguments.options.value(u"list"_s)});
    const Result<Domain::Preview> preview = co_await reading;
    if (!preview)
        co_return reportError(output, preview.error());

    QJsonObject held;
    for (auto reason = preview->held.cbegin(); reason != preview->held.cend(); ++reason)
        held.insert(Domain::toName(reason.key()), reason.value());
    QJsonArray people;
    QStringList text{Text::tr("To add: %1   to update: %2   to unsubscribe: %3   to remove: %4")
                         .arg(preview->add)
                         .arg(preview->update)
                         .arg(preview->unsubscribe)
                         .arg(preview->remove)};
    if (preview->addThere > 0)
        text.append(Text::tr("On the list already, of those to add: %1").arg(preview->addThere));
    for (const Domain::PreviewPerson &person : preview->people) {
        const QString action = Domain::toName(person.action);
        const QString reason = person.heldBy ? Domain::toName(*person.heldBy) : person.reason;
        people.append(QJsonObject{{"client_id"_L1, person.studioNumber},
                                  {"email"_L1, person.address},
                                  {"action"_L1, action},
                                  {"reason"_L1, reason}});
        text.append(u"  %1  %2  %3 %4"_s.arg(Text::ofName(action), person.name, person.address,
                                             person.heldBy ? Text::ofName(reason) : reason));
    }
    QJsonObject facts{{"add"_L1, preview->add},       {"add_there"_L1, preview->addThere},
                      {"update"_L1, preview->update}, {"unsubscribe"_L1, preview->unsubscribe},
                      {"remove"_L1, preview->remove}, {"held"_L1, held},
                      {"people"_L1, people}};
    if (preview->previousList) {
        facts.insert("on_previous_list"_L1, preview->onPreviousList);
        facts.insert("left_previous_list"_L1, preview->leftPreviousList);
        text.append(Text::tr("Your clients on “%1”, the list in use: %2")
                        .arg(preview->previousList->name)
                        .arg(preview->onPreviousList));
        if (preview->leftPreviousList > 0) {
            text.append(Text::tr("To be added although they left “%1”: %2")
                            .arg(preview->previousList->name)
                            .arg(preview->leftPreviousList));
        }
    }
    output.facts(QJsonDocument(facts), text.join('\n'_L1));
    co_return Done;
}

QCoro::Task<ExitCode> showStatus(CommandContext &context, const Output &output, Arguments)
{
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    const Result<Domain::SyncStatus> status = (*session)->status();
    if (!status)
        co_return reportError(output, status.error());
    std::optional<Domain::Connection> connection = status->connection;
    if (!status->isLoginGood())
        connection.reset();
    if (connection) {
        // A login that was stored only in memory is lost when its program ends.
        const Result<bool> login = co_await context.tokenManager().hasLogin();
        if (!login)
            output.complain(login.error());
        if (!login || !*login)
            connection.reset();
    }

    QJsonValue list;
    if (status->list)
        list = QJsonObject{{"list_id"_L1, status->list->id.value}, {"name"_L1, status->list->name}};
    const QDateTime last = status->lastRound ? status->lastRound->finishedAt : QDateTime();
    QJsonObject facts{
        {"connected"_L1, connection.has_value()},
        {"business_name"_L1, connection ? QJsonValue(connection->account.businessName) : QJsonValue()},
        {"list"_L1, list},
        {"last_round"_L1, timeOrNull(last)},
        {"next_round"_L1, timeOrNull(status->nextRound)},
        {"calls_today"_L1, status->callsToday},
        {"sum"_L1, sumFacts(status->sum)},
        {"login_valid_until"_L1, timeOrNull(connection ? status->login.validUntil : QDateTime())}};
    if (status->connection)
        facts.insert("needs_reconnect"_L1, status->connection->needsReconnect);
    facts.insert("waiting_too_long"_L1, status->overdue);
    facts.insert("brake"_L1, brakeFacts(lastBrake(*status)));
    if (status->restoration)
        facts.insert("restored_from"_L1, timeOrNull(status->restoration->copyMadeAt));
    if (status->lastRound && !status->lastRound->errorMessage.isEmpty())
        facts.insert("last_error"_L1, status->lastRound->errorMessage);
    output.facts(QJsonDocument(facts), statusText(*status, connection));
    co_return Done;
}

} // namespace Cli
