// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/simulatedaccount.h"

#include <QByteArray>
#include <QJsonObject>

namespace Practice {

/// An account in the format of the state file: a JSON object that differs from the API's format.
[[nodiscard]] QByteArray serializeAccount(const SimulatedAccount &account);
/// Reads an account from the format of serializeAccount(); missing values get their defaults.
[[nodiscard]] std::unique_ptr<SimulatedAccount> deserializeAccount(const QJsonObject &state);

} // namespace Practice
