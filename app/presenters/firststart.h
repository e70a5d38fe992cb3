#pragma once

#include "core/result.h"

namespace Store {
class Database;
}

namespace Presenters {

/// Whether nothing was done with this data directory yet: it holds no client and was never connected, so that
/// a person who opens it needs a welcome. On the database's thread.
/// \return Storage where that cannot be read
[[nodiscard]] Core::Result<bool> isFirstStart(Store::Database &database);

} // namespace Presenters
