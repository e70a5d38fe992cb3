// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/syncstatus.h"
#include "sync/roundreport.h"

namespace Sync {

using Status = Domain::SyncStatus;

} // namespace Sync
