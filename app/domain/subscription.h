#pragma once

#include <QDateTime>
#include <QString>

namespace Domain {

/// What a client answered to "news and updates".
enum class Subscription { NeverAsked, Yes, No };

/// By what an answer came in.
enum class ConsentSource { Profile, Booking, FrontDesk, Import, ConstantContact };

/// An answer of one client, as it stands now.
/// Strong answers are acts of the person. Weak ones are what a report said first about somebody (rule R10):
/// a weak yes counts while nobody of that address has answered strongly; a weak no acts on nobody.
struct Choice
{
    Subscription subscribed = Subscription::NeverAsked;
    QDateTime at; ///< UTC; invalid for NeverAsked
    bool strong = false;
    ConsentSource source = ConsentSource::Profile;

    bool operator==(const Choice &) const = default;
};

} // namespace Domain
