// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/addressrecords.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "domain/enumnames.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/carrieddepartures.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientstates.h"
#include "store/directory/consentwrites.h"
#include "store/directory/customfieldrows.h"
#include "store/directory/customfields.h"
#include "store/directory/removedclients.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storedvalues.h"

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::AddressRecord;
using Domain::AddressView;
using Domain::Subscription;

namespace {

// Whether the address, or a client who has it now and is sent under another one, is part of an unfinished
// job. Until the job ends it is unknown whether there is a contact that must move.
const QString kUnderWay =
    u"(EXISTS (SELECT 1 FROM journal_row JOIN journal ON journal.id = journal_row.journal_id "
    "WHERE journal_row.address = %1 AND journal.state IN ('sending', 'accepted')) "
    "OR EXISTS (SELECT 1 FROM client JOIN journal_row ON journal_row.client_id = client.id "
    "JOIN journal ON journal.id = journal_row.journal_id "
    "WHERE client.address = %1 AND journal.state IN ('sending', 'accepted') "
    "AND journal.kind IN ('import', 'rewrite')))"_s;

Core::Result<QStringList> nextAddresses(Database &database, ToDoPlace &place)
{
    QStringList addresses;
    RETURN_IF_ERROR(
        database.read(u"SELECT address, dirty_revision FROM mailbox WHERE dirty_revision > done_revision "
                      "AND (dirty_revision, address) > (?, ?) AND NOT %2 "
                      "ORDER BY dirty_revision, address LIMIT %1"_s.arg(QString::number(kChunk),
                                                                        kUnderWay.arg(u"mailbox.address"_s)),
                      {place.revision, place.address}, [&](const QSqlQuery &row) {
                          place = {row.value(1).toLongLong(), row.value(0).toString()};
                          addresses.append(place.address);
                      }));
    return addresses;
}

const QString kMayHaveReturned =
    u"membership = 'left' OR (membership <> 'listed' AND "
    "EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address "
    "AND (client.subscribed <> 'never_asked' OR refused_at IS NOT NULL OR removed_there = 1 "
    "OR permission = 'unsubscribed')))"_s;

} // namespace

Core::Result<QList<AddressView>> AddressRecords::nextToDo(ToDoPlace &place) const
{
    QList<AddressView> views;
    auto done = m_database.snapshot([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto addresses, nextAddresses(m_database, place));
        ASSIGN_OR_RETURN(auto loaded, loadViews(m_database, addresses));
        views = std::move(loaded);
        return {};
    });
    if (!done)
        return done.error();
    return views;
}

Core::Result<void> AddressRecords::eachToDo(const std::function<bool(const AddressView &)> &each) const
{
    return m_database.snapshot([&]() -> Core::Result<void> {
        ToDoPlace place;
        for (;;) {
            ASSIGN_OR_RETURN(const auto views, nextToDo(place));
            if (views.isEmpty())
                return {};
            for (const AddressView &view : std::as_const(views)) {
                if (!each(view))
                    return {};
            }
        }
    });
}

Core::Result<QStringList> AddressRecords::refusedToDo(qint64 after) const
{
    QStringList addresses;
    const QString refuses =
        u"client WHERE subscribed = 'no' AND choice_strong = 1 AND client.%1 = mailbox.address"_s;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT address FROM mailbox WHERE dirty_revision > done_revision AND dirty_revision > ? "
        "AND (permission <> 'unsubscribed' OR refused_revision > opted_out_revision) AND (refused_at IS NOT "
        "NULL OR EXISTS (SELECT 1 FROM %1) "
        "OR EXISTS (SELECT 1 FROM %2 AND listed_address <> '')) "
        "ORDER BY dirty_revision, address"_s.arg(refuses.arg(u"address"_s), refuses.arg(u"listed_address"_s)),
        {after}, [&](const QSqlQuery &row) { addresses.append(row.value(0).toString()); }));
    return addresses;
}

Core::Result<int> AddressRecords::abandonedToDo() const
{
    const QString has = u"EXISTS (SELECT 1 FROM client WHERE client.%1 = mailbox.address)"_s;
    ASSIGN_OR_RETURN(
        const auto count,
        number(m_database,
               u"SELECT COUNT(*) FROM mailbox WHERE dirty_revision > done_revision AND membership = 'listed' "
               "AND NOT %1 AND NOT %2"_s.arg(has.arg(u"address"_s), has.arg(u"listed_address"_s))));
    return static_cast<int>(count);
}

