#pragma once

#include "domain/clientstate.h"

namespace Sync {

/// What decides, beside the address itself, whether a change gets to Constant Contact.
struct Circumstances
{
    QDateTime now; ///< UTC
    bool connected = false;
    bool needsReconnect = false; ///< the login is no longer good
    bool listChosen = false;
    QString listName;
    bool inJob = false;       ///< the address is inside a job that Constant Contact has not finished
    QDateTime nextRound;      ///< UTC; invalid where none is planned
    QDateTime lastRoundAt;    ///< UTC; invalid: there was none
    QString lastErrorKind;    ///< Core::kindName() of the last round's error; empty when it went through
    QString lastErrorMessage; ///< the same for people
};

/// Why a client stands where they stand, and what can be done about it: sentences for the studio owner.
struct Explanation
{
    Domain::ClientState state = Domain::ClientState::NoConsent;
    QString reason;          ///< never empty, and never another person's address
    QString remedy;          ///< never empty: also that there is nothing to do
    bool canAskBack = false; ///< the one invitation to come back may be sent now

    bool operator==(const Explanation &) const = default;
};

/// "Why is Jane not on the list?" Pure, so that each state with each of its causes is a row of a test.
/// \param view  of the client's address; default-made where there is none
/// \param holder  the client, one of \p view's holders where there is an address
[[nodiscard]] Explanation explain(const Domain::MailboxView &view, const Domain::Holder &holder,
                                  const Circumstances &circumstances);

/// Whether the service's invitation was used up before the opt-out that stands now: it is sent once ever.
[[nodiscard]] bool isInvitationSpent(const Domain::Mailbox &mailbox);

/// How a client is named to people without telling an address: the name, else the studio's number, else ours.
[[nodiscard]] QString nameWithoutAddress(const Domain::Client &client);

} // namespace Sync
