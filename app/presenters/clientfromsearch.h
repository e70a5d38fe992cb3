// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

namespace Presenters {

/// New client made from the words that were searched for in vain: a word with @ is the e-mail address, digits
/// alone are the phone number, everything else is the name. Nothing is corrected; the person completes the
/// profile.
[[nodiscard]] Domain::Client clientFromSearch(const QString &search);

/// Search that finds the stored client.
[[nodiscard]] QString searchFor(const Domain::Client &client);

} // namespace Presenters
