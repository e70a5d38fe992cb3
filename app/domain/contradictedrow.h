// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cliententry.h"
#include "domain/reportrow.h"

namespace Domain {

/// A row of a report beside the known client whom it contradicts.
struct ContradictedRow
{
    ReportRow row;     ///< with the owner's decision
    ClientEntry known; ///< as stored now
};

} // namespace Domain
