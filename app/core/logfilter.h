// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core::Log {

/// Replacement text of this filter: `[hidden]`. If it appears in a log, only this filter prevented a leak;
/// tests fail then.
inline constexpr auto kHidden = "[hidden]";

/// Replaces text that looks like a token, a bearer header, a login parameter or an e-mail address. Listwell's
/// own log lines contain none, because of their types; this filter is for messages from Qt and the system.
/// \return text with `[hidden]` in place of each match
[[nodiscard]] QString withoutSecrets(QString text);

/// Escapes control characters, line breaks, and characters that hide text or change its direction as \\u{…}.
/// \return the text on a single line
[[nodiscard]] QString asOneLine(const QString &text);

} // namespace Core::Log
