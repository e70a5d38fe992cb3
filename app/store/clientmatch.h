#pragma once

#include "domain/mailbox.h"
#include "domain/reportrow.h"
#include "store/database.h"

#include <optional>

namespace Store {

/// The client whom a row of a report tells of: by the studio's number; else by address and name, where the
/// number does not speak against it; else the only one of that address, if the row or the client has no name.
/// Inside this folder only. \return nothing for somebody new
[[nodiscard]] Core::Result<std::optional<Domain::Holder>> clientOf(Database &database,
                                                                   const Domain::ReportRow &row);

} // namespace Store