Core::Result<bool> AddressRecords::isUnderWay(const QString &address) const
{
    ASSIGN_OR_RETURN(const auto found, number(m_database, "SELECT "_L1 + kUnderWay.arg(u"?"_s),
                                              {Domain::addressKey(address), Domain::addressKey(address)}));
    return found != 0;
}

Core::Result<int> AddressRecords::waitingSince(const QDateTime &since) const
{
    ASSIGN_OR_RETURN(
        const auto count,
        number(m_database,
               u"SELECT COUNT(*) FROM mailbox WHERE dirty_revision > done_revision AND dirty_at < ?"_s,
               {stored(since)}));
    return static_cast<int>(count);
}

Core::Result<AddressView> AddressRecords::view(const QString &address) const
{
    const QString key = Domain::addressKey(address);
    AddressView view;
    view.addressRecord.address = key;
    if (key.isEmpty())
        return view;
    RETURN_IF_ERROR(m_database.snapshot([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto views, loadViews(m_database, {key}));
        view = views.first();
        return {};
    }));
    return view;
}

Core::Result<std::optional<AddressRecord>> AddressRecords::find(const QString &address) const
{
    ASSIGN_OR_RETURN(
        auto found, firstRow<AddressRecord>(
                        m_database, u"SELECT %1 FROM mailbox WHERE address = ?"_s.arg(addressRecordColumns()),
                        {Domain::addressKey(address)}, addressRecordFrom));
    ASSIGN_OR_RETURN(const auto renamed, formerCustomLabels(m_database));
    if (found)
        usePresentKeys(found->sentKeys, renamed);
    return found;
}

Core::Result<QList<AddressRecord>> AddressRecords::findByContact(const Domain::ContactId &contact) const
{
    QList<AddressRecord> found;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT %1 FROM mailbox WHERE contact_id <> '' AND contact_id = ? ORDER BY address"_s.arg(
            addressRecordColumns()),
        {contact.value}, [&](const QSqlQuery &row) { found.append(addressRecordFrom(row)); }));
    return found;
}

Core::Result<bool> AddressRecords::anyListed() const
{
    ASSIGN_OR_RETURN(
        const auto any,
        number(m_database, u"SELECT EXISTS (SELECT 1 FROM mailbox WHERE membership = 'listed')"_s));
    return any != 0;
}

Core::Result<int> AddressRecords::listedCount() const
{
    ASSIGN_OR_RETURN(const auto count,
                     number(m_database, u"SELECT COUNT(*) FROM mailbox WHERE membership = 'listed'"_s));
    return static_cast<int>(count);
}

namespace {

Core::Result<QStringList> addressesWhere(Database &database, const QString &condition,
                                         const QVariantList &values = {})
{
    QStringList addresses;
    RETURN_IF_ERROR(database.read(u"SELECT address FROM mailbox WHERE %1 ORDER BY address"_s.arg(condition),
                                  values,
                                  [&](const QSqlQuery &row) { addresses.append(row.value(0).toString()); }));
    return addresses;
}

} // namespace

Core::Result<QStringList> AddressRecords::listedAddresses() const
{
    return addressesWhere(m_database, u"membership = 'listed'"_s);
}

Core::Result<QStringList> AddressRecords::leftAddresses() const
{
    return addressesWhere(m_database, u"membership = 'left'"_s);
}

Core::Result<QStringList> AddressRecords::addressesThere() const
{
    return addressesWhere(m_database, u"membership IN ('listed', 'seen')"_s);
}

Core::Result<QStringList> AddressRecords::unmailableAddresses() const
{
    return addressesWhere(
        m_database,
        u"membership = 'listed' AND permission IN ('not_set', 'pending_confirmation', 'temp_hold')"_s);
}

Core::Result<QStringList> AddressRecords::unseenAddresses() const
{
    return addressesWhere(
        m_database, u"membership = 'not_listed' AND permission <> 'unsubscribed' AND removed_there = 0"_s);
}

Core::Result<bool> AddressRecords::anyMayHaveReturned() const
{
    ASSIGN_OR_RETURN(const auto any, number(m_database, "SELECT EXISTS (SELECT 1 FROM mailbox WHERE "_L1 +
                                                            kMayHaveReturned + u')'));
    return any != 0;
}

