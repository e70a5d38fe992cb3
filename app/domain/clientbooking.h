// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/studioclass.h"

namespace Domain {

/// A client's booking, with its class.
struct ClientBooking
{
    StudioClass studioClass;
    QDateTime bookedAt; ///< UTC

    bool operator==(const ClientBooking &) const = default;
};

} // namespace Domain
