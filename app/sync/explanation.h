#pragma once

#include "domain/clientstate.h"

namespace Sync {

/// Facts that decide, apart from the address itself, whether a change can be sent to Constant Contact.
struct Circumstances
{
    QDateTime now; ///< current time, UTC
    bool connected = false;
    bool needsReconnect = false; ///< the login is no longer valid
    bool listChosen = false;
    QString listName;
    bool inJob = false;       ///< the address is part of a job that Constant Contact has not finished
    QDateTime nextRound;      ///< UTC time of the next round; invalid if none is scheduled
    QDateTime lastRoundAt;    ///< UTC time of the last round; invalid if there was none
    QString lastErrorKind;    ///< Core::kindName() of the last round's error; empty if it succeeded
    QString lastErrorMessage; ///< message of the last round's error for the user
};

/// The reason for a client's state and what the user can do about it: sentences for the studio owner.
struct Explanation
{
    Domain::ClientState state = Domain::ClientState::NoConsent;
    QString reason;          ///< never empty; never contains another person's address
    QString remedy;          ///< never empty; “There is nothing to do.” if so
    bool canAskBack = false; ///< the one resubscribe e-mail can be sent now

    bool operator==(const Explanation &) const = default;
};

/// Explains a client's state, for example why the client is not on the list. A pure function, so that tests
/// cover every state with each of its causes.
/// \param view  record of the client's address; default-constructed if the client has no address
/// \param holder  client, as contained in \p view if there is an address
/// \param circumstances  state of the connection and of the last round
[[nodiscard]] Explanation explain(const Domain::MailboxView &view, const Domain::Holder &holder,
                                  const Circumstances &circumstances);

/// Whether the service's one resubscribe e-mail was already used for an earlier opt-out than the current
/// one.
[[nodiscard]] bool isInvitationSpent(const Domain::Mailbox &mailbox);

/// A name for the client that does not reveal the address: the name, else the studio number, else our id.
[[nodiscard]] QString nameWithoutAddress(const Domain::Client &client);

} // namespace Sync
