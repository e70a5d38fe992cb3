// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QDateTime>

namespace Domain {

/// Days during which a removed client can be put back.
constexpr int kDaysInBin = 30;

/// A client who was removed and can still be put back.
struct RemovedClient
{
    Client client;
    QDateTime removedAt; ///< UTC, by the service's clock

    bool operator==(const RemovedClient &) const = default;
};

/// Differences from the state before the removal.
struct PutBack
{
    bool saidNo = false;  ///< the person said no while removed, and that counts
    int lostBookings = 0; ///< bookings lost because the class is full now

    bool operator==(const PutBack &) const = default;
};

} // namespace Domain
