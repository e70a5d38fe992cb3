// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Core {

/// Settings from the environment, read once at startup and passed on as a value. The names and defaults of
/// the variables are part of the command-line contract.
struct Environment
{
    QString dataDirectory;  ///< LISTWELL_DATA_DIR; default: this program's folder in the user's data location
    QUrl apiBase;           ///< LISTWELL_CTCT_API, ends with /v3, no trailing slash
    QUrl authorizationBase; ///< LISTWELL_CTCT_AUTH; /authorize and /token lie below it
    QString clientId;       ///< LISTWELL_CTCT_CLIENT_ID: the application's API key; empty: none
    bool isClientIdGiven = false;       ///< the variable is set and overrides a stored API key
    QString tokenFile;                  ///< path from LISTWELL_TOKEN_STORE=file:PATH; empty: use the keychain
    QList<quint16> redirectPorts;       ///< LISTWELL_REDIRECT_PORTS, tried in this order
    std::chrono::seconds clockOffset{}; ///< LISTWELL_CLOCK_OFFSET, for tests
    double timeScale = 1.0; ///< LISTWELL_TIME_SCALE, for tests: factor for every delay except callPace
    /// Interval between the starts of two calls. The fifth call starts 1,200 ms after the first, so the
    /// service counts four calls in a second even if one was delayed on the way. Cannot be set from outside.
    std::chrono::milliseconds callPace{300};
    /// Factor for response timeouts, for tests of servers that stop responding. Cannot be set from outside.
    double patience = 1.0;

    /// Reads the environment of this process.
    /// \return settings, or an error: InvalidInput with the variable's name if a value is not valid;
    ///         Configuration if an address is neither https nor on loopback
    [[nodiscard]] static Result<Environment> fromProcess();

    /// The data directory that is used if nothing else is given.
    [[nodiscard]] static QString defaultDataDirectory();
    /// Whether both base addresses are on this machine: the practice account, or a test.
    [[nodiscard]] bool onLoopback() const;
    /// Identifies the service that a login belongs to, so that its tokens are never sent to another one.
    /// \return both base addresses and the client id
    [[nodiscard]] QString serviceIdentity() const;
};

/// Whether a token may be sent to this address: https to any host, http only to a loopback host.
[[nodiscard]] bool isTrustworthy(const QUrl &url);
/// Whether the host is localhost, in 127.0.0.0/8, or ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Core
