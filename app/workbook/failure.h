// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/workbookfault.h"

namespace Workbook {

constexpr qsizetype kLongestText = 66'000; ///< characters kept of one text; a report's cell may have fewer

/// Error of this folder. It carries only the fault; the calling program has the message for it.
inline Core::Error failure(Csv::WorkbookFault fault)
{
    return {Core::Error::Kind::InvalidInput, {}, Csv::nameOf(fault), {}};
}

} // namespace Workbook
