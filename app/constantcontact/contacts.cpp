#include "constantcontact/contacts.h"

#include "constantcontact/json.h"
#include "domain/address.h"
#include "domain/words.h"

#include <QCoreApplication>
#include <QSet>

namespace Api {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

// Everything that a rewrite must send back (API facts 4.2).
const QString kEverything = u"custom_fields,list_memberships,phone_numbers,street_addresses,taggings,notes"_s;

QCoro::Task<Result<ContactWalk>> walkContacts(Caller &caller, Net::Parameters query)
{
    Call call;
    call.path = u"/contacts"_s;
    call.query = query;
    ContactWalk walk;
    QSet<Domain::ContactId> seen;
    std::function<void(const QJsonObject &)> take = [&walk, &seen](const QJsonObject &object) {
        const Domain::Contact contact = contactFrom(object);
        if (contact.id.isEmpty())
            ++walk.unreadable;
        if (contact.id.isEmpty() || seen.contains(contact.id))
            return; // pages may overlap while the account changes
        seen.insert(contact.id);
        walk.contacts.append(contact);
    };
    const Result<Answer> answer = co_await caller.walk(call, u"contacts"_s, take);
    if (!answer)
        co_return answer.error();
    walk.serverTime = answer->serverTime;
    co_return walk;
}

} // namespace

Domain::Contact contactFrom(const QJsonObject &object)
{
    const QJsonObject email = object.value("email_address"_L1).toObject();
    Domain::Contact contact;
    contact.id = {uuid(object, "contact_id"_L1)};
    contact.address = text(email, "address"_L1);
    contact.permission = Domain::permissionFrom(text(email, "permission_to_send"_L1));
    contact.optOutDate = time(email, "opt_out_date"_L1);
    contact.optOutSource = Domain::optOutSourceFrom(text(email, "opt_out_source"_L1));
    contact.deleted = !text(object, "deleted_at"_L1).isEmpty();
    const QJsonArray lists = object.value("list_memberships"_L1).toArray();
    for (const QJsonValue &list : lists) {
        if (isUuid(list.toString()))
            contact.lists.append({list.toString()});
    }
    return contact;
}

QCoro::Task<Result<ContactWalk>> readOptOuts(Caller &caller, QDateTime since)
{
    const Net::Parameters query{
        {u"status"_s, u"all"_s}, {u"optout_after"_s, timeText(since)}, {u"limit"_s, u"500"_s}};
    co_return co_await walkContacts(caller, query);
}

QCoro::Task<Result<ContactWalk>> readDeleted(Caller &caller)
{
    const Net::Parameters query{{u"status"_s, u"deleted"_s}, {u"limit"_s, u"500"_s}};
    co_return co_await walkContacts(caller, query);
}

QCoro::Task<Result<ContactWalk>> readMembers(Caller &caller, Domain::ListId list)
{
    const Net::Parameters query{{u"lists"_s, list.value}, {u"limit"_s, u"500"_s}};
    co_return co_await walkContacts(caller, query);
}

QCoro::Task<Result<std::optional<ContactRecord>>> findContact(Caller &caller, QString address)
{
    Call call;
    call.path = u"/contacts"_s;
    call.query = {{u"email"_s, address}, {u"status"_s, u"all"_s}, {u"include"_s, kEverything}};
    const Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();
    const QString key = Domain::addressKey(address);
    const QJsonArray contacts = answer->object.value("contacts"_L1).toArray();
    for (const QJsonValue &value : contacts) {
        ContactRecord record{contactFrom(value.toObject()), value.toObject()};
        if (!record.contact.id.isEmpty() && Domain::addressKey(record.contact.address) == key)
            co_return std::optional<ContactRecord>(record);
    }
    co_return std::optional<ContactRecord>();
}

QCoro::Task<Result<ContactRecord>> readContact(Caller &caller, Domain::ContactId id)
{
    Call call;
    call.path = "/contacts/"_L1 + id.value;
    call.query = {{u"include"_s, kEverything}};
    const Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();
    ContactRecord record{contactFrom(answer->object), answer->object};
    if (record.contact.id.value.compare(id.value, Qt::CaseInsensitive) != 0) {
        co_return Error{Error::Kind::InvalidAnswer,
                        QCoreApplication::translate("Api",
                                                    "Constant Contact's answer about a contact could not be "
                                                    "read. Listwell tries again later."),
                        u"another contact, or none"_s,
                        {}};
    }
    co_return record;
}

QCoro::Task<Result<Domain::Contact>> rewriteContact(Caller &caller, Domain::ContactId id, QJsonObject body)
{
    Call call;
    call.method = "PUT";
    call.path = "/contacts/"_L1 + id.value;
    call.body = body;
    const Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();
    co_return contactFrom(answer->object);
}

} // namespace Api
