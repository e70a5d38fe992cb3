// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

namespace Presenters {

/// The street address on lines of their own, without the parts that are not known.
[[nodiscard]] QString postalAddressText(const Domain::Client &client);
/// Birthday for reading, with its year only if that is known. Empty if the birthday is not known.
[[nodiscard]] QString birthdayForReading(QDate birthday);

} // namespace Presenters
