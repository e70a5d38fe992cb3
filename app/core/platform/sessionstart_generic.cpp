// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/sessionstart.h"

namespace Core {

bool canStartWithSession()
{
    return false;
}

bool startsWithSession(const QString &)
{
    return false;
}

Result<void> startWithSession(const SessionProgram &)
{
    return {};
}

Result<void> stopStartingWithSession(const QString &)
{
    return {};
}

} // namespace Core
