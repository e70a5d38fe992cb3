// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/fieldsetup.h"

#include "constantcontact/contactcustomfields.h"
#include "core/try.h"
#include "domain/customvalue.h"
#include "domain/servicelimits.h"
#include "store/directory/addressrecords.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "sync/contactchanges.h"
#include "sync/sentfields.h"
#include "sync/slices.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::CustomField;
using Domain::CustomFieldType;
using Domain::FieldError;

namespace {

const CustomField *withId(const QList<CustomField> &fields, const Domain::CustomFieldId &id)
{
    const auto found =
        std::ranges::find_if(fields, [&id](const CustomField &field) { return field.remoteId == id; });
    return found == fields.end() ? nullptr : &*found;
}

/// The fields in Constant Contact, each of which can belong to one of ours only: a field may have been
/// renamed there to the label of another one here.
class RemoteFields
{
public:
    RemoteFields(QList<CustomField> remote, const QList<CustomField> &known)
        : m_remote(std::move(remote))
    {
        for (const CustomField &field : known) {
            if (!field.remoteId.isEmpty() && !m_owners.contains(field.remoteId))
                m_owners.insert(field.remoteId, field.label);
        }
    }
    /// The field to which \p field belongs: the bound one, else the one with its label or name.
    [[nodiscard]] const CustomField *of(const CustomField &field) const
    {
        const CustomField *bound = field.remoteId.isEmpty() ? nullptr : withId(m_remote, field.remoteId);
        if (bound && isFree(*bound, field))
            return bound;
        const auto found = std::ranges::find_if(m_remote, [&](const CustomField &each) {
            return isFree(each, field) && Domain::isSameLabel(each.label, field.label);
        });
        return found == m_remote.end() ? nullptr : &*found;
    }
    /// Whether the label belongs to a field there that is bound to another one of ours.
    [[nodiscard]] bool isTaken(const CustomField &field) const
    {
        return std::ranges::any_of(m_remote, [&](const CustomField &each) {
            return !isFree(each, field) && Domain::isSameLabel(each.label, field.label);
        });
    }
    /// The free field with this name, which the service made from its label.
    [[nodiscard]] const CustomField *named(const CustomField &field) const
    {
        const auto found = std::ranges::find_if(m_remote, [&](const CustomField &each) {
            return isFree(each, field) && Domain::isSameLabel(QString(each.remoteName).replace(u'_', u' '),
                                                              QString(field.label).replace(u'_', u' '));
        });
        return found == m_remote.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isFull() const { return m_remote.size() >= Domain::kMostFieldsOfAccount; }
    void refresh(QList<CustomField> remote) { m_remote = std::move(remote); }
    /// Notes that \p remote belongs to our field \p label from now on.
    void take(const QString &label, const CustomField &remote)
    {
        m_owners.insert(remote.remoteId, label);
        if (!withId(m_remote, remote.remoteId))
            m_remote.append(remote);
    }

private:
    [[nodiscard]] bool isFree(const CustomField &remote, const CustomField &field) const
    {
        const QString owner = m_owners.value(remote.remoteId);
        return owner.isEmpty() || owner == field.label;
    }

    QList<CustomField> m_remote;
    QHash<Domain::CustomFieldId, QString> m_owners;
};

FieldError text(const char *reason, const char *remedy, const QString &label)
{
    return {QCoreApplication::translate("Sync", reason).arg(label),
            QCoreApplication::translate("Sync", remedy)};
}

FieldError refused(const QString &label)
{
    return text(
        QT_TRANSLATE_NOOP("Sync", "Constant Contact does not accept the field “%1”, so it was not sent."),
        QT_TRANSLATE_NOOP("Sync", "Create the field in Constant Contact, or rename it here."), label);
}

FieldError taken(const QString &label)
{
    return text(QT_TRANSLATE_NOOP("Sync", "In Constant Contact, the label “%1” belongs to another field, so "
                                          "the field was not sent."),
                QT_TRANSLATE_NOOP("Sync", "Rename one of the two fields in Constant Contact."), label);
}

FieldError noRoom(const QString &label)
{
    return text(QT_TRANSLATE_NOOP("Sync", "The Constant Contact account has 100 custom fields and cannot "
                                          "have more, so the field “%1” was not sent."),
                QT_TRANSLATE_NOOP("Sync", "Delete an unused custom field in Constant Contact."), label);
}

QString belongsTo(const QString &there, const QString &label)
{
    return QCoreApplication::translate(
               "Sync", "The field “%1” in Constant Contact belongs to your field “%2” already.")
        .arg(there, label);
}

QString takesChoices(const QString &there)
{
    return QCoreApplication::translate(
               "Sync", "“%1” in Constant Contact is a list of choices, which Listwell cannot fill. Choose "
                       "another field.")
        .arg(there);
}

// \param value  a number that a field of numbers there does not accept
FieldError exceedsLimits(const Domain::NumberLimits &limits, const QString &label, const QString &value)
{
    const char *remedy = QT_TRANSLATE_NOOP(
        "Sync", "Enter a number with fewer digits after the point in the client's profile.");
    if (!limits.mayBeNegative && value.trimmed().startsWith(u'-'))
        remedy = QT_TRANSLATE_NOOP("Sync", "Enter a number that is not below zero in the client's profile.");
    else if (limits.mostDecimals == 0)
        remedy = QT_TRANSLATE_NOOP("Sync", "Enter a whole number in the client's profile, for example 7.");
    return text(QT_TRANSLATE_NOOP("Sync", "In Constant Contact, the field “%1” does not accept this number, "
                                          "so the value was not sent."),
                remedy, label);
}

// \param label  field of ours whose value a field in Constant Contact does not accept
FieldError doesNotFit(const ValueForm &there, const QString &label, const QString &value = {})
{
    switch (there.type) {
    case CustomFieldType::Number:
        if (Domain::acceptedValue(CustomFieldType::Number, value))
            return exceedsLimits(there.numbers, label, value);
        return text(QT_TRANSLATE_NOOP("Sync", "In Constant Contact, “%1” is a field of numbers, so the value "
                                              "was not sent."),
                    QT_TRANSLATE_NOOP("Sync", "Enter a number in the client's profile, for example 7.5."),
                    label);
    case CustomFieldType::Date:
        return text(
            QT_TRANSLATE_NOOP("Sync",
                              "In Constant Contact, “%1” is a field of dates, so the value was not sent."),
            QT_TRANSLATE_NOOP("Sync", "Enter a date in the client's profile, for example 2026-04-30."),
            label);
    case CustomFieldType::Checkbox:
        return text(
            QT_TRANSLATE_NOOP("Sync", "In Constant Contact, “%1” is a checkbox, so the value was not sent."),
            QT_TRANSLATE_NOOP("Sync", "Enter yes or no in the client's profile."), label);
    case CustomFieldType::Text:
    case CustomFieldType::Select:
    case CustomFieldType::Radio:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Sync", "In Constant Contact, “%1” is a list of choices, which Listwell "
                                          "cannot fill, so the field was not sent."),
                QT_TRANSLATE_NOOP("Sync", "Choose another field in Constant Contact for it."), label);
}

// Creates the field. After a 409 it exists there and is bound if it can be found.
QCoro::Task<Result<CustomField>> created(ConstantContact::ApiClient &api, CustomField field,
                                         RemoteFields *remote)
{
    const Result<CustomField> made = co_await ConstantContact::createCustomField(api, field);
    if (made || made.error().kind != Error::Kind::Conflict)
        co_return made;
    CO_ASSIGN_OR_RETURN(const QList<CustomField> now, co_await ConstantContact::readCustomFields(api));
    remote->refresh(now);
    const CustomField *same = remote->of(field);
    if (!same)
        same = remote->named(field);
    if (same)
        co_return *same;
    co_return made;
}

// Whether the field can be left out for good, until something changes.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::Conflict ||
           error.kind == Error::Kind::NotFound;
}

