// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/addressrecordrows.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "store/directory/clientrows.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::AddressRecord;
using Domain::AddressView;

QString addressRecordColumns()
{
    return u"address, contact_id, permission, opted_out_at, opt_out_source, refused_at, membership, left_at, "
           u"removed_there, "
           "asked_back_at, ask_back, sent_digest, sent_keys, batch_limit, problem, remedy, dirty_revision, "
           "dirty_at, "
           "done_revision, "_s +
           integrityColumn(u"mailbox"_s);
}

AddressRecord addressRecordFrom(const QSqlQuery &row)
{
    AddressRecord addressRecord;
    int column = 0;
    addressRecord.address = row.value(column++).toString();
    addressRecord.contact.value = row.value(column++).toString();
    addressRecord.permission = Domain::permissionFromName(row.value(column++).toString());
    addressRecord.optedOutAt = timeFrom(row.value(column++));
    addressRecord.optOutSource = Domain::optOutSourceFromName(row.value(column++).toString());
    addressRecord.refusedAt = timeFrom(row.value(column++));
    addressRecord.membership = Domain::membershipFromName(row.value(column++).toString());
    addressRecord.leftAt = timeFrom(row.value(column++));
    addressRecord.removedThere = row.value(column++).toBool();
    addressRecord.askedBackAt = timeFrom(row.value(column++));
    addressRecord.askBack = Domain::askBackFromName(row.value(column++).toString());
    addressRecord.sentDigest = row.value(column++).toByteArray();
    addressRecord.sentKeys = wordsFrom(row.value(column++));
    addressRecord.batchLimit = row.value(column++).toInt();
    addressRecord.attentionReason = row.value(column++).toString();
    addressRecord.remedy = row.value(column++).toString();
    addressRecord.dirtyRevision = row.value(column++).toLongLong();
    addressRecord.dirtyAt = timeFrom(row.value(column++));
    addressRecord.doneRevision = row.value(column++).toLongLong();
    return addressRecord;
}

Core::Result<QHash<QString, AddressRecord>> loadAddressRecords(Database &database,
                                                               const QStringList &addresses)
{
    QHash<QString, AddressRecord> addressRecords;
    for (qsizetype from = 0; from < addresses.size(); from += kChunk) {
        const QStringList part = addresses.mid(from, kChunk);
        const QString sql = u"SELECT %1 FROM mailbox WHERE address IN (%2)"_s.arg(addressRecordColumns(),
                                                                                  placeholders(part.size()));
        RETURN_IF_ERROR(database.read(sql, variants(part), [&](const QSqlQuery &row) {
            const AddressRecord addressRecord = addressRecordFrom(row);
            addressRecords.insert(addressRecord.address, addressRecord);
        }));
    }
    return addressRecords;
}

Core::Result<QList<AddressView>> loadViews(Database &database, const QStringList &addresses)
{
    ASSIGN_OR_RETURN(const auto addressRecords, loadAddressRecords(database, addresses));

    QHash<QString, AddressView> views;
    QStringList others;
    for (qsizetype from = 0; from < addresses.size(); from += kChunk) {
        const QStringList part = addresses.mid(from, kChunk);
        const QString placeholderList = placeholders(part.size());
        ASSIGN_OR_RETURN(const auto holders,
                         loadHolders(database, u"address IN (%1)"_s.arg(placeholderList), variants(part)));
        for (const AddressHolder &holder : holders) {
            const QString address = Domain::addressKey(holder.client.email);
            views[address].holders.append(holder);
            if (!holder.listedAddress.isEmpty() && holder.listedAddress != address)
                others.append(holder.listedAddress);
        }
        ASSIGN_OR_RETURN(
            const auto movers,
            loadHolders(
                database,
                u"listed_address <> '' AND listed_address IN (%1) AND listed_address <> address"_s.arg(
                    placeholderList),
                variants(part)));
        for (const AddressHolder &mover : movers)
            views[mover.listedAddress].moved.append(mover);
    }
    others.removeDuplicates();
    ASSIGN_OR_RETURN(const auto previous, loadAddressRecords(database, others));

    QList<AddressView> result;
    result.reserve(addresses.size());
    for (const QString &address : addresses) {
        AddressView view = views.value(address);
        view.addressRecord = addressRecords.value(address);
        view.addressRecord.address = address;
        QStringList seen;
        for (const AddressHolder &holder : std::as_const(view.holders)) {
            const QString &listed = holder.listedAddress;
            if (listed != address && previous.contains(listed) && !seen.contains(listed)) {
                view.previous.append(previous.value(listed));
                seen.append(listed);
            }
        }
        result.append(view);
    }
    return result;
}

Core::Result<void> writeAddressRecord(Database &database, const AddressRecord &addressRecord)
{
    static const QString sql =
        u"INSERT INTO mailbox (address, contact_id, permission, opted_out_at, opt_out_source, membership, "
        "left_at, removed_there, asked_back_at, ask_back, sent_digest, sent_keys, batch_limit, problem, "
        "remedy, done_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (address) DO UPDATE SET contact_id = excluded.contact_id, permission = "
        "excluded.permission, "
        "opted_out_at = excluded.opted_out_at, opt_out_source = excluded.opt_out_source, "
        "membership = excluded.membership, left_at = excluded.left_at, removed_there = "
        "excluded.removed_there, "
        "asked_back_at = excluded.asked_back_at, ask_back = excluded.ask_back, "
        "sent_digest = excluded.sent_digest, sent_keys = excluded.sent_keys, "
        "batch_limit = excluded.batch_limit, problem = excluded.problem, remedy = excluded.remedy, "
        "done_revision = CASE WHEN excluded.done_revision > mailbox.done_revision "
        "THEN excluded.done_revision ELSE mailbox.done_revision END"_s;
    RETURN_IF_ERROR(database.execute(
        sql, {addressRecord.address, addressRecord.contact.value, Domain::toName(addressRecord.permission),
              stored(addressRecord.optedOutAt), Domain::toName(addressRecord.optOutSource),
              Domain::toName(addressRecord.membership), stored(addressRecord.leftAt),
              addressRecord.removedThere ? 1 : 0, stored(addressRecord.askedBackAt),
              Domain::toName(addressRecord.askBack), stored(addressRecord.sentDigest),
              stored(addressRecord.sentKeys), addressRecord.batchLimit, addressRecord.attentionReason,
              addressRecord.remedy, addressRecord.doneRevision}));
    return {};
}

} // namespace Store
