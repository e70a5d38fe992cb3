// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Domain {

/// A client's answer to the question about news and updates.
enum class Subscription { NeverAsked, Yes, No };

/// Origin of a consent answer.
enum class ConsentSource { Profile, Booking, FrontDesk, Import, ConstantContact };

/// The current consent answer of one client. A strong answer was given by the person. A weak one is the first
/// entry in an imported report (rule R10): a weak yes counts as long as no client with the same address has a
/// strong answer; a weak no has no effect.
struct ConsentAnswer
{
    Subscription subscribed = Subscription::NeverAsked;
    QDateTime at;        ///< UTC; invalid for NeverAsked
    bool strong = false; ///< an act of the person, not an entry of a first import
    ConsentSource source = ConsentSource::Profile;
    /// Global revision at which the answer became known. It orders answers, opt-outs and departures (rule
    /// R14); \ref at is for people to read, since a clock may be wrong.
    qint64 revision = 0;
    /// addressKey() of the address for which the answer was given, or to which a yes moved with its client. A
    /// yes counts for this address only (rule R13).
    QString address = {};

    bool operator==(const ConsentAnswer &) const = default;
};

} // namespace Domain
