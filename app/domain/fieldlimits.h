#pragma once

#include "domain/client.h"
#include "domain/customfield.h"

#include <QHash>
#include <QStringList>

namespace Domain {

/// Label of a custom field to its type.
using FieldTypes = QHash<QString, CustomFieldType>;

/// Why something of a client cannot be sent as it is, and what the owner can do about it; both empty when all
/// can.
struct FieldProblem
{
    QString reason;
    QString remedy;

    bool operator==(const FieldProblem &) const = default;
};

/// A client as the service takes them: what it would refuse is left out, nothing is ever cut to fit.
struct SendableClient
{
    Client client;       ///< without what is left out; dates of custom fields as YYYY-MM-DD
    QStringList leftOut; ///< keys as in the client object of the command line; custom.LABEL for custom fields
    FieldProblem problem;  ///< names the fields that are left out
    bool canBeSent = true; ///< false where the address itself cannot be used

    bool operator==(const SendableClient &) const = default;
};

/// Looks at the limits of the service's import (API facts 4.1, 5: names 50, street 255, other address parts
/// 50, phones 25, e-mail 80, custom values 255, at most 25 custom fields with a value, dates in one of eight
/// forms). Of more than 25 custom fields the first by label are sent.
[[nodiscard]] SendableClient sendable(const Client &client, const FieldTypes &types = {});

/// sendable() where only the problem is of interest.
[[nodiscard]] FieldProblem fieldProblem(const Client &client, const FieldTypes &types = {});

} // namespace Domain
