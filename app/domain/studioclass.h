// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Domain {

/// A class of the studio: its time, its teacher and its number of places.
struct StudioClass
{
    qint64 id = 0;
    QString name;
    QString teacher;
    QDateTime startsAt; ///< UTC
    int minutes = 60;
    int places = 0;    ///< 0: not limited
    int booked = 0;    ///< read only
    qint64 series = 0; ///< the same for all classes of a weekly series; 0: no series. Read only

    bool operator==(const StudioClass &) const = default;
};

} // namespace Domain
