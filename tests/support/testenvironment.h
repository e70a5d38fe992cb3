// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/environment.h"

namespace Support {

/// An environment with both service addresses at \p server, and test defaults for everything else.
[[nodiscard]] inline Core::Environment environmentFor(const QUrl &server, const QString &dataDirectory)
{
    using namespace Qt::StringLiterals;
    Core::Environment environment;
    environment.dataDirectory = dataDirectory;
    environment.apiBase = QUrl(server.toString() + "/v3"_L1);
    environment.authorizationBase = QUrl(server.toString() + "/oauth2/default/v1"_L1);
    environment.clientId = u"5f1d-client"_s;
    environment.redirectPorts = {53682, 53683, 53684};
    return environment;
}

} // namespace Support
