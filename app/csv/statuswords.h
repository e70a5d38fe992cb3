// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QString>

#include <optional>

namespace Csv {

/// Whether the heading asks with yes or no whether a client is active: *Active*, *Is Active*, *Archived*.
[[nodiscard]] bool asksForStatus(const QString &heading);

/// Reads a status: active, or a word such as inactive, archived or deleted, in the languages of the headings.
/// Below a heading that asks for it, also a yes or a no in any spelling.
/// \return status; nothing for any other word
[[nodiscard]] std::optional<Domain::ClientStatus> statusIn(const QString &heading, const QString &cell);

} // namespace Csv
