#pragma once

#include "core/result.h"
#include "domain/customfield.h"

#include <QList>

namespace Store {

class Database;

/// The studio's custom fields, in the order in which they were made.
class CustomFields
{
public:
    explicit CustomFields(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Core::Result<QList<Domain::CustomField>> all() const;
    /// \return InvalidInput: empty, longer than 50 characters, or the label of another field (case aside);
    ///         also a label that equals a standard field's heading
    Core::Result<void> add(const QString &label, Domain::CustomFieldType type);
    /// Notes what the field is in Constant Contact. \return NotFound, Storage
    Core::Result<void> bind(const QString &label, const Domain::CustomFieldId &remoteId,
                            const QString &remoteName);
    /// Forgets all bindings: another account was connected.
    Core::Result<void> unbindAll();

private:
    Database &m_database;
};

} // namespace Store
