// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/studioclass.h"

#include <QList>

namespace Domain {

/// Number of weeks after the first class up to which a series can be repeated.
constexpr int kMaxWeeks = 52;

/// The first class and its weekly repetitions, at the same local time in summer and winter.
/// \param first  first class
/// \param until  last local date that may have a class; not used beyond kMaxWeeks, invalid for no repetition
/// \return classes by time, at least the first
[[nodiscard]] QList<StudioClass> weeklyClasses(const StudioClass &first, const QDate &until);

} // namespace Domain
