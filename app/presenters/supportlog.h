// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Presenters {

/// The newest lines of a log, from the current file and the one before the last rotation.
/// \param folder  folder of the logs
/// \param name  file name of the log
/// \return at most 300 lines, oldest first; none if there is no such log
[[nodiscard]] QStringList lastLogLines(const QString &folder, const QString &name);

} // namespace Presenters
