// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/subscription.h"

namespace Domain {

/// One change of a person's subscription.
struct LedgerEntry
{
    QDateTime at; ///< UTC, when it happened (an opt-out in Constant Contact: the service's time)
    ClientId client;
    QString address; ///< the address at that time
    Subscription answer = Subscription::NeverAsked;
    ConsentSource source = ConsentSource::Profile;
    QString wording; ///< the sentence that the person was shown, or the text of the report's column

    bool operator==(const LedgerEntry &) const = default;
};

} // namespace Domain
