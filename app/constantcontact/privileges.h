#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Api {

// Why the service forbids something (403): a Constant Contact account may have several users, and not each
// may do everything. GET /account/user/privileges tells what the one who signed in may do; it needs neither
// scope nor privilege.

/// The names in that answer, for example `contacts:write`; none where \p body is anything else.
[[nodiscard]] QSet<QString> privilegesIn(const QByteArray &body);

/// \p forbidden with a sentence that says what is missing, and who can help. As it was where \p held is
/// empty, since then nothing is known.
[[nodiscard]] Core::Error explained(Core::Error forbidden, const QSet<QString> &held);

} // namespace Api
