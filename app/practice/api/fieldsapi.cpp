// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/fieldsapi.h"

#include "practice/api/bodycheck.h"
#include "practice/api/contactjson.h"
#include "practice/api/pagecursor.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice::FieldsApi {

namespace {

constexpr int kMostFields = 100;
constexpr qsizetype kLabel = 50;

QJsonObject fieldJson(const CustomField &field)
{
    QJsonObject object{{u"custom_field_id"_s, field.id},
                       {u"label"_s, field.label},
                       {u"name"_s, field.name},
                       {u"type"_s, field.type},
                       {u"version"_s, field.version},
                       {u"created_at"_s, zuluTimeWithMs(field.createdAt)},
                       {u"updated_at"_s, zuluTimeWithMs(field.updatedAt)}};
    if (!field.metadata.isEmpty())
        object.insert(u"metadata"_s, QJsonDocument::fromJson(field.metadata).object());
    if (!field.choices.isEmpty()) {
        QJsonArray choices;
        for (const FieldChoice &choice : field.choices) {
            choices.append(QJsonObject{{u"choice_id"_s, choice.id},
                                       {u"choice_label"_s, choice.label},
                                       {u"display_order"_s, choice.order}});
        }
        object.insert(u"choices"_s, choices);
    }
    return object;
}

/// Whether the choices in a request have ids, as when they change those of a field.
enum class ChoiceIds { None, Given };

QList<FieldChoice> readChoices(const QJsonObject &body, BodyCheck &check, ChoiceIds ids)
{
    const bool withIds = ids == ChoiceIds::Given;
    constexpr qsizetype kChoices = 100;
    constexpr qsizetype kChoiceLabel = 255;
    constexpr int kMostOrder = 1000;
    constexpr int kMostId = 1000000000;
    QList<FieldChoice> choices;
    const QList<QJsonObject> objects = check.objects(body, "choices"_L1, kChoices);
    for (const QJsonObject &object : objects) {
        if (withIds)
            check.keys(object, {"choice_id"_L1, "choice_label"_L1, "display_order"_L1}, u"choices."_s);
        else
            check.keys(object, {"choice_label"_L1, "display_order"_L1}, u"choices."_s);
        FieldChoice choice;
        choice.label = check.text(object, "choice_label"_L1, kChoiceLabel);
        choice.order = check.number(object, "display_order"_L1, 0, kMostOrder);
        choice.id = withIds ? check.number(object, "choice_id"_L1, 0, kMostId) : 0;
        choices.append(choice);
    }
    return choices;
}

/// Assigns an id to each choice without one.
void numberChoices(QList<FieldChoice> &choices)
{
    int highest = 0;
    for (const FieldChoice &choice : std::as_const(choices))
        highest = std::max(highest, choice.id);
    for (FieldChoice &choice : choices) {
        if (choice.id == 0)
            choice.id = ++highest;
    }
}

bool labelTaken(const SimulatedAccount &account, const QString &label, const CustomField *except)
{
    return std::any_of(account.fields.begin(), account.fields.end(), [&](const CustomField &field) {
        return &field != except && field.label.compare(label, Qt::CaseInsensitive) == 0;
    });
}

Response exists(const QString &label)
{
    return conflict(u"A custom field with the label %1 already exists."_s.arg(label));
}

Response noField()
{
    return notFound(u"The custom_field_id was not found."_s);
}

} // namespace

QString fieldName(SimulatedAccount &account, const QString &label)
{
    QString base;
    const QString trimmed = label.trimmed();
    for (const QChar c : trimmed)
        base += c.isSpace() ? QChar(u'_') : c;
    QString name = base;
    for (int number = 2; account.fieldNamed(name); ++number) {
        const QString suffix = u'_' + QString::number(number);
        name = base.left(kLabel - suffix.size()) + suffix;
    }
    return name;
}

