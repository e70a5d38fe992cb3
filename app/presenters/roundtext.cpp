#include "presenters/roundtext.h"

#include "presenters/timetext.h"

#include <QStringList>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;

} // namespace

QString RoundText::lastRound(const Store::RoundRecord &round, const QDateTime &now)
{
    const QString when = ago(round.finishedAt.isValid() ? round.finishedAt : round.startedAt, now);
    if (!round.errorMessage.isEmpty())
        return tr("%1 (%2)", "error of the last sync, time").arg(round.errorMessage, when);
    if (!round.finishedAt.isValid())
        return tr("The last sync was interrupted (%1). The next sync continues it.").arg(when);

    return tr("%1 – %2, %3", "changes of a sync, time, calls")
        .arg(changes(round), when, tr("%Ln call(s)", nullptr, round.calls));
}

QString RoundText::changes(const Store::RoundRecord &round)
{
    QStringList done;
    if (round.added > 0)
        done << tr("%Ln added", nullptr, round.added);
    if (round.updated > 0)
        done << tr("%Ln updated", nullptr, round.updated);
    if (const int unsubscribed = round.unsubscribedThere + round.unsubscribedHere; unsubscribed > 0)
        done << tr("%Ln unsubscribed", nullptr, unsubscribed);
    if (round.leftList > 0)
        done << tr("%Ln left the list", nullptr, round.leftList);
    if (round.removed > 0)
        done << tr("%Ln removed from the list", nullptr, round.removed);
    if (round.pending > 0)
        done << tr("%Ln still being processed by Constant Contact", nullptr, round.pending);
    if (round.failed > 0)
        done << tr("%Ln not accepted", nullptr, round.failed);
    if (done.isEmpty())
        done << tr("No changes");
    return done.join(tr(", ", "between the parts of a list"));
}

QString RoundText::outcome(const Store::RoundRecord &round)
{
    if (!round.errorMessage.isEmpty())
        return round.errorMessage;
    if (!round.finishedAt.isValid())
        return tr("In progress or interrupted. The next sync continues it.");
    return changes(round);
}

QString RoundText::effort(const Store::RoundRecord &round)
{
    const QString calls = tr("%Ln call(s)", nullptr, round.calls);
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

QString RoundText::action(const QString &action)
{
    if (action == "added"_L1)
        return tr("Added to the list");
    if (action == "updated"_L1)
        return tr("Updated");
    if (action == "unsubscribed_there"_L1)
        return tr("Said no here; unsubscribed in Constant Contact");
    if (action == "unsubscribed_here"_L1)
        return tr("Unsubscribed in Constant Contact; recorded here");
    if (action == "left_list"_L1)
        return tr("Left the list in Constant Contact");
    if (action == "removed"_L1)
        return tr("Removed from the list");
    if (action == "moved"_L1)
        return tr("Moved to the new address");
    if (action == "failed"_L1)
        return tr("Not accepted");
    return action;
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

QString RoundText::brake(const Sync::BrakeNotice &notice)
{
    if (notice.emptyDirectory) {
        return tr("Listwell has no clients, but %Ln contact(s) are on the list. The sync was stopped so that "
                  "nobody is removed by mistake.",
                  nullptr, notice.listed);
    }
    return tr("This sync would unsubscribe or remove %Ln of the %1 contacts on the list. It was stopped so "
              "that you can check first.",
              nullptr, notice.leaving)
        .arg(QLocale().toString(notice.listed));
}

} // namespace Presenters
