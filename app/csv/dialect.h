// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/csvreader.h"

namespace Csv {

/// Judges how a CSV file separates its cells: by the sign that occurs most often in the first line.
[[nodiscard]] Dialect dialectOf(QByteArrayView text);

} // namespace Csv
