// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clientedit.h"

#include "domain/textfields.h"

namespace Domain {

namespace {

/// Writes one edited value over the stored one.
template <typename Value>
void take(Value &stored, const Value &loaded, const Value &edited, const QString &heading,
          QStringList &conflicts)
{
    if (edited == loaded || edited == stored)
        return;
    if (stored != loaded)
        conflicts.append(heading);
    stored = edited;
}

} // namespace

MergedEdit mergeEdit(const Client &stored, const Client &loaded, const Client &edited)
{
    MergedEdit merged{stored, {}};
    Client &client = merged.client;
    for (const TextField &text : kTextFields) {
        take(client.*text.member, loaded.*text.member, (edited.*text.member).trimmed(), heading(text.field),
             merged.conflicts);
    }
    take(client.birthday, loaded.birthday, edited.birthday, heading(StandardField::Birthday),
         merged.conflicts);
    take(client.status, loaded.status, edited.status, heading(StandardField::Status), merged.conflicts);
    const QStringList labels = (loaded.custom.keys() + edited.custom.keys());
    for (const QString &label : labels) {
        QString value = client.custom.value(label);
        take(value, loaded.custom.value(label), edited.custom.value(label).trimmed(), label,
             merged.conflicts);
        if (value.isEmpty())
            client.custom.remove(label);
        else
            client.custom.insert(label, value);
    }
    merged.conflicts.removeDuplicates();
    return merged;
}

} // namespace Domain