Result<void> keep(const RoundServices &services, const CustomField &before, const CustomField &now)
{
    if (now.remoteId == before.remoteId && now.remoteName == before.remoteName)
        return {};
    const bool isAnother = !before.remoteId.isEmpty() && before.remoteId != now.remoteId;
    const auto which =
        isAnother ? Store::AddressRecords::Resend::All : Store::AddressRecords::Resend::Settled;
    if (now.remoteId != before.remoteId) {
        // If the program is killed before the field is bound, the addresses are marked once more.
        ASSIGN_OR_RETURN(const QStringList addresses,
                         Store::AddressRecords(services.database).listedWithField(before.label, which));
        RETURN_IF_ERROR(inSlices(services, addresses,
                                 [&](const QString &address) { return sendAgain(services, address); }));
    }
    return Store::CustomFields(services.database).bind(before.label, now.remoteId, now.remoteName);
}

} // namespace

QCoro::Task<Result<void>> planFieldsAgain(const RoundServices &services)
{
    Store::CustomFields fields(services.database);
    CO_ASSIGN_OR_RETURN(const auto changed, fields.toPlanAgain());
    for (const Store::CustomFields::ToPlan &field : changed) {
        Store::AddressRecords addressRecords(services.database);
        CO_ASSIGN_OR_RETURN(const QStringList addresses,
                            addressRecords.concernedByField(field.label, field.change));
        // If the program is killed meanwhile, the addresses are marked once more.
        CO_RETURN_IF_ERROR(co_await inSlicesMeanwhile(
            services, addresses, [&](const QString &address) { return addressRecords.markToDo(address); }));
        CO_RETURN_IF_ERROR(fields.endPlanningAgain(field));
    }
    co_return Result<void>();
}

