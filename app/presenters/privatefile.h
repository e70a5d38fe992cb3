// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <functional>

class QIODevice;
class QString;

namespace Presenters {

/// Writes a file with personal data. It can be read by its owner only, and is complete or unchanged.
/// \param path  file to create or replace
/// \param write  writes the content
/// \return result of \p write; Storage if the file cannot be written
[[nodiscard]] Core::Result<int> writePrivateFile(const QString &path,
                                                 const std::function<Core::Result<int>(QIODevice &)> &write);

} // namespace Presenters
