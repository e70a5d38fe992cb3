#pragma once

#include "practice/account.h"

#include <QByteArray>
#include <QJsonObject>

namespace Practice {

/// An account in the format of the state file: a JSON object that differs from the API's format.
[[nodiscard]] QByteArray stateOf(const Account &account);
/// Reads an account from the format of stateOf(); missing values get their defaults.
[[nodiscard]] std::unique_ptr<Account> accountFromState(const QJsonObject &state);

} // namespace Practice
