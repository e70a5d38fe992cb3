// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/contactcustomfields.h"

#include "constantcontact/json.h"
#include "core/try.h"

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::CustomField;
using Domain::CustomFieldType;

namespace {

QString idOf(const CustomField &field)
{
    return field.remoteId.value;
}

CustomFieldType typeFrom(const QString &name)
{
    if (name == "date"_L1 || name == "datetime"_L1)
        return CustomFieldType::Date;
    if (name == "number"_L1 || name == "currency"_L1)
        return CustomFieldType::Number;
    if (name == "boolean"_L1)
        return CustomFieldType::Checkbox;
    return name.endsWith("_select"_L1) ? CustomFieldType::Select : CustomFieldType::Text;
}

// Swagger, CustomFieldMetadata: a field of type number takes no number below zero unless it says so, and
// "integer" stands for no decimals. Without metadata, nothing is known.
Domain::NumberLimits numberLimitsFrom(const QJsonObject &object)
{
    const QJsonObject metadata = object.value("metadata"_L1).toObject();
    Domain::NumberLimits limits;
    limits.mayBeNegative = metadata.isEmpty() || object.value("type"_L1) != "number"_L1 ||
                           metadata.value("allow_negative"_L1).toBool();
    if (const Field<int> decimals = count(metadata, "decimal_places"_L1); decimals.isThere())
        limits.mostDecimals = decimals.value;
    if (metadata.value("integer"_L1).toBool())
        limits.mostDecimals = 0;
    return limits;
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
    field.type = typeFrom(text(object, "type"_L1).value);
    field.numbers = numberLimitsFrom(object);
    return field;
}

Result<Page<CustomField>> customFieldPageFrom(const QJsonObject &page)
{
    return pageFrom(page, "custom_fields"_L1, customFieldFrom);
}

QCoro::Task<Result<QList<CustomField>>> readCustomFields(ApiClient &api)
{
    Request request;
    request.path = u"/contact_custom_fields"_s;
    request.query = {{u"limit"_s, u"100"_s}};
    CO_ASSIGN_OR_RETURN(const AllRecords<CustomField> fetched,
                        co_await fetchAllRecords(api, request, customFieldPageFrom, idOf));
    co_return QList<CustomField>(fetched.records);
}

QCoro::Task<Result<CustomField>> createCustomField(ApiClient &api, CustomField ours)
{
    Request request;
    request.method = "POST";
    request.path = u"/contact_custom_fields"_s;
    const bool isDate = ours.type == CustomFieldType::Date;
    request.body.insert("label"_L1, ours.label);
    request.body.insert("type"_L1, isDate ? u"date"_s : u"string"_s);
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    const std::optional<CustomField> made = customFieldFrom(response.object);
    if (!made)
        co_return unreadable(u"no custom field"_s); // the next round finds the field by its label
    co_return *made;
}

} // namespace ConstantContact
