#include "constantcontact/customfields.h"

#include "constantcontact/json.h"

namespace Api {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::CustomField;

namespace {

QString idOf(const CustomField &field)
{
    return field.remoteId.value;
}

} // namespace

std::optional<CustomField> customFieldFrom(const QJsonObject &object)
{
    const Field<QString> label = text(object, "label"_L1);
    const Field<QString> id = uuid(object, "custom_field_id"_L1);
    const Field<QString> name = text(object, "name"_L1);
    if (label.value.isEmpty() || !id.isThere() || name.value.isEmpty())
        return std::nullopt;
    CustomField field;
    field.label = label.value;
    field.remoteId = {id.value};
    field.remoteName = name.value;
    return field;
}

Result<Page<CustomField>> customFieldPageFrom(const QJsonObject &page)
{
    return pageFrom(page, "custom_fields"_L1, customFieldFrom);
}

QCoro::Task<Result<QList<CustomField>>> readCustomFields(Caller &caller)
{
    Call call;
    call.path = u"/contact_custom_fields"_s;
    call.query = {{u"limit"_s, u"100"_s}};
    const Result<Walk<CustomField>> walked = co_await walk(caller, call, customFieldPageFrom, idOf);
    if (!walked)
        co_return walked.error();
    co_return QList<CustomField>(walked->records);
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
    const std::optional<CustomField> made = customFieldFrom(answer->object);
    if (!made)
        co_return unreadable(u"no custom field"_s); // the next round finds the field by its label
    field.remoteId = made->remoteId;
    field.remoteName = made->remoteName;
    co_return field;
}

} // namespace Api
