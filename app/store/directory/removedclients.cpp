// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/removedclients.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "domain/personname.h"
#include "domain/studionumber.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/clientmatch.h"
#include "store/directory/clientrows.h"
#include "store/directory/consentwrites.h"
#include "store/directory/mergeundo.h"
#include "store/directory/revisions.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::AddressHolder;
using Domain::ConsentAnswer;
using Domain::ConsentSource;
using Domain::Subscription;

namespace {

// Every column of `client` except its integrity column, which a trigger writes.
const QString kClientColumns =
    u"id, studio_number, first_name, last_name, email, phone, home_phone, work_phone, street, city, state, "
    "postal_code, country, birthday, status, subscribed, choice_at, choice_strong, choice_source, "
    "choice_revision, choice_address, reported, address, listed_address, sync_state, sort_name, search_text, "
    "number_key, name_key, revision"_s;

// The copy has the columns of `client`, its integrity column included, so that it is read and checked in the
// same way.
const QString kRemovedAsClient = u"removed_client AS client"_s;

struct Kept
{
    AddressHolder holder;
    qint64 ledgerEnd = 0; ///< id of the newest ledger entry when the client was removed
    QDateTime optedOutAt; ///< opt-out in Constant Contact since then
};

Core::Error notAmongRemoved()
{
    return notFound(QCoreApplication::translate("Store", "This client is not among the removed clients."));
}

Result<QDateTime> expiry(Database &database)
{
    return ServiceClock(database).now().transform(
        [](const QDateTime &now) { return now.addDays(-Domain::kDaysInBin); });
}

Result<Kept> load(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(
        const auto found,
        firstRow<Kept>(
            database,
            u"SELECT %1, ledger_end, opted_out_at FROM %2 WHERE id = ?"_s.arg(holderColumns(),
                                                                              kRemovedAsClient),
            {id.value}, [](const QSqlQuery &row) {
                const int own = holderColumnCount();
                return Kept{holderFrom(row), row.value(own).toLongLong(), timeFrom(row.value(own + 1))};
            }));
    if (!found.has_value())
        return notAmongRemoved();
    return *found;
}

/// A client whose time is over is not among them any more, although only a round deletes the copy.
Result<void> requireInBin(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const auto since, expiry(database));
    ASSIGN_OR_RETURN(
        const auto isThere,
        number(database, u"SELECT EXISTS (SELECT 1 FROM removed_client WHERE id = ? AND removed_at >= ?)"_s,
               {id.value, stored(since)}));
    return isThere != 0 ? Result<void>() : notAmongRemoved();
}

/// The address under which the contact is found again; none if the account was changed since.
Result<QString> listedAddress(Database &database, const AddressHolder &holder)
{
    ASSIGN_OR_RETURN(const auto known, number(database,
                                              u"SELECT EXISTS (SELECT 1 FROM mailbox WHERE address = ? "
                                              "AND (contact_id <> '' OR membership <> 'not_listed'))"_s,
                                              {holder.listedAddress}));
    return known ? holder.listedAddress : QString();
}

Result<void> copyBack(Database &database, Domain::ClientId id, const QString &listed, qint64 revision)
{
    const std::pair<QString, QVariantList> statements[] = {
        {u"INSERT INTO client (%1) SELECT %1 FROM removed_client WHERE id = ?"_s.arg(kClientColumns),
         {id.value}},
        {u"UPDATE client SET revision = ?, listed_address = ? WHERE id = ?"_s, {revision, listed, id.value}},
        {u"INSERT INTO client_value (client_id, field_id, value) "
         "SELECT client_id, field_id, value FROM removed_value WHERE client_id = ?"_s,
         {id.value}},
        {u"INSERT INTO merged_address (address, client_id) "
         "SELECT address, client_id FROM removed_merged_address WHERE client_id = ?"_s,
         {id.value}},
        {u"INSERT INTO merged_number (number_key, name_key, client_id) "
         "SELECT number_key, name_key, client_id FROM removed_merged_number WHERE client_id = ?"_s,
         {id.value}},
    };
    for (const auto &[sql, values] : statements) {
        RETURN_IF_ERROR(database.execute(sql, values));
    }
    return {};
}

