// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/family.h"

#include "domain/clientstate.h"

#include <algorithm>

namespace Domain {

const Family::Member *Family::member(ClientId id) const
{
    const auto found =
        std::ranges::find_if(members, [id](const Member &member) { return member.client.id == id; });
    return found == members.end() ? nullptr : &*found;
}

Family familyOf(const AddressView &view)
{
    const AddressConsent consent = consentOf(view.holders, view.addressRecord);
    Family family;
    family.address = view.addressRecord.address;
    family.shown = consent.shown;
    family.isChosen = consent.isChosen;
    for (const AddressHolder &holder : view.holders)
        family.members.append({holder.client, consent.shown && mayBeShown(holder)});
    return family;
}

} // namespace Domain
