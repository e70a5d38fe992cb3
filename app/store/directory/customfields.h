// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customfield.h"

#include <QList>

namespace Store {

class Database;

/// The studio's custom fields and their counterparts in Constant Contact. Borrows the database and is used
/// in the database's thread.
class CustomFields
{
public:
    explicit CustomFields(Database &database)
        : m_database(database)
    {
    }

    /// All custom fields, oldest first.
    [[nodiscard]] Core::Result<QList<Domain::CustomField>> all() const;
    /// Adds a field.
    /// \return InvalidInput if the label is empty, longer than 50 characters, the heading of a standard
    ///        field, or the label of another custom field (ignoring case)
    Core::Result<void> add(const QString &label, Domain::CustomFieldType type);
    /// Stores the id and name that the field has in Constant Contact.
    /// \return NotFound; Storage
    Core::Result<void> bind(const QString &label, const Domain::CustomFieldId &remoteId,
                            const QString &remoteName);
    /// Removes all bindings to Constant Contact, since another account was connected.
    Core::Result<void> unbindAll();

private:
    Database &m_database;
};

} // namespace Store