/// \return number of bookings that could not be restored
Result<int> bookAgain(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(
        const auto booked,
        database.execute(
            u"INSERT INTO booking (class_id, client_id, booked_at) "
            "SELECT class_id, client_id, booked_at FROM removed_booking "
            "JOIN studio_class ON studio_class.id = class_id WHERE client_id = ? AND (places <= 0 "
            "OR places > (SELECT COUNT(*) FROM booking WHERE booking.class_id = studio_class.id))"_s,
            {id.value}));
    ASSIGN_OR_RETURN(
        const auto kept,
        number(database, u"SELECT COUNT(*) FROM removed_booking WHERE client_id = ?"_s, {id.value}));
    return static_cast<int>(kept) - booked;
}

/// Ids of the profiles of the same person that reports may have added while the client was removed.
Result<QVariantList> laterProfiles(Database &database, const Domain::Client &client)
{
    QVariantList ids;
    for (const auto &table : {u"client"_s, kRemovedAsClient}) {
        RETURN_IF_ERROR(
            database.read(u"SELECT %1 FROM %2 WHERE address = ? AND id <> ?"_s.arg(holderColumns(), table),
                          {Domain::addressKey(client.email), client.id.value}, [&](const QSqlQuery &row) {
                              const Domain::Client other = holderFrom(row).client;
                              if (maybeSamePerson(client, other))
                                  ids.append(other.id.value);
                          }));
    }
    return ids;
}

/// The no that would count for the client if they had stayed: their own opt-out, a no of another client with
/// the same address (rule R8), or one that was salvaged. A no from a report about another client is only the
/// state of that client.
Result<std::optional<ConsentAnswer>> noSince(Database &database, const Kept &kept)
{
    const Domain::ClientId id = kept.holder.client.id;
    if (kept.holder.answer.subscribed == Subscription::No)
        return std::optional<ConsentAnswer>();
    ConsentAnswer no{Subscription::No, kept.optedOutAt, true, ConsentSource::ConstantContact};
    const QString address = Domain::addressKey(kept.holder.client.email);
    if (!no.at.isValid()) {
        ASSIGN_OR_RETURN(const auto profiles, laterProfiles(database, kept.holder.client));
        RETURN_IF_ERROR(database.read(
            "SELECT at, source, "_L1 + integrityColumn(u"consent_entry"_s) +
                " FROM consent_entry WHERE id > ? AND answer = 'no' AND address <> '' "
                "AND ((address = ? AND (source <> 'import' OR client_id IN ("_L1 +
                placeholders(profiles.size()) +
                "))) OR (client_id = 0 AND (address = ? OR address = ? "
                "OR address IN (SELECT address FROM removed_merged_address WHERE client_id = ?)))) "
                "ORDER BY id DESC LIMIT 1"_L1,
            QVariantList{kept.ledgerEnd, address} + profiles +
                QVariantList{address, kept.holder.listedAddress, id.value},
            [&](const QSqlQuery &row) {
                no.at = timeFrom(row.value(0));
                no.source =
                    Domain::consentSourceFromName(row.value(1).toString()).value_or(ConsentSource::Profile);
            }));
    }
    if (!no.at.isValid())
        return std::optional<ConsentAnswer>();
    ASSIGN_OR_RETURN(const auto records, loadAddressRecords(database, {address}));
    const Domain::AddressRecord record = records.value(address);
    // The answer gets the revision of the no, so that a later yes for the address counts. At the same
    // revision a no wins.
    const bool isOptOut = no.source == ConsentSource::ConstantContact && record.isOptedOut();
    no.revision =
        std::max(isOptOut ? record.optedOutRevision : record.refusedRevision, kept.holder.answer.revision);
    return std::optional(no);
}

Result<Domain::PutBack> restore(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const auto kept, load(database, id));
    ASSIGN_OR_RETURN(const auto listed, listedAddress(database, kept.holder));
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    RETURN_IF_ERROR(copyBack(database, id, listed, revision));
    RETURN_IF_ERROR(markToDo(database, {Domain::addressKey(kept.holder.client.email), listed}, revision));
    Domain::PutBack putBack;
    ASSIGN_OR_RETURN(putBack.lostBookings, bookAgain(database, id));
    ASSIGN_OR_RETURN(const auto no, noSince(database, kept));
    RETURN_IF_ERROR(database.execute(u"DELETE FROM removed_client WHERE id = ?"_s, {id.value}));
    if (!no.has_value())
        return putBack;
    putBack.saidNo = true;
    ASSIGN_OR_RETURN(const auto holder, loadHolder(database, id));
    const QString wording =
        QCoreApplication::translate("Store", "This answer was given while the client was removed.");
    RETURN_IF_ERROR(setConsentAnswer(database, {holder}, *no, wording));
    return putBack;
}