Response getMany(Call &call)
{
    const std::optional<PageCursor> cursor = parseCursor(call);
    if (!cursor)
        return badCursor();
    const std::optional<int> limit = cursorLimit(*cursor, kMostFields);
    if (!limit)
        return validationError(u"limit is not a whole number from 1 to 100"_s);
    const auto &fields = call.account.fields;
    auto position = fields.begin();
    if (!cursor->next.isEmpty()) {
        position = std::find_if(fields.begin(), fields.end(),
                                [&cursor](const CustomField &field) { return field.id == cursor->next; });
        if (position == fields.end())
            return badCursor();
    }
    QJsonArray page;
    for (; position != fields.end() && page.size() < *limit; ++position)
        page.append(fieldJson(*position));
    const QString next = position == fields.end() ? QString() : position->id;
    return json(200,
                QJsonObject{{u"custom_fields"_s, page},
                            {u"_links"_s, nextLink(u"/v3/contact_custom_fields"_s, *cursor, next, *limit)}});
}

Response create(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"label"_L1, "type"_L1, "metadata"_L1, "choices"_L1, "version"_L1});
    CustomField field;
    field.label = check.text(body, "label"_L1, kLabel).trimmed();
    if (field.label.isEmpty())
        check.fault(u"label is missing"_s);
    field.type = check.word(body, "type"_L1,
                            {"string"_L1, "text_area"_L1, "number"_L1, "currency"_L1, "boolean"_L1, "date"_L1,
                             "datetime"_L1, "single_select"_L1, "multi_select"_L1},
                            BodyCheck::Presence::Required);
    field.choices = readChoices(body, check, ChoiceIds::None);
    const bool isSelect = field.type.endsWith("_select"_L1);
    if (isSelect && field.choices.isEmpty())
        check.fault(u"choices is missing"_s);
    if (!isSelect && !field.choices.isEmpty())
        check.fault(u"choices is not allowed for this type"_s);
    field.version = std::max(1, check.number(body, "version"_L1, 1, 2));
    const QJsonValue metadata = body.value("metadata"_L1);
    if (metadata.isObject()) {
        check.keys(metadata.toObject(),
                   {"display_type"_L1, "allow_negative"_L1, "decimal_places"_L1, "currency_code"_L1,
                    "integer"_L1, "display_format"_L1},
                   u"metadata."_s);
        field.metadata = QJsonDocument(metadata.toObject()).toJson(QJsonDocument::Compact);
    }
    if (!check.ok())
        return check.response();
    if (labelTaken(call.account, field.label, nullptr))
        return exists(field.label);
    if (call.account.fields.size() >= kMostFields)
        return validationError(u"The account has reached the maximum of 100 custom fields"_s);
    numberChoices(field.choices);
    field.id = call.account.ids.next();
    field.name = fieldName(call.account, field.label);
    field.createdAt = field.updatedAt = call.now;
    call.account.fields.push_back(field);
    call.serverState.changed = true;
    return json(201, fieldJson(field));
}

Response getOne(Call &call)
{
    const CustomField *field = call.account.field(call.ids.value(0));
    return field ? json(200, fieldJson(*field)) : noField();
}

Response update(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"label"_L1, "choices"_L1});
    const QString label = check.text(body, "label"_L1, kLabel).trimmed();
    if (label.isEmpty())
        check.fault(u"label is missing"_s);
    QList<FieldChoice> choices = readChoices(body, check, ChoiceIds::Given);
    CustomField *field = call.account.field(call.ids.value(0));
    if (!field)
        return noField();
    if (!check.ok())
        return check.response();
    if (labelTaken(call.account, label, field))
        return exists(label);
    numberChoices(choices);
    field->label = label;
    field->choices = choices;
    field->updatedAt = call.now;
    call.serverState.changed = true;
    return json(200, fieldJson(*field));
}

Response remove(Call &call)
{
    const CustomField *field = call.account.field(call.ids.value(0));
    if (!field)
        return noField();
    call.account.removeField(QString(field->id));
    call.serverState.changed = true;
    return {204, {}, {}, {}};
}

} // namespace Practice::FieldsApi
