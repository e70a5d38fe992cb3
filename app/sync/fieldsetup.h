// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/planner.h"
#include "sync/roundtally.h"

#include <QHash>

namespace Sync {

/// What a field in Constant Contact accepts.
struct ValueForm
{
    Domain::CustomFieldType type = Domain::CustomFieldType::Text;
    Domain::NumberLimits numbers = {};
};

/// The custom fields that exist in Constant Contact.
struct FieldBindings
{
    QHash<QString, QString> ids;                ///< label to custom_field_id, for updates of single contacts
    QHash<QString, QString> names;              ///< label to the name in an import (`cf:<name>`)
    QHash<QString, ValueForm> forms;            ///< label to what the bound field there accepts
    QHash<QString, Domain::FieldError> leftOut; ///< label to the reason, for fields that cannot be bound
    /// Why some fields could not be created now. Clients with a value in them are sent without it and stay
    /// due.
    std::optional<Core::Error> postponed;
};

/// Marks the people as due whom the owner's changes of custom fields concern
/// (Store::CustomFields::toPlanAgain()). Takes no call. Sync thread only.
[[nodiscard]] QCoro::Task<Core::Result<void>> planFieldsAgain(const RoundServices &services);

/// Ensures that a field for each of \p labels exists in Constant Contact. Bound fields are checked, since the
/// owner may have renamed or deleted them there; the others are found by label or created, and no two of ours
/// are bound to one there. Takes one call if there are labels, plus one for each new field. If a field was
/// deleted there, the next round sends its values again. A field that cannot be bound is left out; the other
/// data is still sent. Sync thread only.
/// \return usable fields; an error that ends the round
[[nodiscard]] QCoro::Task<Core::Result<FieldBindings>> bindFields(const RoundServices &services,
                                                                  QStringList labels);

/// Stores the owner's choice of the field in Constant Contact to which one of ours belongs. Values that were
/// sent to another one stay there, and the next round sends them to the chosen one. Takes no call. Sync
/// thread only.
/// \param label  field of ours
/// \param there  field in Constant Contact; with an empty id, the next round looks for one with the label of
///        ours and creates it if there is none
/// \return NotFound if there is no such field of ours; InvalidInput if \p there belongs to another one
///         or is a list of choices; Storage
[[nodiscard]] Core::Result<void> mapField(const RoundServices &services, const QString &label,
                                          const Domain::CustomField &there);

/// Fits the values of custom fields in \p step to the fields in Constant Contact. Values of fields that could
/// not be bound, and those that the field there does not accept, are removed: they are kept locally, are not
/// recorded as sent, and are added to the step's error. A value that was sent earlier stays there.
/// \param sentKeys  keys of the fields that were sent before
void fitToFields(Step &step, const FieldBindings &fields, const QStringList &sentKeys);

} // namespace Sync
