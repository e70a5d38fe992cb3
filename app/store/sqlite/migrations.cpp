// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/migrations.h"

#include "core/try.h"
#include "store/sqlite/fileorigin.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

// Text columns are NOT NULL. Times (milliseconds since 1970 UTC), dates and digests are NULL if there is no
// value. Booleans are 0 or 1.
QStringList firstSchema()
{
    return {
        uR"(CREATE TABLE meta (
            name TEXT PRIMARY KEY,
            value BIGINT NOT NULL))"_s,
        u"INSERT INTO meta (name, value) VALUES ('revision', 0)"_s,

        // Our code derives address, sort_name and search_text from the other columns, so that folding and
        // sorting are the same on every database. sync_state is Domain::stateOf().
        uR"(CREATE TABLE client (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            studio_number TEXT NOT NULL,
            first_name TEXT NOT NULL,
            last_name TEXT NOT NULL,
            email TEXT NOT NULL,
            phone TEXT NOT NULL,
            home_phone TEXT NOT NULL,
            work_phone TEXT NOT NULL,
            street TEXT NOT NULL,
            city TEXT NOT NULL,
            state TEXT NOT NULL,
            postal_code TEXT NOT NULL,
            country TEXT NOT NULL,
            birthday TEXT,
            status TEXT NOT NULL,
            subscribed TEXT NOT NULL DEFAULT 'never_asked',
            choice_at BIGINT,
            choice_strong INTEGER NOT NULL DEFAULT 0,
            choice_source TEXT NOT NULL DEFAULT 'profile',
            reported TEXT NOT NULL DEFAULT '',
            address TEXT NOT NULL,
            listed_address TEXT NOT NULL DEFAULT '',
            sync_state TEXT NOT NULL,
            sort_name TEXT NOT NULL,
            search_text TEXT NOT NULL,
            revision BIGINT NOT NULL))"_s,
        u"CREATE INDEX client_by_name ON client (sort_name, id)"_s,
        u"CREATE INDEX client_by_state ON client (sync_state, sort_name, id)"_s,
        u"CREATE INDEX client_by_address ON client (address, sort_name)"_s,
        u"CREATE INDEX client_by_listed_address ON client (listed_address) WHERE listed_address <> ''"_s,
        u"CREATE INDEX client_by_studio_number ON client (studio_number) WHERE studio_number <> ''"_s,

        uR"(CREATE TABLE custom_field (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            label TEXT NOT NULL,
            label_key TEXT NOT NULL UNIQUE,
            type TEXT NOT NULL,
            remote_id TEXT NOT NULL DEFAULT '',
            remote_name TEXT NOT NULL DEFAULT ''))"_s,
        uR"(CREATE TABLE client_value (
            client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
            field_id INTEGER NOT NULL REFERENCES custom_field (id),
            value TEXT NOT NULL,
            PRIMARY KEY (client_id, field_id)))"_s,

        uR"(CREATE TABLE mailbox (
            address TEXT PRIMARY KEY,
            contact_id TEXT NOT NULL DEFAULT '',
            permission TEXT NOT NULL DEFAULT '',
            opted_out_at BIGINT,
            opt_out_source TEXT NOT NULL DEFAULT '',
            membership TEXT NOT NULL DEFAULT 'not_listed',
            left_at BIGINT,
            removed_there INTEGER NOT NULL DEFAULT 0,
            asked_back_at BIGINT,
            sent_digest BLOB,
            sent_keys TEXT NOT NULL DEFAULT '[]',
            problem TEXT NOT NULL DEFAULT '',
            remedy TEXT NOT NULL DEFAULT '',
            dirty_revision BIGINT NOT NULL DEFAULT 0,
            done_revision BIGINT NOT NULL DEFAULT 0))"_s,
        // Keeps the cost of a round without changes independent of the number of addresses.
        u"CREATE INDEX mailbox_to_do ON mailbox (dirty_revision, address) WHERE dirty_revision > done_revision"_s,
        u"CREATE INDEX mailbox_by_contact ON mailbox (contact_id) WHERE contact_id <> ''"_s,
        u"CREATE INDEX mailbox_listed ON mailbox (address) WHERE membership = 'listed'"_s,

        // Ledger entries must outlive their client, so there is no foreign key.
        uR"(CREATE TABLE consent_entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at BIGINT NOT NULL,
            client_id INTEGER NOT NULL,
            address TEXT NOT NULL,
            answer TEXT NOT NULL,
            source TEXT NOT NULL,
            wording TEXT NOT NULL))"_s,
        u"CREATE INDEX consent_entry_by_client ON consent_entry (client_id, at)"_s,
        u"CREATE INDEX consent_entry_by_address ON consent_entry (address, at)"_s,

        uR"(CREATE TABLE connection (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            account_id TEXT NOT NULL,
            business_name TEXT NOT NULL,
            service TEXT NOT NULL,
            connected INTEGER NOT NULL,
            needs_reconnect INTEGER NOT NULL,
            erase_pending INTEGER NOT NULL,
            since BIGINT))"_s,
        uR"(CREATE TABLE chosen_list (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            list_id TEXT NOT NULL,
            name TEXT NOT NULL,
            membership_count INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE marks (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            opt_outs_seen_until BIGINT,
            expected_members INTEGER NOT NULL,
            full_look_at BIGINT,
            last_revision BIGINT NOT NULL))"_s,

        uR"(CREATE TABLE round (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            started_at BIGINT NOT NULL,
            finished_at BIGINT,
            added INTEGER NOT NULL DEFAULT 0,
            updated INTEGER NOT NULL DEFAULT 0,
            unsubscribed_there INTEGER NOT NULL DEFAULT 0,
            unsubscribed_here INTEGER NOT NULL DEFAULT 0,
            left_list INTEGER NOT NULL DEFAULT 0,
            removed INTEGER NOT NULL DEFAULT 0,
            failed INTEGER NOT NULL DEFAULT 0,
            pending INTEGER NOT NULL DEFAULT 0,
            calls INTEGER NOT NULL DEFAULT 0,
            error_kind TEXT NOT NULL DEFAULT '',
            error_message TEXT NOT NULL DEFAULT ''))"_s,
        uR"(CREATE TABLE round_result (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            client_id INTEGER NOT NULL,
            address TEXT NOT NULL,
            action TEXT NOT NULL,
            reason TEXT NOT NULL))"_s,
        u"CREATE INDEX round_result_by_round ON round_result (round_id, id)"_s,

        uR"(CREATE TABLE journal (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            sent_at BIGINT,
            activity_id TEXT NOT NULL,
            row_count INTEGER NOT NULL))"_s,
        u"CREATE INDEX journal_open ON journal (sent_at, id) WHERE state IN ('sending', 'accepted')"_s,
        uR"(CREATE TABLE journal_row (
            journal_id TEXT NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            address TEXT NOT NULL,
            client_id INTEGER NOT NULL,
            was_listed INTEGER NOT NULL,
            revision BIGINT NOT NULL,
            digest BLOB,
            field_keys TEXT NOT NULL,
            PRIMARY KEY (journal_id, position)))"_s,
        u"CREATE INDEX journal_row_by_address ON journal_row (address)"_s,

        uR"(CREATE TABLE call_count (
            api_key TEXT NOT NULL,
            day TEXT NOT NULL,
            calls INTEGER NOT NULL,
            exhausted INTEGER NOT NULL,
            PRIMARY KEY (api_key, day)))"_s,
        uR"(CREATE TABLE call_pace (
            api_key TEXT PRIMARY KEY,
            boot TEXT NOT NULL,
            next_start BIGINT NOT NULL))"_s,

        uR"(CREATE TABLE studio_class (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            teacher TEXT NOT NULL,
            starts_at BIGINT NOT NULL,
            minutes INTEGER NOT NULL,
            places INTEGER NOT NULL))"_s,
        u"CREATE INDEX studio_class_by_time ON studio_class (starts_at, id)"_s,
        uR"(CREATE TABLE booking (
            class_id INTEGER NOT NULL REFERENCES studio_class (id) ON DELETE CASCADE,
            client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
            booked_at BIGINT NOT NULL,
            PRIMARY KEY (class_id, client_id)))"_s,
        u"CREATE INDEX booking_by_client ON booking (client_id)"_s,

        u"PRAGMA application_id = %1"_s.arg(kApplicationId),
    };
}

