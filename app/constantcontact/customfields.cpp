#include "constantcontact/customfields.h"

#include "constantcontact/json.h"

namespace Api {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::CustomField;

QCoro::Task<Result<QList<CustomField>>> readCustomFields(Caller &caller)
{
    Call call;
    call.path = u"/contact_custom_fields"_s;
    call.query = {{u"limit"_s, u"100"_s}};
    QList<CustomField> fields;
    std::function<void(const QJsonObject &)> take = [&fields](const QJsonObject &object) {
        CustomField field;
        field.label = text(object, "label"_L1);
        field.remoteId = {uuid(object, "custom_field_id"_L1)};
        field.remoteName = text(object, "name"_L1);
        if (!field.remoteId.isEmpty() && !field.remoteName.isEmpty())
            fields.append(field);
    };
    const Result<Answer> answer = co_await caller.walk(call, u"custom_fields"_s, take);
    if (!answer)
        co_return answer.error();
    co_return fields;
}

QCoro::Task<Result<CustomField>> createCustomField(Caller &caller, CustomField field)
{
    Call call;
    call.method = "POST";
    call.path = u"/contact_custom_fields"_s;
    const bool isDate = field.type == Domain::CustomFieldType::Date;
    call.body.insert("label"_L1, field.label);
    call.body.insert("type"_L1, isDate ? u"date"_s : u"string"_s);
    const Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();
    field.remoteId = {uuid(answer->object, "custom_field_id"_L1)};
    field.remoteName = text(answer->object, "name"_L1);
    co_return field;
}

} // namespace Api
