#pragma once

#include "domain/ids.h"
#include "domain/subscription.h"

#include <QDate>
#include <QMap>

namespace Domain {

enum class ClientStatus { Active, Deactivated };

/// One person in the studio's directory, with everything that the studio knows of them.
struct Client
{
    ClientId id;
    QString studioNumber; ///< the studio's own client number; may be empty, need not be unique
    QString firstName;
    QString lastName;
    QString email; ///< as it was written; Domain::addressKey() of it is what is compared
    QString phone;
    QString homePhone;
    QString workPhone;
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    QDate birthday; ///< invalid where it is not known
    ClientStatus status = ClientStatus::Active;
    Subscription subscribed = Subscription::NeverAsked; ///< written by ClientDirectory::recordChoice() only
    QMap<QString, QString> custom; ///< label of a custom field to its value; no empty values

    bool operator==(const Client &) const = default;
    /// First and last name with one blank between, or the e-mail address, or a dash.
    [[nodiscard]] QString displayName() const;
};

} // namespace Domain
