// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/contacts.h"
#include "constantcontact/json.h"
#include "fuzz.h"

#include <algorithm>

// A page of contacts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = ConstantContact::object(bytesOf(data, size));
    if (!body) {
        require(body.error().kind == Core::Error::Kind::InvalidResponse);
        return 0;
    }
    const auto page = ConstantContact::contactPageFrom(*body);
    if (!page) {
        require(page.error().kind == Core::Error::Kind::InvalidResponse);
        return 0;
    }
    require(page->unreadable.size() >= 0);
    for (const Domain::Contact &contact : page->records) {
        require(ConstantContact::isUuid(contact.id.value) && contact.id.value.size() == 36);
        require(isWhole(contact.address));
        const QList<Domain::ListId> lists = contact.lists.value_or(QList<Domain::ListId>());
        require(std::all_of(lists.cbegin(), lists.cend(),
                            [](const Domain::ListId &list) { return list.value.size() == 36; }));
    }
    return 0;
}
