// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/weeklyclasses.h"

namespace Domain {

QList<StudioClass> weeklyClasses(const StudioClass &first, const QDate &until)
{
    QList<StudioClass> classes{first};
    const QDateTime start = first.startsAt.toLocalTime();
    for (int week = 1; week <= kMaxWeeks; ++week) {
        const QDate day = start.date().addDays(qint64(week) * 7);
        if (!until.isValid() || day > until)
            break;
        StudioClass repetition = first;
        repetition.startsAt = QDateTime(day, start.time()).toUTC();
        classes.append(repetition);
    }
    return classes;
}

} // namespace Domain
