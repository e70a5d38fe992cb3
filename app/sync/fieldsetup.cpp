// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/fieldsetup.h"

#include "constantcontact/contactcustomfields.h"
#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "sync/sentfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::CustomField;

namespace {

const CustomField *withId(const QList<CustomField> &fields, const Domain::CustomFieldId &id)
{
    const auto found =
        std::ranges::find_if(fields, [&id](const CustomField &field) { return field.remoteId == id; });
    return found == fields.end() ? nullptr : &*found;
}

const CustomField *withLabel(const QList<CustomField> &fields, const QString &label)
{
    const auto found = std::ranges::find_if(fields, [&label](const CustomField &field) {
        return field.label.compare(label, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

// The field in Constant Contact: the bound one, else the one with the same label, else a new one.
QCoro::Task<Result<CustomField>> there(ConstantContact::ApiClient &api, CustomField field,
                                       QList<CustomField> remote)
{
    const CustomField *same = field.remoteId.isEmpty() ? nullptr : withId(remote, field.remoteId);
    if (!same)
        same = withLabel(remote, field.label);
    if (same) {
        field.remoteId = same->remoteId;
        field.remoteName = same->remoteName;
        co_return field;
    }
    const Result<CustomField> created = co_await ConstantContact::createCustomField(api, field);
    co_return created;
}

Result<void> keep(const RoundServices &services, const CustomField &before, const CustomField &now)
{
    if (now.remoteId == before.remoteId && now.remoteName == before.remoteName)
        return {};
    const bool isAnother = !before.remoteId.isEmpty() && before.remoteId != now.remoteId;
    return services.database.transaction([&]() -> Result<void> {
        if (isAnother) {
            RETURN_IF_ERROR(Store::AddressRecords(services.database).resendField(before.label));
        }
        return Store::CustomFields(services.database).bind(before.label, now.remoteId, now.remoteName);
    });
}

} // namespace

QCoro::Task<Result<FieldBindings>> bindFields(const RoundServices &services, QStringList labels)
{
    FieldBindings bindings;
    if (labels.isEmpty())
        co_return bindings;
    CO_ASSIGN_OR_RETURN(const QList<CustomField> known, Store::CustomFields(services.database).all());
    CO_ASSIGN_OR_RETURN(const QList<CustomField> remote,
                        co_await ConstantContact::readCustomFields(services.api));
    for (const CustomField &field : known) {
        if (!labels.contains(field.label))
            continue;
        const Result<CustomField> bound = co_await there(services.api, field, remote);
        // Permanently rejected: the other data is sent without this field, and the report says so. Any other
        // error may be temporary, so the values must not count as sent.
        const bool isRefused = !bound && bound.error().kind == Error::Kind::InvalidInput;
        if (!bound && !isRefused)
            co_return bound.error();
        if (isRefused || bound->remoteName.isEmpty())
            continue;
        CO_RETURN_IF_ERROR(keep(services, field, *bound));
        bindings.ids.insert(field.label, bound->remoteId.value);
        bindings.names.insert(field.label, bound->remoteName);
    }
    co_return bindings;
}

Result<void> leaveOutUnbound(const RoundServices &services, RoundTally &tally, Step &step,
                             const FieldBindings &fields)
{
    QStringList missing;
    const QStringList labels = step.client.custom.keys();
    for (const QString &label : labels) {
        if (!fields.names.contains(label))
            missing.append(label);
    }
    if (missing.isEmpty())
        return {};
    for (const QString &label : std::as_const(missing)) {
        step.client.custom.remove(label);
        step.keys.removeAll("custom."_L1 + label);
    }
    step.digest = digestOf(sentFields(step.client));
    const QString reason = QCoreApplication::translate(
                               "Sync", "Constant Contact does not accept the field “%1”, so it was not sent.")
                               .arg(missing.join(u"”, “"_s));
    return noteFailedClient(services, tally, step.client, step.address, reason);
}

} // namespace Sync