Core::Result<QList<AddressRecord>> AddressRecords::mayHaveReturned(const QString &after) const
{
    constexpr int kPage = 500;
    QList<AddressRecord> found;
    RETURN_IF_ERROR(
        m_database.read(u"SELECT %1 FROM mailbox WHERE address > ? AND (%2) ORDER BY address LIMIT ?"_s.arg(
                            addressRecordColumns(), kMayHaveReturned),
                        {after, kPage}, [&](const QSqlQuery &row) { found.append(addressRecordFrom(row)); }));
    return found;
}

Core::Result<QList<AddressRecord>> AddressRecords::wantedBack(int most) const
{
    QList<AddressRecord> found;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT %1 FROM mailbox JOIN (SELECT address AS wanted, MAX(choice_revision) AS said FROM client "
        "WHERE sync_state = '%2' GROUP BY address) ON address = wanted ORDER BY said DESC LIMIT ?"_s.arg(
            addressRecordColumns(), Domain::toName(Domain::ClientState::AskedBack)),
        {most}, [&](const QSqlQuery &row) { found.append(addressRecordFrom(row)); }));
    return found;
}

Core::Result<bool> AddressRecords::anyListedWithoutContact() const
{
    ASSIGN_OR_RETURN(const auto any, number(m_database, u"SELECT EXISTS (SELECT 1 FROM mailbox WHERE "
                                                        "membership = 'listed' AND contact_id = '')"_s));
    return any != 0;
}

Core::Result<bool> AddressRecords::anyWaitingForContact() const
{
    ASSIGN_OR_RETURN(const auto any,
                     number(m_database, u"SELECT EXISTS (SELECT 1 FROM mailbox WHERE "
                                        "dirty_revision > done_revision AND problem <> '')"_s));
    return any != 0;
}

Core::Result<void> AddressRecords::save(const AddressRecord &addressRecord)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(writeAddressRecord(m_database, addressRecord));
        RETURN_IF_ERROR(updateClientStates(m_database, {addressRecord.address}));
        return {};
    });
}

Core::Result<void> AddressRecords::setListedAddress(Domain::ClientId client, const QString &address)
{
    RETURN_IF_ERROR(m_database.execute(u"UPDATE client SET listed_address = ? WHERE id = ?"_s,
                                       {Domain::addressKey(address), client.value}));
    return {};
}

Core::Result<void> AddressRecords::leaveConsentAt(Domain::ClientId client, const QString &address)
{
    return m_database.transaction(
        [&] { return Store::leaveConsentAt(m_database, client, Domain::addressKey(address)); });
}

Core::Result<void> AddressRecords::markToDo(const QString &address)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto revision, raiseRevision(m_database));
        return Store::markToDo(m_database, {Domain::addressKey(address)}, revision);
    });
}

Core::Result<QStringList> AddressRecords::listedWithField(const QString &label, Resend which) const
{
    const bool onlySettled = which == Resend::Settled;
    QStringList addresses;
    RETURN_IF_ERROR(m_database.read(u"SELECT DISTINCT client.address FROM client JOIN client_value ON "
                                    u"client_value.client_id = client.id "
                                    "JOIN custom_field ON custom_field.id = client_value.field_id "
                                    "JOIN mailbox ON mailbox.address = client.address "
                                    "WHERE custom_field.label = ? AND mailbox.membership = 'listed' "
                                    "AND (? = 0 OR mailbox.dirty_revision <= mailbox.done_revision)"_s,
                                    {label, onlySettled ? 1 : 0}, [&](const QSqlQuery &row) {
                                        addresses.append(row.value(0).toString());
                                    }));
    return addresses;
}

Core::Result<QStringList> AddressRecords::concernedByField(const QString &label, FieldChange change) const
{
    const QString hasValue =
        u"EXISTS (SELECT 1 FROM client JOIN client_value ON client_value.client_id = client.id "
        "WHERE client.address = mailbox.address AND client_value.field_id = ?)"_s;
    ASSIGN_OR_RETURN(const auto field, customFieldId(m_database, label));
    if (change == FieldChange::Problems)
        return addressesWhere(m_database, u"problem <> '' AND "_s + hasValue, {field});
    // A value that was deleted here while the field was not sent is still there, under the name of then.
    ASSIGN_OR_RETURN(const auto former, formerCustomLabels(m_database));
    QStringList isThere;
    QVariantList values{field};
    for (const QString &name : QStringList{label} + former.keys(label)) {
        const QString list = stored(QStringList{"custom."_L1 + name}).toString();
        isThere.append(u"INSTR(sent_keys, ?) > 0"_s);
        values.append(list.sliced(1, list.size() - 2)); // without the brackets
    }
    return addressesWhere(m_database,
                          u"(membership = 'listed' OR %1) AND (%2 OR %3)"_s.arg(
                              kUnderWay.arg(u"mailbox.address"_s), hasValue, isThere.join(u" OR "_s)),
                          values);
}

