// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"

#include <optional>

namespace Domain {

/// The clients who share one e-mail address, which is one contact in Constant Contact with the details of one
/// of them (rule R8).
struct Family
{
    struct Member
    {
        Client client;
        bool canBeChosen = false; ///< the owner can choose to send this client's details

        bool operator==(const Member &) const = default;
    };

    QString address;
    QList<Member> members;         ///< oldest first; one client is no family
    std::optional<ClientId> shown; ///< client whose details are sent; none: the address is not sent
    bool isChosen = false;         ///< the owner chose that client; else the oldest one who said yes is sent

    bool operator==(const Family &) const = default;
    [[nodiscard]] bool isShared() const { return members.size() > 1; }
    /// The member with this id; nullptr if there is none.
    [[nodiscard]] const Member *member(ClientId id) const;
};

/// \param view  address with all clients who have it
[[nodiscard]] Family familyOf(const AddressView &view);

} // namespace Domain
