// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/previouslist.h"

#include "core/try.h"
#include "store/directory/addressrecords.h"

#include <QCoreApplication>
#include <QSet>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::PreviewPerson;

Result<void> tellPreviousList(Store::Database &database, const Domain::ContactList &previous,
                              Domain::Preview &preview)
{
    const Store::AddressRecords addressRecords(database);
    ASSIGN_OR_RETURN(const int listed, addressRecords.listedCount());
    ASSIGN_OR_RETURN(const QStringList addresses, addressRecords.leftAddresses());
    const QSet<QString> left(addresses.cbegin(), addresses.cend());
    const QString reason = QCoreApplication::translate("Sync", "Left the list “%1”.").arg(previous.name);
    QList<PreviewPerson> first;
    QList<PreviewPerson> others;
    for (PreviewPerson person : std::as_const(preview.people)) {
        const bool hasLeft = person.action == Domain::PreviewAction::Add && left.contains(person.address);
        if (hasLeft)
            person.reason = (reason + u' ' + person.reason).trimmed();
        (hasLeft ? first : others).append(person);
    }
    preview.previousList = previous;
    preview.onPreviousList = listed;
    preview.leftPreviousList = static_cast<int>(first.size());
    preview.people = first + others;
    return {};
}

} // namespace Sync
