// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/workbookfault.h"

namespace Workbook {

constexpr qsizetype kLongestText = 66'000; ///< characters kept of one text; the report's reader refuses it

/// Error of this folder. It carries the fault only; the program that asked has the sentences.
inline Core::Error failure(Csv::WorkbookFault fault)
{
    return {Core::Error::Kind::InvalidInput, {}, Csv::nameOf(fault), {}};
}

} // namespace Workbook
