// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/toldrows.h"

#include <QStringList>

namespace Csv {
struct ClientReport;
}
namespace Store {
struct ImportedSlice;
}

namespace Presenters {

/// Contents of the report and the changes that it made or would make.
struct ImportSummary
{
    int rows = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int leftOut = 0;     ///< as the owner decided
    int toDecide = 0;    ///< rows about which the owner can decide and has not; only in a preview
    int deactivated = 0; ///< clients who are not in the report
    int sayYes = 0;      ///< accepted rows, by their answer to news and updates
    int sayNo = 0;
    int sayNothing = 0;
    int standingNoes = 0;  ///< rows whose yes a no for the person or the address prevents
    QStringList newFields; ///< columns that become new custom fields
    Domain::ToldRows refused;
    /// Accepted rows to check: their client ID belongs to another person, or a cell could not be read.
    Domain::ToldRows contradictions;
    QStringList notes; ///< sentences about the whole file, and about words that are no answer

    /// Adds the effect of a slice.
    void count(const Store::ImportedSlice &slice);
    /// The numbers, with every refused row and every row to check, as text for the clipboard.
    [[nodiscard]] QString text(const QString &fileName) const;
};

/// Sentences about the whole file, and about words that are no answer.
[[nodiscard]] QStringList notesFrom(const Csv::ClientReport &report);

} // namespace Presenters
