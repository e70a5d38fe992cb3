// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/subscriberperiods.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Presenters::SubscriberPeriods)
};

constexpr int kDaysOfWeek = 7;
constexpr int kMostWeeks = 13;
constexpr int kRecentDays = 30;

enum class Unit { Week, Month };

/// First day of the period that contains \p day.
QDate startOf(const QDate &day, Unit unit)
{
    if (unit == Unit::Month)
        return {day.year(), day.month(), 1};
    const int firstDay = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - firstDay + kDaysOfWeek) % kDaysOfWeek));
}

QDate next(const QDate &start, Unit unit)
{
    return unit == Unit::Month ? start.addMonths(1) : start.addDays(kDaysOfWeek);
}

SubscriberPeriod periodFrom(const QDate &start, Unit unit)
{
    const QLocale locale;
    SubscriberPeriod period;
    period.start = start;
    if (unit == Unit::Month) {
        period.name = locale.standaloneMonthName(start.month()) + u' ' + QString::number(start.year());
        period.brief = locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
    } else {
        period.name = Texts::tr("Week of %1").arg(locale.toString(start, QLocale::ShortFormat));
        period.brief = locale.toString(start, Texts::tr("MMM d", "day of a month, see QDate::toString()"));
    }
    return period;
}

} // namespace

QList<SubscriberPeriod> subscriberPeriods(const QList<Domain::SubscriberDay> &days, const QDate &today)
{
    if (days.isEmpty())
        return {};
    // A wrong clock may have left days in the future.
    const QDate last = std::max(today, days.constLast().day);
    const QDate first = days.constFirst().day;
    const Unit unit = first.daysTo(last) < kMostWeeks * kDaysOfWeek ? Unit::Week : Unit::Month;
    QList<SubscriberPeriod> periods;
    auto day = days.cbegin();
    int total = 0;
    for (QDate start = startOf(first, unit); start <= last; start = next(start, unit)) {
        SubscriberPeriod period = periodFrom(start, unit);
        for (const QDate end = next(start, unit); day != days.cend() && day->day < end; ++day) {
            period.joined += day->joined;
            period.left += day->left;
        }
        total += period.joined - period.left;
        period.total = total;
        periods.append(period);
    }
    return periods;
}

QString subscriberSummary(const QList<Domain::SubscriberDay> &days, const QDate &today)
{
    int total = 0;
    int joined = 0;
    int left = 0;
    for (const Domain::SubscriberDay &day : days) {
        total += day.joined - day.left;
        if (day.day.daysTo(today) < kRecentDays) {
            joined += day.joined;
            left += day.left;
        }
    }
    const QString number = Texts::tr("%n of your clients are subscribers.", nullptr, total);
    if (joined == 0 && left == 0)
        return number + u' ' + Texts::tr("Nothing changed in the last 30 days.");
    return number + u' ' +
           Texts::tr("In the last 30 days, %1 and %2.")
               .arg(Texts::tr("%n joined", nullptr, joined), Texts::tr("%n left", nullptr, left));
}

} // namespace Presenters
