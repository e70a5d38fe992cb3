// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/family.h"

namespace Presenters {

/// Whose details are sent for an address that several clients share, and why.
[[nodiscard]] QString sentDetailsText(const Domain::Family &family);

} // namespace Presenters
