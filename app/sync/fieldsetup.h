#pragma once

#include "sync/planner.h"
#include "sync/roundcontext.h"

#include <QHash>

namespace Sync {

/// The custom fields as the other side knows them.
struct FieldBindings
{
    QHash<QString, QString> ids;   ///< label to custom_field_id, for rewrites
    QHash<QString, QString> names; ///< label to the name in an import (`cf:<name>`)
};

/// Makes sure that each of \p labels exists in Constant Contact: what was bound is looked at again, since the
/// owner may have renamed or deleted it there; the rest is found by its label, or created. One call where
/// there are labels, and one for each field that is made. The values of a field that was deleted are sent
/// again by the next round. A field that the service refuses is left out, and the rest of the data still
/// goes.
[[nodiscard]] QCoro::Task<Core::Result<FieldBindings>> bindFields(RoundContext &context, QStringList labels);

/// Takes the values of fields out of \p step that Constant Contact will not have: they stay here, are not
/// noted as sent, and the owner is told.
Core::Result<void> leaveOutUnbound(RoundContext &context, Step &step, const FieldBindings &fields);

} // namespace Sync
