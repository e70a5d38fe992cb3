#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace Gui {

/// What the parent asks for: the first line of standard input, one JSON object.
struct LoginRequest
{
    QUrl authorizeUrl;        ///< the page to show
    QUrl redirectUri;         ///< the address whose query is the answer; never connected to
    quint64 parentWindow = 0; ///< native id of the window to lie over; 0 for none
    std::optional<bool> dark; ///< the parent's palette; nothing: the system's
    QString language;         ///< for example "fr_CA"; empty: the system's

    /// Whether the page lies on this computer (the practice account, or a test).
    [[nodiscard]] bool onLoopback() const;

    bool operator==(const LoginRequest &) const = default;
};

/// Longest line that either side reads.
inline constexpr qsizetype kLongestLine = 16 * 1024;

/// Reads the parent's first line. Strict: known keys only, each of its type; an address that this window must
/// not show is refused here already.
/// \return InvalidInput with a sentence for the person
[[nodiscard]] Core::Result<LoginRequest> readLoginRequest(const QByteArray &line);

/// Whether a later line is `{"command":"raise"}`, the only one there is.
[[nodiscard]] bool isRaiseCommand(const QByteArray &line);

} // namespace Gui
