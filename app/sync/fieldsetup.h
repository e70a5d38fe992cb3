#pragma once

#include "sync/roundcontext.h"

#include <QHash>

namespace Sync {

/// The custom fields as the other side knows them.
struct FieldBindings
{
    QHash<QString, QString> ids;   ///< label to custom_field_id, for rewrites
    QHash<QString, QString> names; ///< label to the name in an import (`cf:<name>`)
};

/// Makes sure that each of \p labels exists in Constant Contact: found there by its label, or created. One
/// call when something is missing, and one for each that is made; none when all are known. A field that the
/// service refuses is left out, and the rest of the data still goes.
[[nodiscard]] QCoro::Task<Core::Result<FieldBindings>> bindFields(RoundContext &context, QStringList labels);

} // namespace Sync
