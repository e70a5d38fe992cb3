// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/result.h"

#include <QCoroTask>

namespace Presenters {

// Practice studio: sample clients in every state, with consent answers, and a week of classes with bookings,
// so that the practice account starts with realistic data. The data looks as if the business had been
// connected to the practice account before. Used only for practice data, never for a studio's own.

/// Fills a data directory in which nothing was ever stored. Takes some tenths of a second, so it must not run
/// on the GUI thread.
/// \param environment  settings that lead to the practice account
/// \param clock  current time
/// \return true if the directory was filled; false if it already contains data
[[nodiscard]] Core::Result<bool> fillPracticeStudio(const Core::Environment &environment,
                                                    const Core::Clock &clock);

/// Resets the practice account, erases its login and removes the data, so that fillPracticeStudio() can fill
/// the directory again. The caller holds the lock of the data directory, and the database is not open.
/// \param environment  settings that lead to the practice account
/// \return Configuration if the service is not on this computer; Network if the practice account does not
///         respond, with nothing changed; Keychain, Storage
[[nodiscard]] QCoro::Task<Core::Result<void>> resetPracticeStudio(Core::Environment environment);

} // namespace Presenters
