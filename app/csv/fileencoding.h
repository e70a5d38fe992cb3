#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Csv {

/// The content of a file as UTF-8 without a byte order mark: UTF-16 is known by its mark and converted,
/// everything else is left as it is (bytes that are no UTF-8 are found row by row, with their line).
/// \return InvalidInput: UTF-16 that is cut off or broken
[[nodiscard]] Core::Result<QByteArray> asUtf8(const QByteArray &content);

} // namespace Csv
