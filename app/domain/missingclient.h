// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/brake.h"
#include "domain/client.h"

#include <QList>

namespace Domain {

/// An active client who is in no row of a report.
struct MissingClient
{
    ClientId id;
    QString studioNumber;
    QString name; ///< as Client::displayName()
    QString email;
    /// A row that is refused, to be checked or of a new client may be theirs, so they count as present.
    bool isUncertain = false;

    bool operator==(const MissingClient &) const = default;
};

/// The active clients who are in no row of a report.
struct MissingClients
{
    int active = 0;       ///< active clients in the directory
    int missing = 0;      ///< of them surely in no row
    int uncertain = 0;    ///< of them perhaps in a row
    int rows = 0;         ///< rows of the report that were read
    int unidentified = 0; ///< refused rows that may be of any client
    /// The first ones by name; those who are uncertain come last.
    QList<MissingClient> clients = {};

    /// Whether the report is complete enough for deactivating those who are missing.
    [[nodiscard]] bool isReliable() const { return rows > 0 && unidentified == 0; }
    /// Whether so many are missing that a person must confirm it.
    [[nodiscard]] bool isMass() const { return Domain::isMass(missing, active); }

    bool operator==(const MissingClients &) const = default;
};

} // namespace Domain
