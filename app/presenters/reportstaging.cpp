// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportstaging.h"

#include "core/try.h"
#include "csv/clientreport.h"
#include "store/directory/stagedreport.h"

namespace Presenters {

Core::Result<Csv::ClientReport> stageReport(Store::StagedReport &staged, const QString &path,
                                            const Csv::ReportOptions &options,
                                            const std::function<bool()> &isCancelled)
{
    const Csv::RowTaker taker{[&](const QStringList &customLabels) { return staged.begin(customLabels); },
                              [&](const Domain::ReportRow &row) { return staged.take(row); }, isCancelled};
    Csv::ClientReport report;
    RETURN_IF_ERROR(staged.fill([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(report, Csv::readClientReport(path, options, taker));
        return {};
    }));
    return report;
}

} // namespace Presenters