QCoro::Task<Result<FieldBindings>> bindFields(const RoundServices &services, QStringList labels)
{
    FieldBindings bindings;
    if (labels.isEmpty())
        co_return bindings;
    CO_ASSIGN_OR_RETURN(const QList<CustomField> known, Store::CustomFields(services.database).all());
    const Result<QList<CustomField>> remote = co_await ConstantContact::readCustomFields(services.api);
    if (!remote && !concernsOnePerson(remote.error()))
        co_return remote.error();
    if (!remote) {
        bindings.postponed = remote.error(); // everything but the custom fields is sent
        co_return bindings;
    }
    RemoteFields there(*remote, known);
    for (const CustomField &field : known) {
        if (!labels.contains(field.label))
            continue;
        const CustomField *same = there.of(field);
        if (!same && there.isTaken(field)) {
            bindings.leftOut.insert(field.label, taken(field.label));
            continue;
        }
        if (!same && there.isFull()) {
            bindings.leftOut.insert(field.label, noRoom(field.label));
            continue;
        }
        Result<CustomField> now = same ? *same : field;
        if (!same) {
            CO_RETURN_IF_ERROR(co_await services.betweenCalls());
            now = co_await created(services.api, field, &there);
        }
        if (!now && isRefusal(now.error())) {
            bindings.leftOut.insert(field.label, refused(field.label));
            continue;
        }
        if (!now && !concernsOnePerson(now.error()))
            co_return now.error();
        if (!now) {
            bindings.postponed = now.error(); // may be temporary, so the values must not count as sent
            continue;
        }
        if (now->type == CustomFieldType::Select) {
            bindings.leftOut.insert(field.label, doesNotFit({now->type}, field.label));
            continue;
        }
        there.take(field.label, *now);
        CO_RETURN_IF_ERROR(keep(services, field, *now));
        bindings.forms.insert(field.label, {now->type, now->numbers});
        bindings.ids.insert(field.label, now->remoteId.value);
        bindings.names.insert(field.label, now->remoteName);
    }
    co_return bindings;
}

Result<void> mapField(const RoundServices &services, const QString &label, const CustomField &there)
{
    ASSIGN_OR_RETURN(const QList<CustomField> known, Store::CustomFields(services.database).all());
    const auto ours = std::ranges::find_if(
        known, [&](const CustomField &field) { return Domain::isSameLabel(field.label, label); });
    if (ours == known.end())
        return Store::CustomFields(services.database)
            .bind(label, there.remoteId, there.remoteName); // fails: unknown
    const CustomField *owner = there.remoteId.isEmpty() ? nullptr : withId(known, there.remoteId);
    if (owner && owner->label != ours->label)
        return Error{Error::Kind::InvalidInput, belongsTo(there.label, owner->label), {}, {}};
    if (there.type == CustomFieldType::Select)
        return Error{Error::Kind::InvalidInput, takesChoices(there.label), {}, {}};
    return keep(services, *ours, there);
}

void fitToFields(Step &step, const FieldBindings &fields, const QStringList &sentKeys)
{
    QStringList reasons{step.fieldError.reason};
    QStringList remedies{step.fieldError.remedy};
    const QMap<QString, QString> values = step.client.custom;
    QMap<QString, QString> accepted;
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        const QString &label = field.key();
        const bool isBound = fields.names.contains(label);
        const ValueForm there = fields.forms.value(label);
        if (const auto value = Domain::acceptedValue(there.type, field.value(), there.numbers);
            isBound && value) {
            accepted.insert(label, *value);
            continue;
        }
        step.client.custom.remove(label);
        const QString key = "custom."_L1 + label;
        if (isBound && sentKeys.contains(key))
            step.leftOut.append(key); // what was sent before stays until the value is deleted
        else
            step.keys.removeAll(key);
        if (!isBound && !fields.leftOut.contains(label))
            step.staysToDo = true;
        const FieldError error =
            isBound ? doesNotFit(there, label, field.value()) : fields.leftOut.value(label);
        reasons.append(error.reason);
        if (!remedies.contains(error.remedy))
            remedies.append(error.remedy);
    }
    if (accepted.size() != values.size())
        step.digest = digestOf(sentFields(step.client)); // of the values here, which the planner compares
    step.client.custom = accepted;
    reasons.removeAll(QString());
    remedies.removeAll(QString());
    step.fieldError = {reasons.join(u' '), remedies.join(u' ')};
}

} // namespace Sync
