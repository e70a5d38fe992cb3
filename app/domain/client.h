// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/subscription.h"

#include <QDate>
#include <QMap>

namespace Domain {

/// Whether a client is active at the studio.
enum class ClientStatus { Active, Deactivated };

/// One person in the studio's directory, with all the studio's data about them.
struct Client
{
    ClientId id;
    QString studioNumber; ///< the studio's own number for the client; may be empty or not unique
    QString firstName;
    QString lastName;
    QString email; ///< as entered; compare addresses by Domain::addressKey()
    QString phone;
    QString homePhone;
    QString workPhone;
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    QDate birthday; ///< invalid if not known; may lack its year (birthday.h)
    ClientStatus status = ClientStatus::Active;
    Subscription subscribed = Subscription::NeverAsked; ///< written by ClientDirectory::recordConsent() only
    QMap<QString, QString> custom; ///< label of a custom field → value; no empty values

    bool operator==(const Client &) const = default;
    /// First and last name separated by a space; without a name, the e-mail address or a dash.
    [[nodiscard]] QString displayName() const;
};

} // namespace Domain
