#pragma once

#include <QString>

namespace Core::Log {

/// What the last filter puts in place of what it found: `[hidden]`. A test that finds it in a log has found
/// a leak that only the filter stopped.
inline constexpr auto kHidden = "[hidden]";

/// Replaces what looks like a token, a bearer header, a parameter of the login, or an e-mail address. Our own
/// lines hold none by their types; this is for the messages of Qt and of the system.
[[nodiscard]] QString withoutSecrets(QString text);

/// One line, whatever is in it: controls, line breaks, and marks that turn or hide text are written as
/// \\u{…}.
[[nodiscard]] QString asOneLine(const QString &text);

} // namespace Core::Log
