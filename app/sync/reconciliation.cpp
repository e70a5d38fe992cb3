// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/reconciliation.h"

#include "constantcontact/accountsummary.h"
#include "constantcontact/contacts.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/syncstate.h"

#include <QCoreApplication>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Membership;

namespace {

constexpr qint64 kOverlap = 10 * 60; // seconds; allows for differences between the clocks

} // namespace

Result<bool> reconciliationPending(RoundContext &context)
{
    const Result<std::optional<Store::Restoration>> restoration =
        Store::SyncState(context.database).restoration();
    if (!restoration)
        return restoration.error();
    return *restoration && (*restoration)->needsReconciliation;
}

QCoro::Task<Result<void>> checkAccount(RoundContext &context)
{
    const Result<std::optional<Domain::Connection>> known = Store::SyncState(context.database).connection();
    if (!known)
        co_return known.error();
    const Result<Domain::Account> account = co_await ConstantContact::readAccount(context.api);
    if (!account)
        co_return account.error();
    if (*known && (*known)->account.id == account->id)
        co_return Result<void>();
    co_return Error{
        Error::Kind::Unauthorized,
        QCoreApplication::translate("Sync", "The studio's data was restored from a backup that belongs to "
                                            "another Constant Contact account. Connect the business again."),
        u"account differs from the backup"_s,
        {}};
}

QCoro::Task<Result<void>> readChangesSinceCopy(RoundContext &context, RemoteChanges *remoteChanges)
{
    const Result<std::optional<Store::Restoration>> restoration =
        Store::SyncState(context.database).restoration();
    if (!restoration)
        co_return restoration.error();
    if (!*restoration || !(*restoration)->needsReconciliation)
        co_return Result<void>();
    const Result<void> same = co_await checkAccount(context);
    if (!same)
        co_return same;
    context.progress(QCoreApplication::translate("Sync", "Checking for changes since the backup…"));
    const QDateTime since = (*restoration)->copyMadeAt.addSecs(-kOverlap);
    const Result<ConstantContact::AllContacts> changed =
        co_await ConstantContact::readChanged(context.api, since);
    if (!changed)
        co_return changed.error();
    remoteChanges->changedSinceCopy = changed->records;
    remoteChanges->allOptOutsRead = remoteChanges->allOptOutsRead && changed->unreadable == 0;
    co_return Result<void>();
}

Result<void> applyChangesSinceCopy(RoundContext &context, const RemoteChanges &remoteChanges)
{
    const Result<std::optional<Store::Restoration>> restoration =
        Store::SyncState(context.database).restoration();
    if (!restoration)
        return restoration.error();
    if (!*restoration)
        return {};
    for (const Domain::Contact &contact : remoteChanges.changedSinceCopy) {
        // If another list was chosen since the backup, members of the previous list were never on the new
        // one.
        const bool isListed =
            contact.lists.contains(context.list.id) || contact.lists.contains((*restoration)->list);
        const bool isGone = contact.deleted || contact.permission == Domain::PermissionToSend::Unsubscribed;
        if (isListed || isGone) // other searches find deleted and unsubscribed contacts
            continue;
        const QString address = Domain::addressKey(contact.address);
        const Result<Domain::AddressView> view = Store::AddressRecords(context.database).view(address);
        if (!view)
            return view.error();
        const bool isWaiting = !view->holders.isEmpty() &&
                               view->addressRecord.membership == Membership::NotListed &&
                               !view->addressRecord.isOptedOut();
        if (!isWaiting)
            continue;
        if (const Result<void> applied = applyDeparture(context, remoteChanges, address); !applied)
            return applied;
    }
    return {};
}

Result<void> noteReconciled(RoundContext &context, const RemoteChanges &remoteChanges)
{
    const Result<bool> needsReconciliation = reconciliationPending(context);
    if (!needsReconciliation)
        return needsReconciliation.error();
    if (!*needsReconciliation)
        return {};
    const bool wasComplete =
        remoteChanges.allOptOutsRead && (remoteChanges.members || remoteChanges.memberCount == 0);
    if (wasComplete)
        return Store::SyncState(context.database).markReconciled();
    return Error{Error::Kind::InvalidResponse,
                 QCoreApplication::translate(
                     "Sync",
                     "The studio's data was restored from a backup, and the check for people who left "
                     "since then could not be completed. Nothing was sent. "
                     "Listwell tries again at the next sync."),
                 u"full reading after a restore"_s,
                 {}};
}

} // namespace Sync
