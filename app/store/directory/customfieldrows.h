// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QMap>

namespace Store {

// Custom fields by their labels, present and former. Internal to this folder.

/// SELECT of label key, id and present label of each field, once more for each former label.
[[nodiscard]] QString customFieldNames();

/// Id of the field that has the label now or had it before it was renamed, ignoring case.
/// \return 0 if there is none
[[nodiscard]] Core::Result<qint64> customFieldId(Database &database, const QString &label);

/// Removes a field if no profile, not even a removed one, has a value in it, and no import that is running or
/// was interrupted may bring one. Reads all values, so each field needs a write transaction of its own.
/// \return whether it was removed
[[nodiscard]] Core::Result<bool> removeIfUnused(Database &database, qint64 field);

/// Present labels of renamed fields by their former ones.
[[nodiscard]] Core::Result<QMap<QString, QString>> formerCustomLabels(Database &database);

} // namespace Store
