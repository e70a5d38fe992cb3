// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/tone.h"
#include "domain/syncstatus.h"
#include "presenters/connectionsummary.h"

#include <QCoreApplication>
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
    QString name;
    QString address;
    QString reason;
    QString remedy;

    bool operator==(const UnservedClient &) const = default;
};

/// Input of ConnectionState: everything that the Constant Contact page depends on.
struct ConnectionFacts
{
    std::optional<Domain::SyncStatus> status; ///< std::nullopt until the first status of the engine
    SignInStep signIn = SignInStep::None;
    QUrl loginAddress;                             ///< for opening by hand, when the browser is used
    bool browserMissing = false;                   ///< no browser could be opened on this computer
    std::optional<Domain::ContactList> pickedList; ///< chosen in the dialog, not saved yet
    bool saving = false;
    bool leaving = false; ///< the clients are taken off the list, before disconnecting
    bool disconnecting = false;
    bool brakeLeft = false;              ///< the owner left the sync stopped
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

/// Action offered with a note.
enum class NoteAction {
    None,
    Connect,
    ConnectAgain,
    ChooseList,
    SyncNow,
    AskAccountAgain,
    KeepLogin,
    Dismiss,
    HideRestoration
};

/// Message at the top of the page.
struct Note
{
    Core::Tone tone = Core::Tone::Warning;
    QString text;
    NoteAction action = NoteAction::None;

    bool operator==(const Note &) const = default;
};

/// Content of the page, with its texts; the widgets only display it.
struct ConnectionState
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionState)
public:
    enum class Phase {
        Loading,  ///< no status from the engine yet
        Unusable, ///< the database cannot be used
        NotConnected,
        Connecting,
        Connected,     ///< with or without a list
        Disconnecting, ///< or taking the clients off the list first
    };

    Phase phase = Phase::Loading;
    ConnectionSummary summary;
    QList<Note> notes;
    bool restored = false; ///< the data was restored from a copy; one of the notes explains it

    QString waitingText; ///< in the phases Loading and Disconnecting

    // phase NotConnected
    bool practiceOffered = false;
    bool practiceResetOffered = false; ///< this is the practice account; connected or not
    bool browserChoiceOffered = false; ///< both login methods are available
    bool browserPreferred = false;
    bool apiKeyRequested = false;  ///< the steps to get a key are shown in place of CONNECT BUSINESS
    bool apiKeyChangeable = false; ///< *Change API key* is offered
    QString apiKey;                ///< empty if there is none
    QString apiKeyError;
    QStringList redirectAddresses;

    // phase Connecting
    QString connectingText;
    QString loginAddress; ///< shown with Copy and Open again; empty for the embedded login
    bool cancelPossible = false;
    bool canRaiseLogin = false;  ///< the login page is open in the login helper
    bool browserMissing = false; ///< no browser could be opened; only Copy is offered

    // phase Connected
    QString businessName;
    QString loginLife; ///< sentence with the expiry of the login; empty if not known
    bool needsReconnect = false;
    QString listName;      ///< chosen or saved list; empty if there is none
    QString savedListName; ///< list in use; empty if there is none
    QString listFacts;
    Domain::ListId listId;
    bool canChooseList = false;
    bool canSave = false;
    bool saving = false;

    // sync, once a list is saved
    bool syncShown = false;
    bool syncRunning = false;
    bool canSync = false; ///< and preview the sync
    QString progress;
    QString lastRound;
    QString nextRound;
    QString callsToday;
    QString brake;                  ///< sentence with the numbers; empty if the brake is not active
    bool importUndoOffered = false; ///< beside the brake, if an import is the reason
    QList<UnservedClient> unserved;
    QString unservedSummary;

    /// Computes the content of the page. Pure function.
    /// \param facts  current facts
    /// \return content of the page
    [[nodiscard]] static ConnectionState of(const ConnectionFacts &facts);
};

} // namespace Presenters
