#pragma once

#include "practice/message.h"

namespace Practice::Pages {

/// User name and password. \param trouble  a sentence shown above the form; empty: none
[[nodiscard]] Answer login(const QString &attempt, const QString &user, const QString &trouble);
/// Allow or Deny, with what the program asks for in plain words.
[[nodiscard]] Answer consent(const QString &attempt, const QString &user, const QString &business,
                             const QStringList &scopes);
/// A page that leads nowhere: a wrong client id, a redirect that is not registered, a denied login that
/// stays.
[[nodiscard]] Answer message(int status, const QString &title, const QString &sentence);

} // namespace Practice::Pages
