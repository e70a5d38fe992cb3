// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QString;

namespace Presenters {

/// Checks the place for the refused rows of a report.
/// \param path  file for the refused rows
/// \param report  file of the report
/// \return InvalidInput if both are the same file
[[nodiscard]] Core::Result<void> checkRefusedRowsFile(const QString &path, const QString &report);

} // namespace Presenters
