// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/contacts.h"

#include "constantcontact/json.h"
#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"

#include <QCoreApplication>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

constexpr qsizetype kLongestAddress = 320; // characters, any e-mail address; the service allows 80
// All collections that an update must send back (README.md, Reading contacts).
const QString kEverything = u"custom_fields,list_memberships,phone_numbers,street_addresses,taggings,notes"_s;

QString idOf(const Domain::Contact &contact)
{
    return contact.id.value;
}

QCoro::Task<Result<AllContacts>> fetchContacts(ApiClient &api, Net::Parameters query, BetweenPages beforeNext)
{
    Request request;
    request.path = u"/contacts"_s;
    request.query = query;
    co_return co_await fetchAllRecords(api, request, contactPageFrom, idOf, beforeNext);
}

// \return whether all entries are ids; otherwise the contact might wrongly appear to have left a list
bool readLists(const QJsonObject &object, std::optional<QList<Domain::ListId>> &lists)
{
    const Field<QJsonArray> entries = array(object, "list_memberships"_L1);
    if (!entries.isThere())
        return !entries.isWrong();
    lists.emplace();
    for (const auto &entry : entries.value) {
        if (!isUuid(entry.toString()))
            return false;
        lists->append({entry.toString()});
    }
    return true;
}

std::optional<QStringList> phonesIn(const QJsonObject &object)
{
    const Field<QJsonArray> entries = array(object, "phone_numbers"_L1);
    if (!entries.isThere())
        return std::nullopt;
    QStringList phones;
    for (const auto &entry : entries.value)
        phones.append(entry.toObject().value("phone_number"_L1).toString());
    return phones;
}

Error anotherContact()
{
    return unreadable(u"another contact, or none"_s);
}

} // namespace

std::optional<Domain::Contact> contactFrom(const QJsonObject &object)
{
    const Field<QString> id = uuid(object, "contact_id"_L1);
    const Field<QJsonObject> email = member(object, "email_address"_L1);
    const Field<QString> address = text(email.value, "address"_L1);
    const Field<QString> permission = text(email.value, "permission_to_send"_L1);
    const Field<QString> deleted = text(object, "deleted_at"_L1);
    Domain::Contact contact;
    const bool isReadable = id.isThere() && !email.isWrong() && !permission.isWrong() && !deleted.isWrong() &&
                            readLists(object, contact.lists) && address.value.size() <= kLongestAddress &&
                            (!email.isThere() || !address.value.isEmpty());
    if (!isReadable)
        return std::nullopt;
    contact.id = {id.value};
    contact.address = address.value;
    contact.permission = Domain::permissionFromName(permission.value);
    contact.optInDate = time(email.value, "opt_in_date"_L1).value;
    contact.bySelf = text(email.value, "opt_in_source"_L1).value == "Contact"_L1;
    // Without a readable date, the opt-out gets the time at which it was noticed.
    contact.optOutDate = time(email.value, "opt_out_date"_L1).value;
    contact.optOutSource = Domain::optOutSourceFromName(text(email.value, "opt_out_source"_L1).value);
    contact.deleted = !deleted.value.isEmpty();
    contact.phones = phonesIn(object);
    return contact;
}

Domain::Contact namesIn(const QJsonObject &record)
{
    Domain::Contact contact;
    contact.id = {uuid(record, "contact_id"_L1).value};
    contact.address = text(member(record, "email_address"_L1).value, "address"_L1).value;
    return contact;
}

Result<Page<Domain::Contact>> contactPageFrom(const QJsonObject &page)
{
    return pageFrom(page, "contacts"_L1, contactFrom);
}

QCoro::Task<Result<AllContacts>> readOptOuts(ApiClient &api, QDateTime since, BetweenPages beforeNext)
{
    const Net::Parameters query{
        {u"status"_s, u"all"_s}, {u"optout_after"_s, timeText(since)}, {u"limit"_s, u"500"_s}};
    co_return co_await fetchContacts(api, query, beforeNext);
}

QCoro::Task<Result<AllContacts>> readDeleted(ApiClient &api, BetweenPages beforeNext)
{
    const Net::Parameters query{{u"status"_s, u"deleted"_s}, {u"limit"_s, u"500"_s}};
    co_return co_await fetchContacts(api, query, beforeNext);
}

QCoro::Task<Result<AllContacts>> readChanged(ApiClient &api, QDateTime since, BetweenPages beforeNext)
{
    const Net::Parameters query{{u"status"_s, u"all"_s},
                                {u"updated_after"_s, timeText(since)},
                                {u"include"_s, u"list_memberships,phone_numbers"_s},
                                {u"limit"_s, u"500"_s}};
    co_return co_await fetchContacts(api, query, beforeNext);
}

