// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/supportsections.h"

#include "core/environment.h"
#include "core/try.h"
#include "domain/enumnames.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"
#include "store/recovery/backups.h"
#include "store/recovery/integritycheck.h"
#include "store/sqlite/databasefacts.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/syncstate.h"

#include <QLocale>

#include <array>
#include <functional>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::ClientState;
using Domain::RoundRecord;

namespace {

constexpr int kRounds = 30;
constexpr std::array kStates{ClientState::OnList,       ClientState::Waiting,       ClientState::NoConsent,
                             ClientState::Unsubscribed, ClientState::LeftList,      ClientState::AskedBack,
                             ClientState::NoAddress,    ClientState::SharedAddress, ClientState::Attention};

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

Result<QStringList> connectionLines(Store::Database &database, const Core::Environment &environment)
{
    const Store::SyncState state(database);
    ASSIGN_OR_RETURN(const auto connection, state.connection());
    ASSIGN_OR_RETURN(const auto list, state.chosenList());
    ASSIGN_OR_RETURN(const auto login, state.login());
    ASSIGN_OR_RETURN(const auto checkpoint, state.checkpoint());
    ASSIGN_OR_RETURN(const auto nextRound, state.nextRound());
    ASSIGN_OR_RETURN(const auto restoration, state.restoration());
    QStringList lines;
    if (connection) {
        const bool isOurs = connection->isConnectedTo(environment.serviceIdentity());
        lines << u"Connected: %1, since %2"_s.arg(yesOrNo(isOurs), timeText(connection->since))
              << u"Login must be renewed by the owner: %1"_s.arg(yesOrNo(connection->needsReconnect))
              << u"Login valid until: %1, renewable: %2"_s.arg(timeText(login.validUntil),
                                                               yesOrNo(login.isRenewable));
    } else {
        lines << u"Connected: never"_s;
    }
    lines << u"List chosen: %1"_s.arg(yesOrNo(list.has_value()))
          << u"Members after the last sync: %1"_s.arg(checkpoint.expectedMembers == Store::kUnknownMembers
                                                          ? u"unknown"_s
                                                          : QString::number(checkpoint.expectedMembers))
          << u"Last comparison of the whole list: %1"_s.arg(timeText(checkpoint.fullCompareAt))
          << u"Next sync: %1"_s.arg(timeText(nextRound));
    if (restoration)
        lines << u"Restored from a copy of: %1"_s.arg(timeText(restoration->copyMadeAt));
    return lines;
}

Result<QStringList> clientLines(Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto sum, Store::ClientDirectory(database).sum());
    ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
    QStringList lines{u"clients: %1"_s.arg(sum.clients)};
    for (const ClientState state : kStates)
        lines << u"  %1: %2"_s.arg(Domain::toName(state)).arg(sum.inState.value(state));
    lines << u"custom fields: %1"_s.arg(fields.size());
    return lines;
}

QString roundLine(const RoundRecord &round)
{
    const Domain::RoundCounts &counts = round.counts;
    QString took = u"unfinished"_s;
    if (round.finishedAt.isValid())
        took = u"%1 s"_s.arg(round.startedAt.secsTo(round.finishedAt));
    QString line = u"%1  %2, calls %3, added %4, updated %5, unsubscribed there %6, here %7"_s
                       .arg(timeText(round.startedAt), took)
                       .arg(counts.calls)
                       .arg(counts.added)
                       .arg(counts.updated)
                       .arg(counts.unsubscribedThere)
                       .arg(counts.unsubscribedHere);
    line += u", left %1, removed %2, pending %3, problems %4"_s.arg(counts.leftList)
                .arg(counts.removed)
                .arg(counts.pending)
                .arg(round.failed);
    if (round.errorKind)
        line += ", error: "_L1 + Core::kindName(*round.errorKind);
    if (round.brake)
        line += u", brake: %1 of %2 would leave"_s.arg(round.brake->leaving).arg(round.brake->listed);
    return line;
}

Result<QStringList> roundLines(Store::Database &database)
{
    Domain::RoundQuery query;
    query.limit = kRounds;
    ASSIGN_OR_RETURN(const auto rounds, Store::RoundHistory(database).rounds(query));
    QStringList lines;
    for (const RoundRecord &round : rounds)
        lines << roundLine(round);
    return lines;
}

Result<QStringList> fileLines(Store::Database &database, const QString &dataDirectory)
{
    ASSIGN_OR_RETURN(const auto facts, Store::databaseFacts(database));
    const auto backups = Store::Backups(dataDirectory).all();
    const QDateTime newest = backups.isEmpty() ? QDateTime() : backups.first().madeAt;
    const Result<void> intact = Store::checkIntegrity(database);
    return QStringList{u"SQLite: %1"_s.arg(facts.sqliteVersion), u"Schema: %1"_s.arg(facts.schemaVersion),
                       u"Size: %1"_s.arg(sizeText(facts.bytes)),
                       u"Backups: %1, newest %2"_s.arg(backups.size()).arg(timeText(newest)),
                       u"Integrity check: %1"_s.arg(intact ? u"passed"_s : errorText(intact.error()))};
}

QStringList linesOrError(const Result<QStringList> &lines)
{
    return lines ? *lines : QStringList{errorText(lines.error())};
}

} // namespace

QStringList databaseSections(Store::Database &database, const Core::Environment &environment)
{
    return section(u"Database"_s, linesOrError(fileLines(database, environment.dataDirectory))) +
           section(u"Connection"_s, linesOrError(connectionLines(database, environment))) +
           section(u"Clients"_s, linesOrError(clientLines(database))) +
           section(u"Last syncs, newest first"_s, linesOrError(roundLines(database)));
}

QStringList namesIn(Store::Database &database)
{
    const Store::SyncState state(database);
    QStringList names;
    if (const auto connection = state.connection(); connection && *connection)
        names << (*connection)->account.businessName << (*connection)->account.id;
    if (const auto list = state.chosenList(); list && *list)
        names << (*list)->name << (*list)->id.value;
    return names;
}

QStringList section(const QString &heading, const QStringList &lines)
{
    return QStringList{u"== %1 =="_s.arg(heading)} + (lines.isEmpty() ? QStringList{u"none"_s} : lines) +
           QStringList{QString()};
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString errorText(const Core::Error &error)
{
    return u"failed (%1): %2"_s.arg(Core::kindName(error.kind), error.message);
}

} // namespace Presenters
