// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace Gui {

/// Request of the parent process: the first line of standard input, one JSON object.
struct LoginRequest
{
    QUrl authorizeUrl;        ///< address of the login page
    QUrl redirectUri;         ///< address that ends the login with its query; never connected to
    quint64 parentWindow = 0; ///< native id of the window to show the login over; 0 for none
    std::optional<bool> dark; ///< colour scheme of the parent; std::nullopt for the system's
    QString language;         ///< for example "fr_CA"; empty for the system language

    /// Whether the page is on this computer (practice account or test).
    [[nodiscard]] bool isOnLoopback() const;

    bool operator==(const LoginRequest &) const = default;
};

/// Length limit of a line in both directions, in bytes.
inline constexpr qsizetype kLongestLine = 16 * 1024;

/// Parses the first line from the parent. Strict: only known keys, each with its type; rejects an address
/// that this window must not show.
/// \param line  line without its end
/// \return request; InvalidInput with a sentence for the user
[[nodiscard]] Core::Result<LoginRequest> readLoginRequest(const QByteArray &line);

/// Whether a later line is `{"command":"raise"}`, the only command.
[[nodiscard]] bool isRaiseCommand(const QByteArray &line);

} // namespace Gui
