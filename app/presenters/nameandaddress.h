// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Presenters {

/// "Jane Winter – jane@example.com"; only one of them if the other is empty or the same.
/// \param name  Domain::Client::displayName(), which is the address of a client without a name
/// \param address  e-mail address
[[nodiscard]] QString nameAndAddress(const QString &name, const QString &address);

} // namespace Presenters
