// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace ConstantContact {

/// Origin of an update (`update_source`): the contact or the owner of the account.
enum class UpdateSource { Contact, Account };

/// Whether a response contains all collections of a contact that were requested. If one is missing, its
/// content is unknown, and an item that Listwell writes would replace it (rule R16).
[[nodiscard]] bool showsCollections(const QJsonObject &whole);

/// Body for a PUT that changes nothing: every core field, permission and collection that \p whole shows,
/// without the members that only the service may write. A PUT erases omitted core fields, so every update
/// starts from this body (README.md, Replacing a contact).
[[nodiscard]] QJsonObject unchangedBody(const QJsonObject &whole, UpdateSource source);

/// Changes \p body into an opt-out: permission `unsubscribed`, and no list memberships, which an opt-out ends
/// anyway.
/// \param body  body from unchangedBody()
/// \param reason  opt-out reason to store with the contact
void unsubscribe(QJsonObject &body, const QString &reason);

/// Minimal body of a PUT that unsubscribes a contact: only what the API requires. It erases names, birthday
/// and company there, so it is only for a contact that cannot be unsubscribed with them.
[[nodiscard]] QJsonObject leastUnsubscribeBody(const QString &address);

/// Drops custom fields, phone numbers, addresses, notes and tags, which the service keeps if they are not
/// sent.
void dropCollections(QJsonObject &body);

/// Applies the client's fields to \p body. Values of the client are written, fields that were sent earlier
/// and are empty now are cleared, and everything else stays as it is in Constant Contact.
/// \param body  body from unchangedBody()
/// \param client  client with the current values
/// \param clearedKeys  keys (as on the command line) of the fields to clear
/// \param fieldIds  label of a custom field → its id in Constant Contact
/// \return keys of phone numbers that did not fit, because a contact holds at most three
QStringList applyClientFields(QJsonObject &body, const Domain::Client &client, const QStringList &clearedKeys,
                              const QHash<QString, QString> &fieldIds);

/// Body of a POST that creates a contact on the list, with the permission that an import gives.
[[nodiscard]] QJsonObject createdBody(const Domain::Client &client, const QHash<QString, QString> &fieldIds,
                                      const Domain::ListId &list);

/// Adds the contact to a list and keeps its other lists.
void addToList(QJsonObject &body, const Domain::ListId &list);

/// Changes the contact's e-mail address.
void moveTo(QJsonObject &body, const QString &address);

} // namespace ConstantContact
