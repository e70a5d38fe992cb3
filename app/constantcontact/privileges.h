// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace ConstantContact {

// Explains why the service forbids a call (403). A Constant Contact account may have several users with
// different privileges. GET /account/user/privileges returns those of the user who signed in; it needs
// neither scope nor privilege.

/// Reads the privilege names from that response, for example `contacts:write`.
/// \return names; none if \p body is anything else
[[nodiscard]] QSet<QString> privilegesIn(const QByteArray &body);

/// Replaces the message of a Forbidden error by one that names the missing privilege and the person who can
/// grant it.
/// \param forbidden  original error
/// \param held  privileges of the user; if empty, nothing is known and the error is returned unchanged
[[nodiscard]] Core::Error explained(Core::Error forbidden, const QSet<QString> &held);

} // namespace ConstantContact