// Added for the complete sync round: who left which list, since when an address is due, the progress of the
// invitation to resubscribe, and the plan of each round.
QStringList secondSchema()
{
    return {
        u"INSERT INTO meta (name, value) VALUES ('states', 0)"_s,
        u"ALTER TABLE mailbox ADD COLUMN ask_back TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE mailbox ADD COLUMN batch_limit INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE mailbox ADD COLUMN dirty_at BIGINT"_s,
        u"ALTER TABLE mailbox ADD COLUMN refused_at BIGINT"_s,
        uR"(CREATE TABLE departure (
            list_id TEXT NOT NULL,
            address TEXT NOT NULL,
            left_at BIGINT NOT NULL,
            PRIMARY KEY (list_id, address)))"_s,
        u"ALTER TABLE round ADD COLUMN plan TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX journal_row_by_client ON journal_row (client_id)"_s,
        u"UPDATE mailbox SET dirty_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 "
        "WHERE dirty_revision > done_revision"_s,
        u"UPDATE mailbox SET refused_at = (SELECT MAX(client.choice_at) FROM client "
        "WHERE client.address = mailbox.address AND client.subscribed = 'no' AND client.choice_strong = 1 "
        "AND client.choice_source <> 'constant_contact')"_s,
        u"CREATE INDEX mailbox_opted_out ON mailbox (address) WHERE permission = 'unsubscribed'"_s,
        u"CREATE INDEX round_by_time ON round (started_at)"_s,
        u"CREATE INDEX round_result_by_client ON round_result (client_id, id)"_s,
        u"ALTER TABLE call_pace ADD COLUMN slow_until BIGINT NOT NULL DEFAULT 0"_s,
    };
}

