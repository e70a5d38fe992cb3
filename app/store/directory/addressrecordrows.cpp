// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/addressrecordrows.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "store/directory/clientrows.h"
#include "store/directory/customfieldrows.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::AddressRecord;
using Domain::AddressView;

namespace {

const QString kRevision = u"(SELECT value FROM meta WHERE name = 'revision')"_s;

/// SQL assignment of a fact's revision. A fact that is already stored with the same or a later time keeps its
/// revision: a report of an earlier opt-out from the service is not a new opt-out. A new fact gets the given
/// revision, unless that is the stored revision of an earlier fact; then it gets the current one.
QString revisionOf(const QString &column, const QString &holds, const QString &time)
{
    const auto in = [&holds](const QString &table) { return QString(holds).replace('@'_L1, table); };
    return u"%1 = CASE WHEN NOT %2 THEN excluded.%1 "
           "WHEN %3 AND COALESCE(mailbox.%4, -1) >= COALESCE(excluded.%4, -1) THEN mailbox.%1 "
           "WHEN excluded.%1 <> mailbox.%1 THEN excluded.%1 ELSE %5 END"_s.arg(
               column, in(u"excluded."_s), in(u"mailbox."_s), time, kRevision);
}

QString upsert()
{
    const QString given = QStringList(3, u"COALESCE(?, %1)"_s.arg(kRevision)).join(u", "_s);
    const QStringList revisions{
        revisionOf(u"opted_out_revision"_s, u"(@permission = 'unsubscribed')"_s, u"opted_out_at"_s),
        revisionOf(u"left_revision"_s, u"(@membership = 'left' OR @removed_there = 1)"_s, u"left_at"_s),
        revisionOf(u"asked_back_revision"_s, u"(@ask_back <> '')"_s, u"asked_back_at"_s)};
    return u"INSERT INTO mailbox (address, contact_id, permission, opted_out_at, opt_out_source, membership, "
           "left_at, removed_there, asked_back_at, ask_back, sent_digest, sent_keys, batch_limit, problem, "
           "remedy, done_revision, opted_out_revision, left_revision, asked_back_revision) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %1) "
           "ON CONFLICT (address) DO UPDATE SET contact_id = excluded.contact_id, "
           "permission = excluded.permission, opted_out_at = excluded.opted_out_at, "
           "opt_out_source = excluded.opt_out_source, membership = excluded.membership, "
           "left_at = excluded.left_at, removed_there = excluded.removed_there, "
           "asked_back_at = excluded.asked_back_at, ask_back = excluded.ask_back, "
           "sent_digest = excluded.sent_digest, sent_keys = excluded.sent_keys, "
           "batch_limit = excluded.batch_limit, problem = excluded.problem, remedy = excluded.remedy, "
           "done_revision = CASE WHEN excluded.done_revision > mailbox.done_revision "
           "THEN excluded.done_revision ELSE mailbox.done_revision END, %2"_s.arg(given,
                                                                                  revisions.join(u", "_s));
}

} // namespace

QString addressRecordColumns()
{
    return u"address, contact_id, permission, opted_out_at, opted_out_revision, opt_out_source, refused_at, "
           "refused_revision, membership, left_at, left_revision, removed_there, asked_back_at, "
           "asked_back_revision, ask_back, sent_digest, sent_keys, batch_limit, problem, remedy, "
           "dirty_revision, "
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
    addressRecord.optedOutRevision = row.value(column++).toLongLong();
    addressRecord.optOutSource = Domain::optOutSourceFromName(row.value(column++).toString());
    addressRecord.refusedAt = timeFrom(row.value(column++));
    addressRecord.refusedRevision = row.value(column++).toLongLong();
    addressRecord.membership = Domain::membershipFromName(row.value(column++).toString());
    addressRecord.leftAt = timeFrom(row.value(column++));
    addressRecord.leftRevision = row.value(column++).toLongLong();
    addressRecord.removedThere = row.value(column++).toBool();
    addressRecord.askedBackAt = timeFrom(row.value(column++));
    addressRecord.askedBackRevision = row.value(column++).toLongLong();
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

void usePresentKeys(QStringList &sentKeys, const QMap<QString, QString> &renamed)
{
    const auto prefix = "custom."_L1;
    for (QString &key : sentKeys) {
        const auto label =
            key.startsWith(prefix) ? renamed.constFind(key.mid(prefix.size())) : renamed.cend();
        if (label != renamed.cend())
            key = prefix + *label;
    }
}

Core::Result<QHash<QString, AddressRecord>> loadAddressRecords(Database &database,
                                                               const QStringList &addresses)
{
    QHash<QString, AddressRecord> addressRecords;
    ASSIGN_OR_RETURN(const auto renamed, formerCustomLabels(database));
    for (qsizetype from = 0; from < addresses.size(); from += kChunk) {
        const QStringList part = addresses.mid(from, kChunk);
        const QString sql = u"SELECT %1 FROM mailbox WHERE address IN (%2)"_s.arg(addressRecordColumns(),
                                                                                  placeholders(part.size()));
        RETURN_IF_ERROR(database.read(sql, variants(part), [&](const QSqlQuery &row) {
            AddressRecord addressRecord = addressRecordFrom(row);
            usePresentKeys(addressRecord.sentKeys, renamed);
            addressRecords.insert(addressRecord.address, addressRecord);
        }));
        RETURN_IF_ERROR(
            database.read(u"SELECT address, client_id FROM shown_client WHERE address IN (%1)"_s.arg(
                              placeholders(part.size())),
                          variants(part), [&](const QSqlQuery &row) {
                              const auto found = addressRecords.find(row.value(0).toString());
                              if (found != addressRecords.end())
                                  found->chosenClient.value = row.value(1).toLongLong();
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
    static const QString sql = upsert();
    const auto given = [](qint64 revision, bool holds) {
        return holds && revision == 0 ? QVariant() : QVariant(revision);
    };
    const bool left = addressRecord.membership == Domain::Membership::Left || addressRecord.removedThere;
    RETURN_IF_ERROR(database.execute(
        sql, {addressRecord.address, addressRecord.contact.value, Domain::toName(addressRecord.permission),
              stored(addressRecord.optedOutAt), Domain::toName(addressRecord.optOutSource),
              Domain::toName(addressRecord.membership), stored(addressRecord.leftAt),
              addressRecord.removedThere ? 1 : 0, stored(addressRecord.askedBackAt),
              Domain::toName(addressRecord.askBack), stored(addressRecord.sentDigest),
              stored(addressRecord.sentKeys), addressRecord.batchLimit, addressRecord.attentionReason,
              addressRecord.remedy, addressRecord.doneRevision,
              given(addressRecord.optedOutRevision, addressRecord.isOptedOut()),
              given(addressRecord.leftRevision, left),
              given(addressRecord.askedBackRevision, addressRecord.askBack != Domain::AskBack::NotSent)}));
    return {};
}

} // namespace Store
