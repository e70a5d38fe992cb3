// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace Csv {
struct ClientReport;
struct ReportOptions;
} // namespace Csv
namespace Store {
class StagedReport;
}

namespace Presenters {

/// Reads a client report into \p staged. Runs synchronously in the database's thread.
/// \param path  file to read
/// \param isCancelled  called for each row; true ends the reading with Cancelled
/// \return report without its rows; an error as from readClientReport(), or Storage
[[nodiscard]] Core::Result<Csv::ClientReport> stageReport(
    Store::StagedReport &staged, const QString &path, const Csv::ReportOptions &options,
    const std::function<bool()> &isCancelled = [] { return false; });

} // namespace Presenters
