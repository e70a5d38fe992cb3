#pragma once

#include "core/error.h"
#include "presenters/statewording.h"
#include "sync/engine.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Presenters {

/// Where the login stands that is under way.
enum class SignInStep {
    None,
    Embedded,    ///< the login page is shown inside the program
    Reaching,    ///< asking whether the login page can be reached, before the browser is opened
    Browser,     ///< the login page is shown by the person's browser
    Exchanging,  ///< the answer came; tokens are being fetched
    Identifying, ///< signed in; asking whose account it is
};

/// A client whom Constant Contact did not take, why, and what the owner can do about it.
struct UnservedClient
{
    QString name;
    QString address;
    QString reason;
    QString remedy;

    bool operator==(const UnservedClient &) const = default;
};

/// All that the Constant Contact page depends on, as a value.
struct ConnectionFacts
{
    std::optional<Sync::Status> status; ///< nothing until the engine has spoken
    SignInStep signIn = SignInStep::None;
    QUrl loginAddress;                             ///< to be opened by hand, in the browser way
    bool browserMissing = false;                   ///< nothing could be opened on this computer
    std::optional<Domain::ContactList> pickedList; ///< chosen in the dialog, not saved yet
    bool saving = false;
    bool disconnecting = false;
    bool brakeLeft = false;              ///< the person left the stopped round as it is
    bool accountChanged = false;         ///< the login was for another account than last time
    bool identifyFailed = false;         ///< signed in, but the account could not be read
    std::optional<Core::Error> error;    ///< of what the person asked for last
    std::optional<Core::Error> unusable; ///< the database cannot be used
    QList<UnservedClient> unserved;      ///< the first of those that need attention
    QString keychainWarning;
    bool loginInMemory = false;    ///< it would be lost with the program
    QDateTime now;                 ///< UTC
    bool practice = false;         ///< this program runs on the practice account
    bool embeddedPossible = false; ///< the program for the login page is here and may be used
    bool browserPreferred = false; ///< the person said so
    QString apiKey;                ///< the one in use; empty: none, so that no login can begin
    bool apiKeyFixed = false;      ///< it is not the owner's to change here
    bool apiKeyChanging = false;   ///< the person wants to enter another
    QString apiKeyFault;           ///< why what was entered cannot be one
    QStringList redirectAddresses; ///< to be registered with the key
};

/// What one can do about a note.
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

/// A sentence that the page shows above the rest.
struct Note
{
    Tone tone = Tone::Warning;
    QString text;
    NoteAction action = NoteAction::None;

    bool operator==(const Note &) const = default;
};

/// What the header's chip says.
enum class ConnectionChip {
    Loading,
    NotConnected,
    ChooseList,
    Syncing,
    InStep,
    Waiting,
    TryingAgain,
    NeedsYou
};

/// What the page shows, word for word; the widget only lays it out.
struct ConnectionState
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionState)
public:
    enum class Phase {
        Loading,  ///< the engine has not spoken yet
        Unusable, ///< the database cannot be used
        NotConnected,
        Connecting,
        Connected, ///< with or without a list
        Disconnecting,
    };

    Phase phase = Phase::Loading;
    ConnectionChip chip = ConnectionChip::Loading;
    QString chipText;
    QList<Note> notes;
    bool restored = false; ///< a copy of the data was put back; one of the notes tells it

    // not connected
    bool practiceOffered = false;
    bool practiceResetOffered = false; ///< this is the practice account; connected or not
    bool browserChoiceOffered = false; ///< both ways of logging in exist
    bool browserPreferred = false;
    bool apiKeyAsked = false;      ///< the way to a key is shown, in place of CONNECT BUSINESS
    bool apiKeyChangeable = false; ///< *Change API key* is offered
    QString apiKey;                ///< empty: none yet
    QString apiKeyFault;
    QStringList redirectAddresses;

    // connecting
    QString connectingText;
    QString loginAddress; ///< shown with Copy and Open again; empty in the embedded way
    bool cancelPossible = false;
    bool canRaiseLogin = false;  ///< a window of ours shows the login page
    bool browserMissing = false; ///< opening it was tried in vain: only Copy helps

    // connected
    QString businessName;
    QString loginLife; ///< until when the login is good; empty: not known
    bool needsReconnect = false;
    QString listName; ///< picked or saved; empty: none
    QString listFacts;
    Domain::ListId listId;
    bool canChooseList = false;
    bool canSave = false;
    bool saving = false;

    // syncing: a list is saved
    bool syncShown = false;
    bool syncRunning = false;
    bool canSync = false;
    QString progress;
    QString lastRound;
    QString nextRound;
    QString callsToday;
    QString brake; ///< the sentence with the numbers; empty: no brake
    QList<UnservedClient> unserved;
    QString unservedSummary;

    /// The page for these facts. Pure.
    [[nodiscard]] static ConnectionState of(const ConnectionFacts &facts);
    [[nodiscard]] static Tone toneOf(ConnectionChip chip);
    [[nodiscard]] static QString textOf(ConnectionChip chip);
};

} // namespace Presenters
