// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

namespace Presenters {

/// The street address in lines, as on a letter in North America, without the parts that are not known.
[[nodiscard]] QString postalAddressText(const Domain::Client &client);
/// Birthday for reading, without the weekday, and with its year only if that is known. Empty if the birthday
/// is not known.
[[nodiscard]] QString birthdayForReading(QDate birthday);

} // namespace Presenters
