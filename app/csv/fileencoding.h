// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Csv {

/// Converts the content of a file to UTF-8 without byte order mark. UTF-16 is recognized by its mark;
/// everything else is returned unchanged, because the parser reports invalid UTF-8 row by row with its line.
/// \return text; InvalidInput if UTF-16 is truncated or not valid
[[nodiscard]] Core::Result<QByteArray> asUtf8(const QByteArray &content);

} // namespace Csv
