// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/studioclass.h"

#include <QList>

namespace Domain {

/// How much of a weekly series is removed.
enum class ClassExtent { ThisClass, ThisAndFollowing };

/// A removed class with its bookings, so that it can be put back.
struct RemovedClass
{
    struct Booking
    {
        ClientId client;
        QDateTime bookedAt; ///< UTC
    };

    StudioClass studioClass;
    QList<Booking> bookings;
};

} // namespace Domain