QCoro::Task<Result<AllContacts>> readMembers(ApiClient &api, Domain::ListId list, BetweenPages beforeNext)
{
    const Net::Parameters query{
        {u"lists"_s, list.value}, {u"include"_s, u"phone_numbers"_s}, {u"limit"_s, u"500"_s}};
    co_return co_await fetchContacts(api, query, beforeNext);
}

QCoro::Task<Result<AllContacts>> readUnmailableMembers(ApiClient &api, Domain::ListId list,
                                                       BetweenPages beforeNext)
{
    const Net::Parameters query{{u"status"_s, u"not_set,pending_confirmation,temp_hold"_s},
                                {u"lists"_s, list.value},
                                {u"limit"_s, u"500"_s}};
    co_return co_await fetchContacts(api, query, beforeNext);
}

namespace {

QCoro::Task<Result<std::optional<ContactRecord>>> findSpelling(ApiClient &api, QString address)
{
    Request request;
    request.path = u"/contacts"_s;
    request.query = {{u"email"_s, address}, {u"status"_s, u"all"_s}, {u"include"_s, kEverything}};
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    const QString key = Domain::addressKey(address);
    const Field<QJsonArray> contacts = array(response.object, "contacts"_L1);
    if (!contacts.isThere())
        co_return unreadable(u"no array of records"_s);
    for (const auto &value : contacts.value) {
        const std::optional<Domain::Contact> contact = contactFrom(value.toObject());
        if (!contact) // it may be the wanted contact
            co_return anotherContact();
        if (Domain::addressKey(contact->address) == key)
            co_return std::optional<ContactRecord>({*contact, value.toObject()});
    }
    co_return std::optional<ContactRecord>();
}

} // namespace

QCoro::Task<Result<std::optional<ContactRecord>>> findContact(ApiClient &api, QString address)
{
    const QStringList spellings = Domain::addressSpellings(address);
    for (const QString &spelling : spellings) {
        CO_ASSIGN_OR_RETURN(std::optional<ContactRecord> found, co_await findSpelling(api, spelling));
        if (found)
            co_return found;
    }
    co_return std::optional<ContactRecord>();
}

QCoro::Task<Result<std::optional<ContactRecord>>> lookUpContact(ApiClient &api, Domain::ContactId id,
                                                                QString address)
{
    if (!id.isEmpty()) {
        const Result<ContactRecord> record = co_await readContact(api, id);
        if (record)
            co_return std::optional<ContactRecord>(*record);
        const Error::Kind kind = record.error().kind;
        const bool isRefused = kind == Error::Kind::InvalidInput || kind == Error::Kind::Forbidden ||
                               kind == Error::Kind::InvalidResponse || kind == Error::Kind::Network;
        if (isRefused) {
            // The search may return what reading by id does not. A search without a result proves nothing.
            Result<std::optional<ContactRecord>> found = co_await findContact(api, address);
            if (found && *found && (*found)->contact.id == id)
                co_return found;
        }
        if (kind != Error::Kind::NotFound)
            co_return record.error();
    }
    co_return co_await findContact(api, address);
}

QCoro::Task<Result<ContactRecord>> readContact(ApiClient &api, Domain::ContactId id)
{
    Request request;
    request.path = "/contacts/"_L1 + id.value;
    request.query = {{u"include"_s, kEverything}};
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    const std::optional<Domain::Contact> contact = contactFrom(response.object);
    if (!contact || contact->id.value.compare(id.value, Qt::CaseInsensitive) != 0)
        co_return anotherContact();
    co_return ContactRecord{*contact, response.object};
}

QCoro::Task<Result<Domain::Contact>> createContact(ApiClient &api, QJsonObject body)
{
    Request request;
    request.method = "POST";
    request.path = u"/contacts"_s;
    request.body = body;
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    const std::optional<Domain::Contact> contact = contactFrom(response.object);
    if (contact)
        co_return Domain::Contact(*contact);
    Error lost = anotherContact();
    lost.kind = Error::Kind::OutcomeUnknown;
    co_return lost;
}

QCoro::Task<Result<Domain::Contact>> replaceContact(ApiClient &api, Domain::ContactId id, QJsonObject body)
{
    Request request;
    request.method = "PUT";
    request.path = "/contacts/"_L1 + id.value;
    request.body = body;
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    const std::optional<Domain::Contact> contact = contactFrom(response.object);
    if (contact && contact->id.value.compare(id.value, Qt::CaseInsensitive) == 0)
        co_return Domain::Contact(*contact);
    // Accepted, but the response does not contain the contact; it must be read before anything else is
    // written.
    Error lost = anotherContact();
    lost.kind = Error::Kind::OutcomeUnknown;
    co_return lost;
}

} // namespace ConstantContact
