#pragma once

#include "practice/account.h"

#include <QJsonObject>

namespace Practice {

/// An account as the state file holds it, in our own words; not the API's form.
[[nodiscard]] QJsonObject stateOf(const Account &account);
[[nodiscard]] std::unique_ptr<Account> accountFromState(const QJsonObject &state);

} // namespace Practice
