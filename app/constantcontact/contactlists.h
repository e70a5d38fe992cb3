#pragma once

#include "constantcontact/walk.h"
#include "domain/contact.h"

namespace Api {

/// \return nothing for a deleted list, and where id, name or number of members are missing or wrong: the
/// number steers what is looked for
[[nodiscard]] std::optional<Domain::ContactList> listFrom(const QJsonObject &object);
/// GET /contact_lists: one page.
[[nodiscard]] Core::Result<Page<Domain::ContactList>> listPageFrom(const QJsonObject &page);

/// GET /contact_lists, all pages, with the number of members that can be mailed. Deleted lists are left out.
[[nodiscard]] QCoro::Task<Core::Result<QList<Domain::ContactList>>> readLists(Caller &caller);

/// A list and the moment at which it was read, by the service's clock.
struct ListReading
{
    Domain::ContactList list;
    QDateTime serverTime; ///< invalid where the service told none
};

/// GET /contact_lists/{id}. \return ListGone where it is deleted or unknown
[[nodiscard]] QCoro::Task<Core::Result<ListReading>> readList(Caller &caller, Domain::ListId id);

} // namespace Api
