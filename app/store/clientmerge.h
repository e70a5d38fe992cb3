#pragma once

#include "domain/ids.h"
#include "store/database.h"

namespace Store {

/// ClientDirectory::merge(), inside a write transaction. Inside this folder only.
Core::Result<void> mergeClients(Database &database, Domain::ClientId from, Domain::ClientId into);

} // namespace Store
