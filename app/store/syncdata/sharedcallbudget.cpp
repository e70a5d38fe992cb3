// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/syncdata/sharedcallbudget.h"

#include "core/logging.h"
#include "core/try.h"
#include "core/utc.h"
#include "domain/servicelimits.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 kSlowFor = 60'000; // ms, after `throttled`
// ms; the queue of calls is never this long, so a start further ahead was stored before the computer
// restarted
constexpr qint64 kLongestQueue = 600'000;

constexpr qint64 kDoubtfulTime =
    30 * 60; // s after midnight in which `quota_exceeded` may mean the day before

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QDateTime endOfDoubt(const QDateTime &now)
{
    return Core::utc(now.toUTC().date()).addSecs(kDoubtfulTime);
}

// The column `exhausted` holds the time of the service's `quota_exceeded`, 0 without one, 1 from older
// versions. Times before the returned one do not count.
qint64 firstNoteThatCounts(const QDateTime &now)
{
    const QDateTime end = endOfDoubt(now);
    return now >= end ? end.toMSecsSinceEpoch() : 1;
}

qint64 monotonicNow()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<milliseconds>(since).count();
}

struct Pace
{
    QString boot;
    qint64 nextStart = 0;
    qint64 slowUntil = 0;
};

} // namespace

SharedCallBudget::SharedCallBudget(Database &database, QString key, milliseconds pace)
    : m_database(database)
    , m_key(std::move(key))
    , m_pace(pace)
{
}

Core::Result<milliseconds> SharedCallBudget::reserve()
{
    qint64 wait = 0;
    auto done = m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(m_database).now());
        ASSIGN_OR_RETURN(
            const auto counted,
            m_database.execute(u"INSERT INTO call_count (api_key, day, calls, exhausted) VALUES (?, ?, 1, 0) "
                               "ON CONFLICT (api_key, day) DO UPDATE SET calls = call_count.calls + 1, "
                               "exhausted = 0 WHERE call_count.exhausted < ? AND call_count.calls < ?"_s,
                               {m_key, dayOf(now), firstNoteThatCounts(now), Domain::kCallsPerDay}));
        if (counted == 0)
            return exhausted(now);

        ASSIGN_OR_RETURN(
            const auto found,
            firstRow<Pace>(m_database,
                           u"SELECT boot, next_start, slow_until FROM call_pace WHERE api_key = ?"_s, {m_key},
                           [](const QSqlQuery &row) {
                               return Pace{row.value(0).toString(), row.value(1).toLongLong(),
                                           row.value(2).toLongLong()};
                           }));
        const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
        const qint64 moment = monotonicNow();
        const Pace pace = found.value_or(Pace());
        const bool isOfThisBoot = pace.boot == boot && pace.nextStart - moment < kLongestQueue;
        const qint64 start = isOfThisBoot ? std::max(moment, pace.nextStart) : moment;
        wait = start - moment;
        const bool isSlow = isOfThisBoot && start < pace.slowUntil &&
                            pace.slowUntil - moment <= kSlowFor; // a larger value was stored before a reboot
        const qint64 spacing = static_cast<qint64>(m_pace.count()) * (isSlow ? 2 : 1);
        RETURN_IF_ERROR(m_database.execute(
            u"INSERT INTO call_pace (api_key, boot, next_start) VALUES (?, ?, ?) ON CONFLICT (api_key) "
            "DO UPDATE SET boot = excluded.boot, next_start = excluded.next_start"_s,
            {m_key, boot, start + spacing}));
        return {};
    });
    if (!done)
        return done.error();
    return milliseconds(wait);
}

Core::Result<void> SharedCallBudget::exhausted(const QDateTime &now) const
{
    ASSIGN_OR_RETURN(const int calls, callsToday());
    const bool isDoubtful = calls < Domain::kCallsPerDay && now < endOfDoubt(now);
    const QDateTime next = isDoubtful ? endOfDoubt(now) : Core::utc(now.toUTC().date().addDays(1));
    ASSIGN_OR_RETURN(const QDateTime local, ServiceClock(m_database).toLocal(next));
    const QString hour = QLocale().toString(local.toLocalTime().time(), QLocale::ShortFormat);
    return Core::Error{
        Core::Error::Kind::QuotaExhausted,
        QCoreApplication::translate(
            "Store", "The daily limit of calls to Constant Contact has been reached. Listwell continues "
                     "at %1. Nothing is lost until then.")
            .arg(hour),
        {},
        local};
}

void SharedCallBudget::noteServiceTime(const QDateTime &serviceTime)
{
    if (const auto noted = ServiceClock(m_database).note(serviceTime); !noted)
        Core::Log::warning(logStore(), "the service's time could not be stored", noted.error().kind);
}

Core::Result<void> SharedCallBudget::markExhausted()
{
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(m_database).now());
    RETURN_IF_ERROR(
        m_database.execute(u"INSERT INTO call_count (api_key, day, calls, exhausted) VALUES (?, ?, 0, ?) "
                           "ON CONFLICT (api_key, day) DO UPDATE SET exhausted = excluded.exhausted"_s,
                           {m_key, dayOf(now), now.toMSecsSinceEpoch()}));
    return {};
}

Core::Result<void> SharedCallBudget::slowDown()
{
    RETURN_IF_ERROR(m_database.execute(u"UPDATE call_pace SET slow_until = ? WHERE api_key = ?"_s,
                                       {monotonicNow() + kSlowFor, m_key}));
    return {};
}

Core::Result<int> SharedCallBudget::callsToday() const
{
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(m_database).now());
    ASSIGN_OR_RETURN(const auto calls,
                     number(m_database, u"SELECT calls FROM call_count WHERE api_key = ? AND day = ?"_s,
                            {m_key, dayOf(now)}));
    return static_cast<int>(calls);
}

} // namespace Store
