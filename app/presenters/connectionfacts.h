// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/ids.h"
#include "domain/syncstatus.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Presenters {

/// Progress of the current login.
enum class SignInStep {
    None,
    Embedded,    ///< the login page is shown inside the program
    Reaching,    ///< checking that the login page can be reached, before the browser is opened
    Browser,     ///< the login page is shown by the user's browser
    Exchanging,  ///< the redirect has arrived; requesting the tokens
    Identifying, ///< logged in; reading the account
};

/// A client that Constant Contact did not accept, with the reason and the remedy for the owner.
struct UnservedClient
{
    Domain::ClientId client;
    QString name;
    QString address;
    QString reason;
    QString remedy;

    bool operator==(const UnservedClient &) const = default;
};

/// Everything that the Constant Contact page and the summary of the connection depend on.
struct ConnectionFacts
{
    std::optional<Domain::SyncStatus> status; ///< std::nullopt until the first status of the engine
    SignInStep signIn = SignInStep::None;
    QUrl loginAddress;                             ///< for opening by hand, when the browser is used
    bool browserMissing = false;                   ///< no browser could be opened on this computer
    std::optional<Domain::ContactList> pickedList; ///< chosen in the dialog, not saved yet
    bool saving = false;
    /// Id of the last round before the first list was saved, 0 if there was none. Nothing if a list was
    /// already in use when the window opened, or once the owner has dismissed the end of the setup.
    std::optional<qint64> roundBeforeSave;
    bool leaving = false; ///< the clients are being taken off the list, before disconnecting
    bool disconnecting = false;
    bool brakeLeft = false;              ///< the owner chose to leave the sync stopped
    bool accountChanged = false;         ///< the login is for a different account from last time
    bool identifyFailed = false;         ///< logged in, but the account could not be read
    std::optional<Core::Error> error;    ///< of the user's last action
    std::optional<Core::Error> unusable; ///< the database cannot be used
    QList<UnservedClient> unserved;      ///< first clients that need attention
    QString keychainWarning;
    bool loginInMemory = false;    ///< not stored; lost when the program ends
    QDateTime now;                 ///< UTC
    bool practice = false;         ///< this window runs on the practice account
    bool embeddedPossible = false; ///< the login helper is installed and may be used
    bool browserPreferred = false; ///< chosen by the user
    QString apiKey;                ///< key in use; empty if there is none, so that no login is possible
    bool apiKeyFixed = false;      ///< it cannot be changed here
    bool apiKeyChanging = false;   ///< the user is entering another key
    QString apiKeyError;           ///< validation error of the entered key
    QStringList redirectAddresses; ///< redirect URIs to register for the key
};

} // namespace Presenters
