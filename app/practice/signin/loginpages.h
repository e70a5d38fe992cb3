// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http/httpmessage.h"

namespace Practice::LoginPages {

/// The login page.
/// \param user  user name to fill in
/// \param error  message above the form; empty: none
[[nodiscard]] Response login(const QString &attempt, const QString &user, const QString &error);
/// The consent page (Allow or Deny), with the requested scopes in plain words.
[[nodiscard]] Response consent(const QString &attempt, const QString &user, const QString &business,
                               const QStringList &scopes);
/// A page without a redirect: unknown client id, unregistered redirect URI, or a denied login if denials are
/// not redirected.
[[nodiscard]] Response message(int status, const QString &title, const QString &sentence);

} // namespace Practice::LoginPages