Core::Result<int> AddressRecords::recordOptOut(const QString &address, const QDateTime &at)
{
    const QString key = Domain::addressKey(address);
    const QDateTime time = at.isValid() ? at : m_database.now();
    int changed = 0;
    auto done = m_database.transaction([&]() -> Core::Result<void> {
        if (key.isEmpty())
            return {};
        ASSIGN_OR_RETURN(const auto known, find(key));
        const bool isKnown = known && known->isOptedOut();
        // Includes clients who were synced under this address or had it in a merged profile, and have another
        // one now: the person left, not the address.
        ASSIGN_OR_RETURN(auto holders,
                         loadHolders(m_database,
                                     u"address = ? OR (listed_address <> '' AND listed_address = ?) OR id IN "
                                     "(SELECT client_id FROM merged_address WHERE address = ?)"_s,
                                     {key, key, key}));
        ASSIGN_OR_RETURN(const auto again,
                         noteOptOutOfRemoved(m_database, key, time, isKnown ? known->optedOutRevision : 0));
        for (const AddressHolder &holder : again) {
            if (std::ranges::find(holders, holder) == holders.end())
                holders.append(holder);
        }
        holders.removeIf([&](const AddressHolder &holder) {
            const auto &answer = holder.answer;
            const bool cameBack = isKnown && answer.strong && answer.subscribed == Subscription::Yes &&
                                  answer.revision > known->optedOutRevision;
            return cameBack || answer.subscribed == Subscription::No;
        });
        changed = static_cast<int>(holders.size());
        Domain::ConsentAnswer answer{Subscription::No, time, true, Domain::ConsentSource::ConstantContact};
        if (isKnown)
            answer.revision = known->optedOutRevision; // as old as the opt-out, not as this write
        return setConsentAnswer(m_database, holders, answer, {});
    });
    if (!done)
        return done.error();
    return changed;
}

Core::Result<int> AddressRecords::recordReturn(const QString &address)
{
    const QString key = Domain::addressKey(address);
    int changed = 0;
    RETURN_IF_ERROR(m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(auto holders, loadHolders(m_database, u"address = ?"_s, {key}));
        const auto isUnasked = [](const AddressHolder &holder) {
            return holder.answer.subscribed == Subscription::NeverAsked;
        };
        if (!std::ranges::all_of(holders, isUnasked))
            holders.removeIf(isUnasked);
        ASSIGN_OR_RETURN(const auto records, loadAddressRecords(m_database, {key}));
        const Domain::AddressRecord record = records.value(key);
        const qint64 lastGone = std::max(record.leftRevision, record.optedOutRevision);
        const auto mayRefuse = [&record](const AddressHolder &holder) {
            return Domain::isUnsentNo(holder.answer, record);
        };
        if (!std::ranges::all_of(holders, mayRefuse)) // the return is that of another holder
            holders.removeIf(mayRefuse);
        holders.removeIf([lastGone](const AddressHolder &holder) {
            return Domain::saysYes(holder) && holder.answer.strong && holder.answer.revision > lastGone;
        });
        changed = static_cast<int>(holders.size());
        // Forgets the no of a person who is no longer a client, or now has another address.
        RETURN_IF_ERROR(m_database.execute(
            u"UPDATE mailbox SET refused_at = NULL, refused_revision = 0 WHERE address = ?"_s, {key}));
        const Domain::ConsentAnswer answer{Subscription::Yes, m_database.now(), true,
                                           Domain::ConsentSource::ConstantContact};
        return setConsentAnswer(m_database, holders, answer, {});
    }));
    return changed;
}

Core::Result<void> AddressRecords::recordDeparture(const QString &address, Domain::Membership before)
{
    const auto from = before == Domain::Membership::Listed ? LeftFrom::OurSubscribers : LeftFrom::Elsewhere;
    return m_database.transaction(
        [&] { return carryDepartures(m_database, {Domain::addressKey(address)}, from); });
}

} // namespace Store
