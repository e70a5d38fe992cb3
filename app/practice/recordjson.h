#pragma once

#include "practice/account.h"

#include <QByteArray>
#include <QJsonObject>

namespace Practice {

/// An account as the state file holds it: a JSON object in our own words, not the API's form.
[[nodiscard]] QByteArray stateOf(const Account &account);
[[nodiscard]] std::unique_ptr<Account> accountFromState(const QJsonObject &state);

} // namespace Practice
