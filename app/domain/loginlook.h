// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Domain {

/// Appearance of the login window, to match Listwell's. Values that are not set follow the system.
struct LoginLook
{
    std::optional<bool> dark;
    QString language; ///< as QLocale::name(), for example "fr_CA"
};

} // namespace Domain
