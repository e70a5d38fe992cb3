// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/customfield.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Domain {

/// The studio's custom fields, by label.
using FieldsByLabel = QHash<QString, CustomField>;
[[nodiscard]] FieldsByLabel fieldsByLabel(const QList<CustomField> &fields);

/// Why part of a client cannot be sent, and what the studio owner can do about it. Both are empty if
/// everything can be sent.
struct FieldError
{
    QString reason;
    QString remedy;

    bool operator==(const FieldError &) const = default;
};

/// A client in the form that the service accepts. Values that the service would reject are omitted, and so
/// are those of custom fields that the owner does not send; values are never truncated.
struct SendableClient
{
    Client client;       ///< without the omitted fields; dates in custom fields as YYYY-MM-DD
    QStringList leftOut; ///< keys from the client object of the command line; custom.LABEL for custom fields
    FieldError fieldError; ///< names the fields that the service would reject
    bool canBeSent = true; ///< false if the address itself is not valid

    bool operator==(const SendableClient &) const = default;
};

/// Applies the limits of the service's import (constantcontact/README.md, Contact fields and Custom fields):
/// names 50 characters, street 255, other address parts 50, phone numbers 25, e-mail address 80, custom
/// values 255, at most 25 custom fields with a value, dates in one of eight formats. If there are more than
/// 25 custom fields, the first 25 by label are sent.
[[nodiscard]] SendableClient sendable(const Client &client, const FieldsByLabel &fields = {});

/// The problem that sendable() reports, without the client.
[[nodiscard]] FieldError fieldError(const Client &client, const FieldsByLabel &fields = {});

} // namespace Domain
