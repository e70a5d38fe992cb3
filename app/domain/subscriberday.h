// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace Domain {

/// How many clients agreed to news and updates, and how many stopped, on one day.
struct SubscriberDay
{
    QDate day; ///< UTC
    int joined = 0;
    int left = 0; ///< unsubscribed, here or in Constant Contact, or left the list

    bool operator==(const SubscriberDay &) const = default;
};

} // namespace Domain
