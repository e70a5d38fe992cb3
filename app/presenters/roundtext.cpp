// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/roundtext.h"

#include "presenters/timetext.h"

#include <QLocale>
#include <QStringList>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;

} // namespace

QString RoundText::lastRound(const Domain::RoundRecord &round, const QDateTime &now)
{
    const QString when = ago(round.finishedAt.isValid() ? round.finishedAt : round.startedAt, now);
    if (!round.errorMessage.isEmpty())
        return tr("%1 (%2)", "error of the last sync, time").arg(round.errorMessage, when);
    if (!round.finishedAt.isValid())
        return tr("The last sync was interrupted (%1). The next sync continues it.").arg(when);

    return tr("%1 – %2, %3", "changes of a sync, time, calls")
        .arg(changes(round), when, tr("%Ln call(s)", nullptr, round.counts.calls));
}

QString RoundText::changes(const Domain::RoundRecord &round)
{
    QStringList done;
    if (round.failed > 0) // first, because a narrow column cuts the end off
        done << tr("%Ln problem(s)", nullptr, round.failed);
    if (round.counts.added > 0)
        done << tr("%Ln added", nullptr, round.counts.added);
    if (round.counts.updated > 0)
        done << tr("%Ln updated", nullptr, round.counts.updated);
    if (const int unsubscribed = round.counts.unsubscribedThere + round.counts.unsubscribedHere;
        unsubscribed > 0)
        done << tr("%Ln unsubscribed", nullptr, unsubscribed);
    if (round.counts.leftList > 0)
        done << tr("%Ln left the list", nullptr, round.counts.leftList);
    if (round.counts.removed > 0)
        done << tr("%Ln removed from the list", nullptr, round.counts.removed);
    if (round.counts.pending > 0)
        done << tr("%Ln still being processed by Constant Contact", nullptr, round.counts.pending);
    if (done.isEmpty())
        done << tr("No changes");
    return done.join(tr(", ", "between the parts of a list"));
}

QString RoundText::outcome(const Domain::RoundRecord &round)
{
    if (!round.errorMessage.isEmpty())
        return round.errorMessage;
    if (!round.finishedAt.isValid())
        return tr("In progress or interrupted. The next sync continues it.");
    return changes(round);
}

QString RoundText::effort(const Domain::RoundRecord &round)
{
    const QString calls = tr("%Ln call(s)", nullptr, round.counts.calls);
    if (!round.finishedAt.isValid())
        return calls;
    const qint64 seconds = round.startedAt.secsTo(round.finishedAt);
    if (seconds < 1)
        return tr("Took less than a second, %1", "calls").arg(calls);
    if (seconds < 2 * kMinute)
        return tr("Took %Ln second(s), %1", "calls", static_cast<int>(seconds)).arg(calls);
    return tr("Took %Ln minute(s), %1", "calls", static_cast<int>((seconds + kMinute / 2) / kMinute))
        .arg(calls);
}

QString RoundText::action(Domain::RoundAction action)
{
    using Domain::RoundAction;
    switch (action) {
    case RoundAction::Added:
        return tr("Added to the list");
    case RoundAction::Updated:
        return tr("Updated");
    case RoundAction::UnsubscribedThere:
        return tr("Said no here; unsubscribed in Constant Contact");
    case RoundAction::UnsubscribedHere:
        return tr("Unsubscribed in Constant Contact; recorded here");
    case RoundAction::LeftList:
        return tr("Left the list in Constant Contact");
    case RoundAction::Removed:
        return tr("Removed from the list");
    case RoundAction::Moved:
        return tr("Moved to the new address");
    case RoundAction::LeftOut:
        return tr("Not sent in full");
    case RoundAction::Failed:
        return tr("Not accepted");
    }
    return {};
}

QString RoundText::change(const Domain::RoundResult &result)
{
    const QString done = action(result.action);
    return result.reason.isEmpty() ? done : tr("%1: %2", "change, reason").arg(done, result.reason);
}

QString RoundText::person(const Domain::RoundResult &result)
{
    return result.name.isEmpty() ? result.address
                                 : tr("%1, %2", "name, e-mail address").arg(result.name, result.address);
}

QString RoundText::started(const Domain::RoundRecord &round)
{
    const QDateTime local = round.startedAt.toLocalTime();
    return tr("%1, %2", "day, time")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), shortTime(local.time()));
}

QString RoundText::report(const Domain::RoundRecord &round, const QList<Domain::RoundResult> &people)
{
    QStringList lines{started(round), outcome(round)};
    if (lines.last() != changes(round))
        lines << changes(round);
    lines << effort(round);
    if (!people.isEmpty())
        lines << QString();
    for (const Domain::RoundResult &result : people)
        lines << tr("%1 – %2", "person, change").arg(person(result), change(result));
    return lines.join(u'\n') + u'\n';
}

QString RoundText::nextRound(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(at);
    if (seconds < kMinute)
        return tr("in less than a minute");
    if (seconds < kHour)
        return tr("in %Ln minute(s)", nullptr, static_cast<int>((seconds + kMinute / 2) / kMinute));
    return shortDateTime(at);
}

QString RoundText::ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < kMinute)
        return tr("just now");
    if (seconds < kHour)
        return tr("%Ln minute(s) ago", nullptr, static_cast<int>(seconds / kMinute));
    const QDateTime local = then.toLocalTime();
    const QString time = shortTime(local.time());
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("today at %1").arg(time);
    if (days == 1)
        return tr("yesterday at %1").arg(time);
    return shortDateTime(then);
}

QString RoundText::importBehind(const Domain::BrakeNotice &notice)
{
    const QString rows = tr("%Ln row(s)", nullptr, notice.import->rows);
    return tr("%Ln of them were changed by the import of “%1” (%2, %3). If that report was wrong, undo the "
              "import.",
              "file name, time, rows", notice.leavingByImport)
        .arg(notice.import->fileName, shortDateTime(notice.import->at), rows);
}

QString RoundText::brake(const Domain::BrakeNotice &notice)
{
    if (notice.emptyDirectory) {
        return tr("Listwell has no clients, but %Ln contact(s) are on the list. The sync was stopped so that "
                  "nobody is removed by mistake.",
                  nullptr, notice.listed);
    }
    const QString numbers =
        tr("This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so "
           "that you can check first.",
           nullptr, notice.leaving)
            .arg(QLocale().toString(notice.listed));
    return notice.import ? numbers + u' ' + importBehind(notice) : numbers;
}

} // namespace Presenters
