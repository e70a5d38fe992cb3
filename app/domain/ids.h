// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace Domain {

/// A string id with a distinct type per kind, so that a list id cannot be passed where a contact id is
/// expected.
template <typename Tag> struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ContactId = Id<struct ContactTag>;         ///< Constant Contact's UUID of a contact
using ListId = Id<struct ListTag>;               ///< Constant Contact's UUID of a contact list
using CustomFieldId = Id<struct CustomFieldTag>; ///< Constant Contact's UUID of a custom field
using ActivityId = Id<struct ActivityTag>;       ///< Constant Contact's UUID of a bulk activity

/// Local id of a client; positive, or 0 for a client that is not stored yet.
struct ClientId
{
    qint64 value = 0;

    [[nodiscard]] bool isStored() const { return value > 0; }
    auto operator<=>(const ClientId &) const = default;
    bool operator==(const ClientId &) const = default;
    friend size_t qHash(ClientId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace Domain
