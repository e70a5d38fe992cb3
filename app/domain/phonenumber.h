// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Domain {

struct Client;

/// Normalizes a phone number, so that two spellings of the same number compare equal: its last digits, which
/// are the same with and without the prefix of the country.
/// \return key for comparison; empty for a number that is too short, or a placeholder such as zeros only
[[nodiscard]] QString phoneKey(const QString &phone);

/// Keys of all phone numbers of a client, whichever field they are in.
[[nodiscard]] QStringList phoneKeys(const Client &client);

} // namespace Domain
