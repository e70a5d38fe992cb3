// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QStringList>

namespace Core {
struct Environment;
}

namespace Store {
class Database;
}

namespace Presenters {

// The parts of a support file that come from the database, and their form; see supportText().

/// Connection, numbers of clients, the last syncs, and the check of the database. A part that cannot be read
/// holds the error.
[[nodiscard]] QStringList databaseSections(Store::Database &database, const Core::Environment &environment);
/// Names that must not be in the file: of the business and its account, and of the chosen list.
[[nodiscard]] QStringList namesIn(Store::Database &database);

/// Lines below a heading, and an empty line.
[[nodiscard]] QStringList section(const QString &heading, const QStringList &lines);
/// \return for example `2026-11-27 09:05:00`; a dash for an invalid time
[[nodiscard]] QString timeText(const QDateTime &time);
/// \return for example `1.4 MB`
[[nodiscard]] QString sizeText(qint64 bytes);
/// Kind and message of an error.
[[nodiscard]] QString errorText(const Core::Error &error);

} // namespace Presenters
