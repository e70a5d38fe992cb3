// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/clientstate.h"
#include "domain/explanation.h"
#include "domain/ledgerentry.h"

namespace Sync {

/// Facts that decide, apart from the address itself, whether a change can be sent to Constant Contact.
struct Circumstances
{
    QDateTime now; ///< current time, UTC
    bool connected = false;
    bool needsReconnect = false; ///< the login is no longer valid
    bool listChosen = false;
    QString listName;
    /// The latest answer for the address in the ledger, perhaps of an earlier client.
    std::optional<Domain::LedgerEntry> lastAnswer;
    QStringList notSent;   ///< labels of the custom fields that are not sent, or not yet
    bool inJob = false;    ///< the address is inside a job that Constant Contact has not finished
    QDateTime nextRound;   ///< UTC; invalid if none is planned
    QDateTime lastRoundAt; ///< UTC; invalid: there was none
    std::optional<Core::Error::Kind> lastErrorKind; ///< of the last round; nothing if it succeeded
    QString lastErrorMessage;                       ///< the same error as a sentence for the user
};

/// Explains "Why is Jane not on the list?" A pure function, so that a test has one row for each cause of each
/// state.
/// \param view  address of the client; default-constructed if there is none
/// \param holder  client; one of the holders of \p view if there is an address
[[nodiscard]] Domain::Explanation explain(const Domain::AddressView &view,
                                          const Domain::AddressHolder &holder,
                                          const Circumstances &circumstances);

/// Whether the service's one resubscribe e-mail was already used for an earlier opt-out than the current
/// one.
[[nodiscard]] bool isInvitationSpent(const Domain::AddressRecord &addressRecord);

/// A name for the client that does not reveal the address: the name, else the studio number, else our id.
[[nodiscard]] QString nameWithoutAddress(const Domain::Client &client);

} // namespace Sync
