// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Crashes {

/// Final state for the owner, the clients and Constant Contact, as keys and facts, without times and
/// without ids whose order depends on the service.
using EndState = QJsonObject;

/// Contents of the studio's database: clients with their state, answers and fields, the consent ledger,
/// address records, the list, and open journal entries.
[[nodiscard]] EndState studioState(const QString &dataFolder);
/// Result of PRAGMA integrity_check.
/// \return empty if the database is intact
[[nodiscard]] QString damage(const QString &dataFolder);
/// Calls that the studio has counted, on all days.
[[nodiscard]] int callsCounted(const QString &dataFolder);
/// Contents of Constant Contact: contacts with all their data, lists and custom fields.
/// \param before  initial state of the practice account: contacts that existed then keep their ids
[[nodiscard]] EndState serviceState(const QJsonObject &practice, const QJsonObject &before);

/// One line for each difference; empty if both are equal.
[[nodiscard]] QStringList differences(const EndState &expected, const EndState &actual);

} // namespace Crashes