Result<void> addCustomValues(Database &database, QList<Domain::RemovedClient> &clients)
{
    QHash<qint64, Domain::Client *> byId;
    for (Domain::RemovedClient &removed : clients)
        byId.insert(removed.client.id.value, &removed.client);
    return database.read(
        u"SELECT client_id, label, value FROM removed_value JOIN custom_field ON custom_field.id = field_id"_s,
        {}, [&](const QSqlQuery &row) {
            if (Domain::Client *client = byId.value(row.value(0).toLongLong()))
                client->custom.insert(row.value(1).toString(), row.value(2).toString());
        });
}

} // namespace

Result<QList<Domain::RemovedClient>> RemovedClients::all() const
{
    QList<Domain::RemovedClient> clients;
    RETURN_IF_ERROR(m_database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto since, expiry(m_database));
        RETURN_IF_ERROR(m_database.read(
            u"SELECT %1, removed_at FROM %2 WHERE removed_at >= ? ORDER BY removed_at DESC, id DESC"_s.arg(
                holderColumns(), kRemovedAsClient),
            {stored(since)}, [&](const QSqlQuery &row) {
                clients.append({holderFrom(row).client, timeFrom(row.value(holderColumnCount()))});
            }));
        return addCustomValues(m_database, clients);
    }));
    return clients;
}

Result<int> RemovedClients::count() const
{
    ASSIGN_OR_RETURN(const auto since, expiry(m_database));
    ASSIGN_OR_RETURN(
        const auto counted,
        number(m_database, u"SELECT COUNT(*) FROM removed_client WHERE removed_at >= ?"_s, {stored(since)}));
    return static_cast<int>(counted);
}

Result<Domain::PutBack> RemovedClients::putBack(Domain::ClientId id)
{
    Domain::PutBack putBack;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Result<void> {
        RETURN_IF_ERROR(requireInBin(m_database, id));
        ASSIGN_OR_RETURN(putBack, restore(m_database, id));
        return {};
    }));
    return putBack;
}

Result<void> RemovedClients::forget(Domain::ClientId id)
{
    return m_database.patientTransaction([&]() -> Result<void> {
        RETURN_IF_ERROR(load(m_database, id));
        RETURN_IF_ERROR(m_database.execute(u"DELETE FROM removed_client WHERE id = ?"_s, {id.value}));
        return forgetSentMerge(m_database); // which may hold the profile
    });
}

Result<void> RemovedClients::forgetExpired()
{
    ASSIGN_OR_RETURN(const auto since, expiry(m_database));
    RETURN_IF_ERROR(
        m_database.execute(u"DELETE FROM removed_client WHERE removed_at < ?"_s, {stored(since)}));
    return {};
}

Result<void> keepRemoved(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const auto now, ServiceClock(database).now());
    const std::pair<QString, QVariantList> statements[] = {
        {u"INSERT INTO removed_client (%1, seal, removed_at, ledger_end) SELECT %1, seal, ?, "
         "(SELECT COALESCE(MAX(id), 0) FROM consent_entry) FROM client WHERE id = ?"_s.arg(kClientColumns),
         {stored(now), id.value}},
        {u"INSERT INTO removed_value (client_id, field_id, value) "
         "SELECT client_id, field_id, value FROM client_value WHERE client_id = ?"_s,
         {id.value}},
        {u"INSERT INTO removed_merged_address (address, client_id) "
         "SELECT address, client_id FROM merged_address WHERE client_id = ?"_s,
         {id.value}},
        {u"INSERT INTO removed_merged_number (number_key, name_key, client_id) "
         "SELECT number_key, name_key, client_id FROM merged_number WHERE client_id = ?"_s,
         {id.value}},
        {u"INSERT INTO removed_booking (class_id, client_id, booked_at) "
         "SELECT class_id, client_id, booked_at FROM booking WHERE client_id = ?"_s,
         {id.value}},
    };
    for (const auto &[sql, values] : statements) {
        RETURN_IF_ERROR(database.execute(sql, values));
    }
    return {};
}

Result<std::optional<AddressHolder>> removedHolder(Database &database, Domain::ClientId id)
{
    const auto kept = load(database, id);
    if (!kept && kept.error().kind == Core::Error::Kind::NotFound)
        return std::optional<AddressHolder>();
    if (!kept)
        return kept.error();
    return std::optional(kept->holder);
}

