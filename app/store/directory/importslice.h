// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QThread>

namespace Store {

// An import, undoing one, and a fresh start write in slices. Internal to this folder.

/// Clients that are taken one by one in one transaction: some 40 ms. A number instead of a time, so that a
/// report is stored in the same way on every computer.
constexpr qsizetype kImportSlice = 100;
// Rows of a report that are judged at once, at least and at most. A row stored as a set costs a tenth of one
// taken by itself, and an unchanged row almost nothing.
constexpr qint64 kLeastReach = 500;
constexpr qint64 kMostReach = 5'000;

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
