// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/reconciliation.h"

#include "constantcontact/accountsummary.h"
#include "constantcontact/contacts.h"
#include "core/try.h"
#include "core/utc.h"
#include "domain/address.h"
#include "store/directory/addressrecords.h"
#include "store/sqlite/database.h"
#include "store/syncdata/syncstate.h"
#include "sync/contactchanges.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Sync {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Membership;

namespace {

constexpr qint64 kOverlap = 10 * 60; // seconds; changes made during the last pull are found twice

// A person with an unreadable record who is not listed according to the backup may have been sent since, and
// may have left: in doubt the departure counts. Once the record can be read, the list decides.
Result<void> holdUnreadable(const RoundServices &services, const RoundFindings &findings, RoundTally &tally)
{
    const Store::AddressRecords addressRecords(services.database);
    const QString reason = QCoreApplication::translate(
        "Sync", "Constant Contact does not return this client's contact completely, so Listwell does not "
                "know whether the person has left since the backup was made. The client is not added again "
                "without a new yes.");
    for (const Domain::Contact &contact : findings.unreadableSinceCopy) {
        ASSIGN_OR_RETURN(const QList<Domain::AddressRecord> known, addressRecords.findByContact(contact.id));
        QSet<QString> addresses{Domain::addressKey(contact.address)};
        for (const Domain::AddressRecord &each : known)
            addresses.insert(each.address);
        addresses.remove(QString());
        for (const QString &address : std::as_const(addresses)) {
            ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
            if (view.addressRecord.isOrWasListed() || view.addressRecord.isOptedOut())
                continue;
            RETURN_IF_ERROR(applyDeparture(services, findings, tally, address));
            if (view.holders.isEmpty())
                continue;
            RETURN_IF_ERROR(noteFailedClient(services, tally, view.holders.first().client, address, reason));
        }
    }
    return {};
}

} // namespace

Result<bool> reconciliationPending(const RoundServices &services)
{
    ASSIGN_OR_RETURN(const std::optional<Domain::Restoration> restoration,
                     Store::SyncState(services.database).restoration());
    return restoration && restoration->needsReconciliation;
}

QCoro::Task<Result<void>> checkAccount(const RoundServices &services)
{
    CO_ASSIGN_OR_RETURN(const std::optional<Domain::Connection> known,
                        Store::SyncState(services.database).connection());
    CO_ASSIGN_OR_RETURN(const Domain::Account account, co_await ConstantContact::readAccount(services.api));
    if (known && known->account.id == account.id)
        co_return Result<void>();
    co_return Error{
        Error::Kind::Unauthorized,
        QCoreApplication::translate("Sync", "The studio's data was restored from a backup that belongs to "
                                            "another Constant Contact account. Connect the business again."),
        u"account differs from the backup"_s,
        {}};
}

QCoro::Task<Result<void>> readChangesSinceCopy(const RoundServices &services, RoundFindings *findings,
                                               QList<QJsonObject> unreadable)
{
    CO_ASSIGN_OR_RETURN(const std::optional<Domain::Restoration> restoration,
                        Store::SyncState(services.database).restoration());
    if (!restoration || !restoration->needsReconciliation)
        co_return Result<void>();
    CO_RETURN_IF_ERROR(co_await checkAccount(services));
    services.progress(QCoreApplication::translate("Sync", "Checking for changes since the backup…"));
    // Restorations by older versions stored only the time of the copy; without any time, everything is read.
    const QDateTime known =
        restoration->knownUntil.isValid() ? restoration->knownUntil : restoration->copyMadeAt;
    const QDateTime since = known.isValid() ? known.addSecs(-kOverlap) : Core::utc(QDate(1990, 1, 1));
    CO_ASSIGN_OR_RETURN(const ConstantContact::AllContacts changed,
                        co_await ConstantContact::readChanged(services.api, since, services.betweenCalls));
    findings->changedSinceCopy = changed.records;
    for (const QJsonObject &record : unreadable + changed.unreadable)
        findings->unreadableSinceCopy.append(ConstantContact::namesIn(record));
    co_return Result<void>();
}

Result<void> applyChangesSinceCopy(const RoundServices &services, const RoundFindings &findings,
                                   RoundTally &tally)
{
    ASSIGN_OR_RETURN(const std::optional<Domain::Restoration> restoration,
                     Store::SyncState(services.database).restoration());
    if (!restoration)
        return {};
    for (const Domain::Contact &contact : findings.changedSinceCopy) {
        // If another list was chosen since the backup, members of the previous list were never on the new
        // one.
        const bool isListed = contact.isOn(services.list.id) || contact.isOn(restoration->list);
        const bool isGone = contact.deleted || contact.permission == Domain::PermissionToSend::Unsubscribed;
        if (!contact.lists || isGone) // other searches find deleted and unsubscribed contacts
            continue;
        const QString address = Domain::addressKey(contact.address);
        if (isListed) {
            // Details that were sent after the copy was made differ from those of the restored profile.
            RETURN_IF_ERROR(sendAgain(services, address));
            continue;
        }
        ASSIGN_OR_RETURN(const Domain::AddressView view,
                         Store::AddressRecords(services.database).view(address));
        // Also if the address has no client: the client who was sent may be entered again.
        const bool mayHaveLeft =
            !address.isEmpty() && !view.addressRecord.isOrWasListed() && !view.addressRecord.isOptedOut();
        if (!mayHaveLeft)
            continue;
        RETURN_IF_ERROR(applyDeparture(services, findings, tally, address));
    }
    return holdUnreadable(services, findings, tally);
}

Result<void> noteReconciled(const RoundServices &services, const RoundFindings &findings)
{
    ASSIGN_OR_RETURN(const bool needsReconciliation, reconciliationPending(services));
    if (!needsReconciliation)
        return {};
    const bool wasListRead = (findings.members && !findings.members->isCutShort) || findings.memberCount == 0;
    const bool isNamed =
        std::ranges::all_of(findings.unreadableSinceCopy, [](const Domain::Contact &contact) {
            return !contact.id.isEmpty() || !contact.address.isEmpty();
        });
    if (wasListRead && isNamed)
        return Store::SyncState(services.database).markReconciled();
    return Error{Error::Kind::InvalidResponse,
                 QCoreApplication::translate(
                     "Sync",
                     "The studio's data was restored from a backup, and the check for people who left "
                     "since then could not be completed. Nobody was added or changed. "
                     "Listwell tries again at the next sync."),
                 u"full reading after a restore"_s,
                 {}};
}

} // namespace Sync
