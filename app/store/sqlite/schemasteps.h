// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Store {

/// The statements that bring a database from the schema before to this one. What they cannot compute,
/// migrate() does after them. Internal to this folder.
/// \param version  1 to kSchemaVersion
[[nodiscard]] QStringList schemaStep(int version);

} // namespace Store