Result<QList<AddressHolder>> removedWithContact(Database &database, const QString &address)
{
    QList<AddressHolder> holders;
    RETURN_IF_ERROR(database.read(u"SELECT %1 FROM %2 WHERE address <> ? "
                                  "AND ((listed_address <> '' AND listed_address = ?) OR id IN "
                                  "(SELECT client_id FROM removed_merged_address WHERE address = ?))"_s.arg(
                                      holderColumns(), kRemovedAsClient),
                                  {address, address, address},
                                  [&](const QSqlQuery &row) { holders.append(holderFrom(row)); }));
    return holders;
}

Result<bool> hasRefusedAsRemoved(Database &database, const Domain::Client &client)
{
    const QString key = Domain::studioNumberKey(client.studioNumber);
    ASSIGN_OR_RETURN(
        const auto found,
        number(
            database,
            u"SELECT EXISTS (SELECT 1 FROM removed_client r LEFT JOIN mailbox ON mailbox.address = r.address "
            "WHERE ((r.number_key <> '' AND r.number_key = ? AND r.sort_name = ?) OR r.id IN "
            "(SELECT client_id FROM removed_merged_number WHERE number_key = ? AND name_key = ?)) "
            "AND (r.subscribed = 'no' "
            "OR permission = 'unsubscribed' OR membership = 'left' OR refused_at IS NOT NULL))"_s,
            {key, sortName(client), key, nameKeyOf(client)}));
    return found != 0;
}

Result<void> forgetAnswerOfRemoved(Database &database, Domain::ClientId id)
{
    // Written through `client`, whose triggers compute the integrity column.
    for (const QString &sql :
         {u"INSERT INTO client (%1) SELECT %1 FROM removed_client WHERE id = ?"_s.arg(kClientColumns),
          u"UPDATE client SET subscribed = 'never_asked', choice_at = NULL, choice_strong = 0, "
          "choice_revision = 0, choice_address = '', reported = '' WHERE id = ?"_s,
          u"UPDATE removed_client SET (subscribed, choice_at, choice_strong, choice_revision, "
          "choice_address, reported, seal) = (SELECT subscribed, choice_at, choice_strong, "
          "choice_revision, choice_address, reported, seal FROM client "
          "WHERE client.id = removed_client.id) WHERE id = ?"_s,
          u"DELETE FROM client WHERE id = ?"_s}) {
        RETURN_IF_ERROR(database.execute(sql, {id.value}));
    }
    return {};
}

Result<QList<AddressHolder>> noteOptOutOfRemoved(Database &database, const QString &address,
                                                 const QDateTime &at, qint64 known)
{
    const QString isConcerned =
        u"opted_out_at IS NULL AND subscribed <> 'no' AND (address = ? "
        "OR (listed_address <> '' AND listed_address = ?) OR id IN "
        "(SELECT client_id FROM removed_merged_address WHERE address = ?)) "
        "AND NOT (? > 0 AND subscribed = 'yes' AND choice_strong = 1 AND choice_revision > ?)"_s;
    const QVariantList values{address, address, address, known, known};
    QList<AddressHolder> concerned;
    RETURN_IF_ERROR(
        database.read(u"SELECT %1 FROM %2 WHERE "_s.arg(holderColumns(), kRemovedAsClient) + isConcerned,
                      values, [&](const QSqlQuery &row) { concerned.append(holderFrom(row)); }));
    QList<AddressHolder> again;
    const ConsentAnswer no{Subscription::No, at, true, ConsentSource::ConstantContact, known, address};
    for (const AddressHolder &removed : std::as_const(concerned)) {
        const QString other = Domain::addressKey(removed.client.email);
        if (other == address)
            continue;
        RETURN_IF_ERROR(enterNoOfRemoved(database, removed, no));
        ASSIGN_OR_RETURN(auto holders, loadHolders(database, u"address <> '' AND address = ?"_s, {other}));
        holders.removeIf([&removed](const AddressHolder &holder) {
            return !maybeSamePerson(holder.client, removed.client);
        });
        again += holders;
    }
    RETURN_IF_ERROR(database.execute(u"UPDATE removed_client SET opted_out_at = ? WHERE "_s + isConcerned,
                                     QVariantList{stored(at)} + values));
    return again;
}

} // namespace Store
