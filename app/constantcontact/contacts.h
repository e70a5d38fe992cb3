// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "constantcontact/pagination.h"
#include "domain/contact.h"

namespace ConstantContact {

/// A contact and its complete record, so that data that exists only in Constant Contact can be written back.
struct ContactRecord
{
    Domain::Contact contact;
    QJsonObject whole;
};

/// All contacts of a query.
using AllContacts = AllRecords<Domain::Contact>;

/// Reads a contact. An unknown permission is accepted, because it allows no e-mail; so is a contact without
/// e-mail address, which has only a mobile number.
/// \return contact; nothing if the id, the address, a membership or the type of the permission is not valid
[[nodiscard]] std::optional<Domain::Contact> contactFrom(const QJsonObject &object);
/// Id and address of a record that contactFrom() cannot read, as far as the record has them, to identify the
/// person.
[[nodiscard]] Domain::Contact namesIn(const QJsonObject &record);
/// Reads one page of GET /contacts.
[[nodiscard]] Core::Result<Page<Domain::Contact>> contactPageFrom(const QJsonObject &page);

/// Reads all contacts of the account that opted out after \p since. Uses `optout_after`, because
/// `updated_after` does not find opt-outs.
[[nodiscard]] QCoro::Task<Core::Result<AllContacts>> readOptOuts(ApiClient &api, QDateTime since,
                                                                 BetweenPages beforeNext = {});
/// Reads all deleted contacts of the account.
[[nodiscard]] QCoro::Task<Core::Result<AllContacts>> readDeleted(ApiClient &api,
                                                                 BetweenPages beforeNext = {});
/// Reads all contacts that were created or changed after \p since, by Listwell or otherwise, with their
/// lists. Neither an opt-out nor leaving a list counts as a change.
[[nodiscard]] QCoro::Task<Core::Result<AllContacts>> readChanged(ApiClient &api, QDateTime since,
                                                                 BetweenPages beforeNext = {});
/// Reads all members of the list, 500 per call.
[[nodiscard]] QCoro::Task<Core::Result<AllContacts>> readMembers(ApiClient &api, Domain::ListId list,
                                                                 BetweenPages beforeNext = {});
/// Reads the members of the list who get no e-mail although they did not unsubscribe, 500 per call.
[[nodiscard]] QCoro::Task<Core::Result<AllContacts>>
readUnmailableMembers(ApiClient &api, Domain::ListId list, BetweenPages beforeNext = {});
/// Finds the contact with this address in any of its spellings, including deleted ones, with all collections.
/// \return contact; nothing if none was found, which does not prove that there is none (rule R16)
[[nodiscard]] QCoro::Task<Core::Result<std::optional<ContactRecord>>> findContact(ApiClient &api,
                                                                                  QString address);
/// Reads one contact with all collections (GET /contacts/{id}).
/// \return contact; NotFound if it does not exist
[[nodiscard]] QCoro::Task<Core::Result<ContactRecord>> readContact(ApiClient &api, Domain::ContactId id);
/// Creates a contact (POST /contacts).
/// \param body  body from createdBody()
/// \return contact; errors as for replaceContact(), Conflict also for a deleted contact with the address
[[nodiscard]] QCoro::Task<Core::Result<Domain::Contact>> createContact(ApiClient &api, QJsonObject body);
/// Looks up a contact by its id, if known, since a person may have changed the address; then by address.
/// \return as for findContact()
[[nodiscard]] QCoro::Task<Core::Result<std::optional<ContactRecord>>>
lookUpContact(ApiClient &api, Domain::ContactId id, QString address);
/// Replaces a contact (PUT /contacts/{id}).
/// \param api  client for the request
/// \param id  contact to replace
/// \param body  body built with contactpayload.h
/// \return contact after the update; OutcomeUnknown if the response does not contain it; Conflict if another
///         contact has the address (its id is in ApiClient::lastServiceError())
[[nodiscard]] QCoro::Task<Core::Result<Domain::Contact>> replaceContact(ApiClient &api, Domain::ContactId id,
                                                                        QJsonObject body);

} // namespace ConstantContact
