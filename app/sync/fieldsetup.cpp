#include "sync/fieldsetup.h"

#include "constantcontact/customfields.h"
#include "store/customfields.h"
#include "store/database.h"

#include <algorithm>

namespace Sync {

using Core::Error;
using Core::Result;
using Domain::CustomField;

namespace {

QList<CustomField> unbound(const QList<CustomField> &fields, const QStringList &labels)
{
    QList<CustomField> missing;
    for (const CustomField &field : fields) {
        if (labels.contains(field.label) && field.remoteName.isEmpty())
            missing.append(field);
    }
    return missing;
}

// Creates the field, or finds it if somebody made it a moment ago.
QCoro::Task<Result<CustomField>> made(Api::Caller &caller, CustomField field, QList<CustomField> there)
{
    const auto same = std::ranges::find_if(there, [&field](const CustomField &other) {
        return other.label.compare(field.label, Qt::CaseInsensitive) == 0;
    });
    if (same != there.end()) {
        field.remoteId = same->remoteId;
        field.remoteName = same->remoteName;
        co_return field;
    }
    const Result<CustomField> created = co_await Api::createCustomField(caller, field);
    co_return created;
}

} // namespace

QCoro::Task<Result<FieldBindings>> bindFields(RoundContext &context, QStringList labels)
{
    Store::CustomFields store(context.database);
    const Result<QList<CustomField>> known = store.all();
    if (!known)
        co_return known.error();
    const QList<CustomField> missing = unbound(*known, labels);
    if (!missing.isEmpty()) {
        const Result<QList<CustomField>> there = co_await Api::readCustomFields(context.caller);
        if (!there)
            co_return there.error();
        for (const CustomField &field : missing) {
            const Result<CustomField> bound = co_await made(context.caller, field, *there);
            // Refused for good: the rest of the data goes without it, and the round says so. Anything else
            // may work the next time, and its values must not be taken for sent.
            const bool isRefused = !bound && bound.error().kind == Error::Kind::InvalidInput;
            if (!bound && !isRefused)
                co_return bound.error();
            if (isRefused || bound->remoteName.isEmpty())
                continue;
            const Result<void> noted = store.bind(field.label, bound->remoteId, bound->remoteName);
            if (!noted)
                co_return noted.error();
        }
    }
    const Result<QList<CustomField>> now = store.all();
    if (!now)
        co_return now.error();
    FieldBindings bindings;
    for (const CustomField &field : *now) {
        if (field.remoteName.isEmpty())
            continue;
        bindings.ids.insert(field.label, field.remoteId.value);
        bindings.names.insert(field.label, field.remoteName);
    }
    co_return bindings;
}

} // namespace Sync
