#pragma once

#include "constantcontact/walk.h"
#include "domain/contact.h"

namespace Api {

/// A contact as we read it, and the whole record, so that what the studio keeps only there can be written
/// back.
struct ContactRecord
{
    Domain::Contact contact;
    QJsonObject whole;
};

using ContactWalk = Walk<Domain::Contact>;

/// \return nothing for what is no contact that can be acted on: an id, an address or a membership that is
/// none, or a permission that is no text. A permission that we do not know is one (nobody is mailed by it),
/// and so is a contact without an e-mail address, which has a mobile number only.
[[nodiscard]] std::optional<Domain::Contact> contactFrom(const QJsonObject &object);
/// GET /contacts: one page.
[[nodiscard]] Core::Result<Page<Domain::Contact>> contactPageFrom(const QJsonObject &page);

/// Everybody in the account who opted out after \p since: `optout_after`, since `updated_after` does not see
/// opt-outs.
[[nodiscard]] QCoro::Task<Core::Result<ContactWalk>> readOptOuts(Caller &caller, QDateTime since);
/// Everybody whose contact was deleted in the account.
[[nodiscard]] QCoro::Task<Core::Result<ContactWalk>> readDeleted(Caller &caller);
/// Everybody whose contact was made or changed after \p since, by us or by others, with their lists. Neither
/// an opt-out nor a departure from a list counts as a change.
[[nodiscard]] QCoro::Task<Core::Result<ContactWalk>> readChanged(Caller &caller, QDateTime since);
/// Everybody on the list, 500 a call.
[[nodiscard]] QCoro::Task<Core::Result<ContactWalk>> readMembers(Caller &caller, Domain::ListId list);
/// The contact with this address, deleted ones too, with every collection. \return nothing where there is
/// none
[[nodiscard]] QCoro::Task<Core::Result<std::optional<ContactRecord>>> findContact(Caller &caller,
                                                                                  QString address);
/// GET /contacts/{id} with every collection. \return NotFound
[[nodiscard]] QCoro::Task<Core::Result<ContactRecord>> readContact(Caller &caller, Domain::ContactId id);
/// PUT /contacts/{id}: replaces. Build \p body with contactrewrite.h. \return the contact as it is now;
/// OutcomeUnknown where the answer does not tell; Conflict when the address belongs to another contact
/// (Caller::lastFault() names the holder)
[[nodiscard]] QCoro::Task<Core::Result<Domain::Contact>> rewriteContact(Caller &caller, Domain::ContactId id,
                                                                        QJsonObject body);

} // namespace Api
