// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

namespace Core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_offset.count());
}

} // namespace Core
