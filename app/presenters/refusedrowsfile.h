// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QSaveFile;
class QString;

namespace Presenters {

/// Opens the file for the refused rows of a report. Only its owner can read it.
/// \param report  path of the report
/// \return InvalidInput if it is the report itself; Storage if it cannot be written
[[nodiscard]] Core::Result<void> openRefusedRowsFile(QSaveFile &file, const QString &report);

/// Keeps what was written to the file.
/// \return Storage if the file cannot be written completely
[[nodiscard]] Core::Result<void> keepRefusedRowsFile(QSaveFile &file);

} // namespace Presenters
