// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/addressrecord.h"
#include "domain/client.h"
#include "domain/customfield.h"
#include "domain/studioclass.h"

#include <chrono>
#include <optional>

namespace Presenters {

/// Consent answer of a sample client.
struct PracticeAnswer
{
    std::chrono::seconds age{}; ///< time before the studio is filled
    Domain::Subscription answer = Domain::Subscription::Yes;
    Domain::ConsentSource source = Domain::ConsentSource::Profile;
};

/// Opt-out found earlier in Constant Contact.
struct PracticeOptOut
{
    std::chrono::seconds age{};
    Domain::OptOutSource by = Domain::OptOutSource::Contact;
};

/// Sample client with a history.
struct PracticeClient
{
    Domain::Client client;
    std::chrono::seconds age{}; ///< time since the client was added
    QList<PracticeAnswer> answers;
    bool isListed = false; ///< was on the list at the end of the last connection
    std::optional<PracticeOptOut> optOut;
    std::optional<std::chrono::seconds> leftList; ///< time since the client left only the list
};

/// Class on a day relative to today, in local time.
struct PracticeClass
{
    int day = 0;
    QTime time;
    Domain::StudioClass studioClass; ///< without startsAt, which depends on the current day
    QStringList booked;              ///< studio numbers
};

/// Content of resources/practice/studio.json. Every time in it is an age, so that the data never looks
/// outdated.
struct PracticeData
{
    QString accountId;
    QString businessName;
    std::chrono::seconds connectedSince{};
    std::chrono::seconds connectedUntil{}; ///< age of the last sync
    Domain::ListId list;                   ///< list that was synced: the first one of the practice account
    QList<Domain::CustomField> fields;
    QList<PracticeClient> clients;
    QList<PracticeClass> classes;
};

/// Reads the practice studio from the resources of the program.
/// \return content of the file; InvalidInput if the file cannot be read or a value in it is not valid
[[nodiscard]] Core::Result<PracticeData> readPracticeData();

} // namespace Presenters
