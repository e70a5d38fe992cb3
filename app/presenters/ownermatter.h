// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Presenters {

struct ConnectionFacts;

/// A matter that stops the sync, or soon will, until the owner settles it. Only these are worth a
/// notification of the desktop.
enum class OwnerMatter { LoginEnded, LoginEndsSoon, SyncStopped, ListDeleted };

/// The matters that are open. Pure function.
/// \param facts  current facts
/// \return open matters; std::nullopt if they are not known now, as before the first status and during a sync
[[nodiscard]] std::optional<QList<OwnerMatter>> ownerMatters(const ConnectionFacts &facts);

} // namespace Presenters
