// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscriberday.h"

#include <QList>
#include <QString>

namespace Presenters {

/// Subscribers in one week or month.
struct SubscriberPeriod
{
    QDate start;   ///< first day
    QString name;  ///< in full, for a table: "March 2026", "from 2 March 2026"
    QString brief; ///< for the axis of a chart: "Mar", "2 Mar"
    int joined = 0;
    int left = 0;
    int total = 0; ///< subscribers at its end

    bool operator==(const SubscriberPeriod &) const = default;
};

/// Sums up the days by week, or by month if the first of them is more than a quarter of a year ago. No period
/// between the first day and today is left out.
/// \param days  oldest first
/// \param today  last day
/// \return periods, oldest first; empty without days
[[nodiscard]] QList<SubscriberPeriod> subscriberPeriods(const QList<Domain::SubscriberDay> &days,
                                                        const QDate &today);

/// \return sentence on the number of subscribers, and on the changes of the last 30 days
[[nodiscard]] QString subscriberSummary(const QList<Domain::SubscriberDay> &days, const QDate &today);

} // namespace Presenters
