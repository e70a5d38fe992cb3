// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/restoration.h"

#include <QString>

namespace Presenters {

/// \param restoration  copy of the data that was put back
/// \return text for the owner: time of the copy, and data that may be missing
[[nodiscard]] QString restorationText(const Domain::Restoration &restoration);

} // namespace Presenters
