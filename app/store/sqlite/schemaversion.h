// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Store {

/// The schema version that this program reads and writes.
constexpr int kSchemaVersion = 16;
/// The first schema version whose rows have an integrity column (see integrityColumn()).
constexpr int kIntegritySince = 3;
/// "Lswl": the application id in the header of Listwell's database files.
constexpr qint64 kApplicationId = 0x4c73776c;

} // namespace Store
