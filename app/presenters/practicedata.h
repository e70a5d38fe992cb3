#pragma once

#include "core/result.h"
#include "domain/client.h"
#include "domain/customfield.h"
#include "domain/mailbox.h"
#include "store/studioclasses.h"

#include <chrono>
#include <optional>

namespace Presenters {

/// One answer of an invented client, so long before the studio is filled.
struct PracticeAnswer
{
    std::chrono::seconds age{};
    Domain::Subscription answer = Domain::Subscription::Yes;
    Domain::ConsentSource source = Domain::ConsentSource::Profile;
};

/// An opt-out that was seen in Constant Contact before.
struct PracticeOptOut
{
    std::chrono::seconds age{};
    Domain::OptOutSource by = Domain::OptOutSource::Contact;
};

/// An invented client with a past.
struct PracticeClient
{
    Domain::Client client;
    std::chrono::seconds age{}; ///< since when the studio knows the person
    QList<PracticeAnswer> answers;
    bool isListed = false; ///< was on the list when the business was last connected
    std::optional<PracticeOptOut> optOut;
    std::optional<std::chrono::seconds> leftList; ///< how long ago the person left only the list
};

/// A class on a day counted from today, in local time.
struct PracticeClass
{
    int day = 0;
    QTime time;
    Store::StudioClass studioClass; ///< startsAt is left to whoever knows today
    QStringList booked;             ///< studio numbers
};

/// The content of resources/practice/studio.json. Every time in it is an age, so that it never looks stale.
struct PracticeData
{
    QString accountId;
    QString businessName;
    std::chrono::seconds connectedSince{};
    std::chrono::seconds connectedUntil{}; ///< when the last round was played
    Domain::ListId list;                   ///< that was kept in step; the practice account's first
    QList<Domain::CustomField> fields;
    QList<PracticeClient> clients;
    QList<PracticeClass> classes;
};

/// Reads the practice studio from the program's resources.
/// \return InvalidInput where the file or a word in it cannot be read
[[nodiscard]] Core::Result<PracticeData> readPracticeData();

} // namespace Presenters
