#include "constantcontact/contacts.h"
#include "constantcontact/json.h"
#include "fuzz.h"

#include <algorithm>

// A page of contacts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto page = Api::object(bytesOf(data, size));
    if (!page) {
        require(page.error().kind == Core::Error::Kind::InvalidAnswer);
        return 0;
    }
    const QJsonArray records = page->value(QLatin1StringView("contacts")).toArray();
    for (const QJsonValue &record : records) {
        const Domain::Contact contact = Api::contactFrom(record.toObject());
        require(contact.id.isEmpty() || Api::isUuid(contact.id.value));
        require(contact.id.value.size() <= 36);
        require(isWhole(contact.address));
        require(std::all_of(contact.lists.cbegin(), contact.lists.cend(),
                            [](const Domain::ListId &list) { return list.value.size() == 36; }));
    }
    return 0;
}
