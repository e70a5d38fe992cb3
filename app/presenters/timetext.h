// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Presenters {

/// Short time format of the locale, also for QTimeEdit; always without seconds.
[[nodiscard]] QString shortTimeFormat();
[[nodiscard]] QString shortTime(const QTime &time);
/// Date and time in the local time zone and the short format of the locale.
[[nodiscard]] QString shortDateTime(const QDateTime &at);

} // namespace Presenters
