// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace Core {

/// The long form of the locale without the weekday: unambiguous, and short enough for a sentence. Any thread.
[[nodiscard]] QString dateText(QDate date);

} // namespace Core
