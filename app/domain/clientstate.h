// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"

#include <optional>

namespace Domain {

/// State of a client. Every client is in exactly one state, so that the counts per state add up to the total.
enum class ClientState {
    OnList,
    Waiting,
    NoConsent,
    Unsubscribed,
    LeftList,
    AskedBack,
    NoAddress,
    SharedAddress,
    Attention
};

/// Combined consent of all clients that share an address (rule R8).
struct AddressConsent
{
    ConsentAnswer answer; ///< the consent answer that applies to the address
    /// Client whose details are on the list: the one that the owner chose, else the oldest active one that
    /// said yes.
    std::optional<ClientId> shown;
    bool isChosen = false; ///< the owner chose that client

    bool operator==(const AddressConsent &) const = default;
};

/// The latest strong answer, by revision (rule R14), at the same one a no. Without one the latest weak yes,
/// but the weak no if there is both: in doubt it counts. Alone it is only its client's state (rule R10).
/// \return default-constructed if no answer counts
[[nodiscard]] ConsentAnswer latestAnswer(const QList<ConsentAnswer> &answers);

/// Whether the client said yes for the address that the profile has now (rule R13).
[[nodiscard]] bool saysYes(const AddressHolder &holder);
/// Whether the client's details may be the ones that are on the list: an active client who said yes for the
/// address. No choice of the owner goes past this (rules R1, R11, R13).
[[nodiscard]] bool mayBeShown(const AddressHolder &holder);
/// Whether the address stays on the list for another active client than this one, who said yes for it. A
/// departure, unlike an opt-out, does not concern them (rule R8).
[[nodiscard]] bool isWantedByOthers(const QList<AddressHolder> &holders, ClientId client);
/// Whether a client's answer is a no, also one without effect: the first no of a report (rule R10).
[[nodiscard]] bool anySaysNo(const QList<AddressHolder> &holders);

/// Combines the consent answers of all clients with one address. The answer is latestAnswer() of every no
/// and of each yes that was given for this address, unless the address left the list since and is put back by
/// the yes of others.
/// \param holders  clients with the address
/// \param addressRecord  record of the address; its refusal (by a person who is no longer a client or has
///         another address now) counts like an answer of a holder, and the client chosen for it is shown
[[nodiscard]] AddressConsent consentOf(const QList<AddressHolder> &holders,
                                       const AddressRecord &addressRecord = {});

/// Whether the answer is a no that was said in the studio and that the service has not been seen to hold.
/// Opt-outs from Constant Contact are compared by its own times instead.
[[nodiscard]] bool isUnsentNo(const ConsentAnswer &answer, const AddressRecord &addressRecord);

/// Whether a no could not be delivered to Constant Contact, although an attempt was made (rule R17).
[[nodiscard]] bool isUndelivered(const AddressConsent &consent, const AddressRecord &addressRecord);
/// Whether the address has a strong yes that was given after its opt-out became known. If both happened
/// between two rounds, their order cannot be told without comparing two clocks, and the opt-out counts.
[[nodiscard]] bool wantsBack(const AddressConsent &consent, const AddressRecord &addressRecord);
/// Time to show for a person who is found missing from the list at \p now. It is never earlier than a known
/// consent answer, so that the history reads in order after the clock was set back. It is for display only:
/// facts are ordered by the global revision (rule R14).
[[nodiscard]] QDateTime leavingTime(const QDateTime &now, const QList<AddressHolder> &holders);
/// Whether a yes may put a person back on the list who left only the list: the yes must be strong, and given
/// after the departure became known (rules R3, R10, R14).
[[nodiscard]] bool mayReturn(const ConsentAnswer &answer, const AddressRecord &addressRecord);

/// Determines the state of one client.
/// \param holder  the client
/// \param holders  all clients with the same address, including \p holder
/// \param addressRecord  record of the address; default-constructed for a new address
[[nodiscard]] ClientState stateOf(const AddressHolder &holder, const QList<AddressHolder> &holders,
                                  const AddressRecord &addressRecord);

} // namespace Domain
