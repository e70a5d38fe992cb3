#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Core {

/// What the process was told from outside, read once at the start and handed on as a value.
/// The variables' names and defaults are the contract of the command line.
struct Environment
{
    QString dataDirectory;              ///< LISTWELL_DATA_DIR; else the user's data folder of this program
    QUrl apiBase;                       ///< LISTWELL_CTCT_API, ends with /v3 and without a slash
    QUrl authorizationBase;             ///< LISTWELL_CTCT_AUTH; /authorize and /token lie below it
    QString clientId;                   ///< LISTWELL_CTCT_CLIENT_ID: the application's API key; empty: none
    bool isClientIdGiven = false;       ///< the variable names it, so that no kept key counts
    QString tokenFile;                  ///< path of LISTWELL_TOKEN_STORE=file:PATH; empty: the keychain
    QList<quint16> redirectPorts;       ///< LISTWELL_REDIRECT_PORTS, tried in this order
    std::chrono::seconds clockOffset{}; ///< LISTWELL_CLOCK_OFFSET, for tests
    double timeScale = 1.0; ///< LISTWELL_TIME_SCALE, for tests: a factor on every wait but the pace
    /// Between the starts of two calls: the fifth starts 1,200 ms after the first, so that the service counts
    /// four in a second even where one was held up on the way. Cannot be set from outside.
    std::chrono::milliseconds callPace{300};
    /// A factor on how long an answer may take, for tests of servers that fall silent. Cannot be set from
    /// outside.
    double patience = 1.0;

    /// Reads the process' environment.
    /// \return InvalidInput with the variable's name where a value cannot be used; Configuration where an
    ///         address is neither https nor on loopback
    [[nodiscard]] static Result<Environment> fromProcess();

    /// Whether both bases lie on this machine: the practice account, or a test.
    [[nodiscard]] bool onLoopback() const;
    /// Names the service that a login belongs to, so that its tokens never go to another: both bases and the
    /// client id.
    [[nodiscard]] QString serviceIdentity() const;
};

/// Whether the address may carry a token: https anywhere, http only to a loopback host.
[[nodiscard]] bool isTrustworthy(const QUrl &url);
/// localhost, 127.0.0.0/8 or ::1
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Core