// Protection against damage: integrity columns, and the facts about a restored backup that the owner and the
// next round need.
QStringList thirdSchema()
{
    return integrityTriggers() + QStringList{
                                     uR"(CREATE TABLE restoration (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            copy_made_at BIGINT NOT NULL,
            restored_at BIGINT NOT NULL,
            refusals_kept INTEGER NOT NULL,
            list_id TEXT NOT NULL,
            must_look INTEGER NOT NULL,
            hidden INTEGER NOT NULL DEFAULT 0))"_s,
                                 };
}

QStringList stepTo(int version)
{
    Q_ASSERT(version >= 1 && version <= kSchemaVersion);
    switch (version) {
    case 1:
        return firstSchema();
    case 2:
        return secondSchema();
    default:
        return thirdSchema();
    }
}

Core::Result<void> check(Origin origin)
{
    switch (origin) {
    case Origin::Newer:
        return storageError(QCoreApplication::translate(
            "Store", "The studio's data was written by a newer version of Listwell. Start that version."));
    case Origin::Foreign:
        return storageError(QCoreApplication::translate(
            "Store", "The file listwell.db in the data folder belongs to another program."));
    case Origin::Ours:
    case Origin::Untouched:
        break;
    }
    return {};
}

} // namespace

Core::Result<void> migrate(Database &database)
{
    // Inside the write transaction, so that two programs starting at the same time do not both create the
    // tables.
    return database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto version, number(database, u"PRAGMA user_version"_s));
        ASSIGN_OR_RETURN(const auto origin, identifyFile(database));
        RETURN_IF_ERROR(check(origin));
        for (int next = static_cast<int>(version) + 1; next <= kSchemaVersion; ++next) {
            QStringList statements = stepTo(next);
            statements.append(u"PRAGMA user_version = %1"_s.arg(next));
            for (const QString &statement : statements) {
                RETURN_IF_ERROR(database.query(statement));
            }
        }
        return {};
    });
}

} // namespace Store
