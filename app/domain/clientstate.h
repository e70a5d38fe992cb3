#pragma once

#include "domain/mailbox.h"

#include <optional>

namespace Domain {

/// Where one client stands; every client is in exactly one state, so that the sum adds up.
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

/// What all who share an address have answered together (rule R8).
struct Standing
{
    Choice choice;                 ///< the answer that counts for the address
    std::optional<ClientId> shown; ///< whose details are on the list: the oldest active profile that said yes

    bool operator==(const Standing &) const = default;
};

/// The latest strong answer counts; without one a weak yes does. On equal times a no wins.
/// \param refusedAt  Mailbox::refusedAt: a no of somebody who is no client any more, or has another address
/// now, counts for the address like one of its holders
[[nodiscard]] Standing standingOf(const QList<Holder> &holders, const QDateTime &refusedAt = {});

/// Whether an answer came after something that the service told: its times are whole seconds, ours are not.
[[nodiscard]] bool isClearlyLater(const QDateTime &answer, const QDateTime &told);
/// Whether a yes, given after the address was opted out, is newer than the opt-out and strong.
[[nodiscard]] bool wantsBack(const Standing &standing, const Mailbox &mailbox);
/// When somebody who is found gone at \p now is to count as gone: never before an answer that is known
/// already, so that a clock that was set back makes no old yes newer than the leaving.
[[nodiscard]] QDateTime leavingTime(const QDateTime &now, const QList<Holder> &holders);
/// Whether a yes may put somebody back who left only the list: strong and newer than the leaving (rules R3,
/// R10).
[[nodiscard]] bool mayReturn(const Standing &standing, const Mailbox &mailbox);

/// The state of \p holder at \p mailbox, all \p holders considered. \p mailbox is default-made for a new
/// address.
[[nodiscard]] ClientState stateOf(const Holder &holder, const QList<Holder> &holders, const Mailbox &mailbox);

} // namespace Domain
