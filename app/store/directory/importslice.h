// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

namespace Store {

// An import, and undoing one, write in slices. Internal to this folder.

/// Clients in one transaction: some 40 ms. A number and not a time, so that a report is stored alike on every
/// computer.
constexpr qsizetype kImportSlice = 100;

/// Pauses between two slices, so that a long report does not hold up a "no" at the front desk or a sync.
inline void letOthersWrite()
{
    constexpr unsigned long kPause = 15; // ms; SQLite's waiting connections look every 25 to 100 ms
    QThread::msleep(kPause);
}

} // namespace Store
