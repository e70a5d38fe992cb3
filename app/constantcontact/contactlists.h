// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/pagination.h"
#include "domain/contact.h"

namespace ConstantContact {

/// Reads a contact list.
/// \return list; nothing if it is deleted, or if id, name or number of members is missing or not valid (the
///         number decides how the members are read)
[[nodiscard]] std::optional<Domain::ContactList> listFrom(const QJsonObject &object);
/// Reads one page of GET /contact_lists.
[[nodiscard]] Core::Result<Page<Domain::ContactList>> listPageFrom(const QJsonObject &page);

/// Reads all lists (GET /contact_lists) with the number of members that can be e-mailed. Omits deleted lists.
[[nodiscard]] QCoro::Task<Core::Result<QList<Domain::ContactList>>> readLists(ApiClient &api);

/// A list and the service's time when it was read.
struct ListReading
{
    Domain::ContactList list;
    QDateTime serverTime; ///< invalid if the response had no Date header
};

/// Creates an empty list (POST /contact_lists).
/// \param name  1 to 255 characters; names are unique
/// \return list; Conflict if another one has the name; InvalidInput
[[nodiscard]] QCoro::Task<Core::Result<Domain::ContactList>> createList(ApiClient &api, QString name);

/// Reads one list (GET /contact_lists/{id}).
/// \return list; ListGone if it is deleted or unknown
[[nodiscard]] QCoro::Task<Core::Result<ListReading>> readList(ApiClient &api, Domain::ListId id);

} // namespace ConstantContact
