// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QThread>

namespace Store {

// An import, and undoing one, write in slices. Internal to this folder.

/// Clients that are taken one by one in one transaction: some 40 ms. A number and not a time, so that a
/// report is stored alike on every computer.
constexpr qsizetype kImportSlice = 100;
/// Rows of a report in one transaction: those taken as a set cost a tenth.
constexpr qsizetype kLargestSlice = 1'000;

/// Pauses between two slices, so that a long report does not hold up a "no" at the front desk or a sync.
/// A temporary database has a single user.
inline void letOthersWrite(const Database &database)
{
    if (database.file().isEmpty())
        return;
    constexpr unsigned long kPause = 5; // ms; writing the log back into the file adds as much
    QThread::msleep(kPause);
}

} // namespace Store
