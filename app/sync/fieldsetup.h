// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/planner.h"
#include "sync/roundtally.h"

#include <QHash>

namespace Sync {

/// The custom fields that exist in Constant Contact.
struct FieldBindings
{
    QHash<QString, QString> ids;   ///< label to custom_field_id, for updates of single contacts
    QHash<QString, QString> names; ///< label to the name in an import (`cf:<name>`)
};

/// Makes sure that a field for each of \p labels exists in Constant Contact. Bound fields are checked, since
/// the owner may have renamed or deleted them there; the others are found by label or created. Takes one
/// call if there are labels, plus one for each new field. If a field was deleted there, the next round sends
/// its values again. A field that the service rejects is skipped; the other data is still sent. Sync thread
/// only.
/// \return ids and names of the usable fields; errors of ConstantContact::ApiClient::call(); Storage
[[nodiscard]] QCoro::Task<Core::Result<FieldBindings>> bindFields(const RoundServices &services,
                                                                  QStringList labels);

/// Removes the values of fields that Constant Contact rejects from \p step. They are kept locally, are not
/// recorded as sent, and are reported to the owner.
Core::Result<void> leaveOutUnbound(const RoundServices &services, RoundTally &tally, Step &step,
                                   const FieldBindings &fields);

} // namespace Sync
