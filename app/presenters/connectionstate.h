// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"
#include "presenters/connectionfacts.h"
#include "presenters/connectionsummary.h"
#include "presenters/ownermatter.h"
#include "presenters/setupguide.h"
#include "presenters/statewording.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace Presenters {

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
        Disconnecting, ///< or still removing the clients from the list
    };

    Phase phase = Phase::Loading;
    /// Whether the list can be known.
    [[nodiscard]] Business business() const
    {
        return phase == Phase::Connected ? Business::Connected : Business::Unconnected;
    }
    ConnectionSummary summary;
    SetupGuide guide;
    QList<Note> notes;
    std::optional<QList<OwnerMatter>> ownerMatters; ///< std::nullopt while they are not known
    bool restored = false; ///< the data was restored from a copy; one of the notes explains it

    QString waitingText; ///< in the phases Loading and Disconnecting

    // Used in the phase NotConnected.
    bool practiceOffered = false;
    bool practiceResetOffered = false; ///< this is the practice account; connected or not
    bool browserChoiceOffered = false; ///< both login methods are available
    bool browserPreferred = false;
    bool apiKeyRequested = false;  ///< the steps to get a key are shown in place of CONNECT BUSINESS
    bool apiKeyChangeable = false; ///< *Change API key* is offered
    QString apiKey;                ///< empty if there is none
    QString apiKeyError;
    QStringList redirectAddresses;

    // Used in the phase Connecting.
    QString connectingText;
    QString loginAddress; ///< shown with Copy and Open again; empty for the embedded login
    bool cancelPossible = false;
    bool canRaiseLogin = false;  ///< the login page is open in the login helper
    bool browserMissing = false; ///< no browser could be opened; only Copy is offered

    // Used in the phase Connected.
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
    bool canSync = false; ///< a sync, or a preview of one, can be started
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
