// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customfield.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace Store {

class Database;

/// Whom a change of a custom field concerns.
enum class FieldChange {
    Problems, ///< it was renamed or is no longer sent: people whose problem it may have been
    Values    ///< it is sent again: everybody with a value, here or there
};

/// The studio's custom fields and their counterparts in Constant Contact. Borrows the database and is used
/// in the database's thread.
class CustomFields
{
public:
    explicit CustomFields(Database &database)
        : m_database(database)
    {
    }

    /// All custom fields, in the owner's order; a new one is the last.
    [[nodiscard]] Core::Result<QList<Domain::CustomField>> all() const;
    /// Present labels of the renamed fields by their former ones, which headings of reports may still use.
    [[nodiscard]] Core::Result<QMap<QString, QString>> formerLabels() const;
    /// Adds a field.
    /// \return InvalidInput if the label is empty, longer than 50 characters, the heading of a standard
    ///         field, or a present or former label of another custom field (ignoring case)
    Core::Result<void> add(const QString &label, Domain::CustomFieldType type);
    /// Removes a field that no profile has a value in. What was sent stays in Constant Contact.
    /// \return InvalidInput if a client, or a removed client who can be put back, has a value in it, or if an
    ///         import has not ended; NotFound; Storage
    Core::Result<void> remove(const QString &label);
    /// Gives a field another label. Values, the field in Constant Contact and its name there stay, and a
    /// report that has the former label as a heading still means the field.
    /// \return InvalidInput as for add(); NotFound; Storage
    Core::Result<void> rename(const QString &label, const QString &newLabel);
    /// Moves a field in the order.
    /// \param label  field
    /// \param place  0 for the first; beyond the end for the last
    /// \return NotFound; Storage
    Core::Result<void> move(const QString &label, qsizetype place);
    /// Chooses whether the values of a field are sent. Those of a field that was not sent before are sent in
    /// the next round; those of one that is no longer sent stay there.
    /// \return NotFound; Storage
    Core::Result<void> setSent(const QString &label, bool isSent);

    /// A field whose owner's choice the next round carries out (Sync::planFieldsAgain()).
    struct ToPlan
    {
        QString label;
        FieldChange change = FieldChange::Problems;
    };
    [[nodiscard]] Core::Result<QList<ToPlan>> toPlanAgain() const;
    /// Notes that everybody concerned is to do, unless the choice has changed meanwhile.
    Core::Result<void> endPlanningAgain(const ToPlan &planned);
    /// Stores the id and name that the field has in Constant Contact.
    /// \return NotFound; Storage
    Core::Result<void> bind(const QString &label, const Domain::CustomFieldId &remoteId,
                            const QString &remoteName);
    /// Removes all bindings to Constant Contact, since another account was connected.
    Core::Result<void> unbindAll();

private:
    Core::Result<void> change(const QString &label, const QString &assignment, const QVariantList &values);

    Database &m_database;
};

} // namespace Store
