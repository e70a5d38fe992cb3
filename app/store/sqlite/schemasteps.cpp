// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/schemasteps.h"

#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/schemaversion.h"

#include <QFile>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

QStringList firstSchema()
{
    QFile file(u":/store/schema1.sql"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
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
    return integrityTriggers(3) + QStringList{
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

// Matching reports by the normalized client number (rule R12). migrate() computes the keys.
QStringList fourthSchema()
{
    return {
        u"ALTER TABLE client ADD COLUMN number_key TEXT NOT NULL DEFAULT ''"_s,
        u"DROP INDEX client_by_studio_number"_s,
        u"CREATE INDEX client_by_number_key ON client (number_key) WHERE number_key <> ''"_s,
    };
}

// Order by the global revision (rule R14) and consent for an address (rule R13). Facts from before this
// version keep the order of their times, below every revision: negative numbers, counted in milliseconds to
// the year 2100. The service's times are whole seconds, so an opt-out counts as at the end of its second.
QStringList fifthSchema()
{
    const auto revisions = [](const QString &table, const QString &column, const QString &time,
                              int more = 0) -> QStringList {
        return {u"ALTER TABLE %1 ADD COLUMN %2 BIGINT NOT NULL DEFAULT 0"_s.arg(table, column),
                u"UPDATE %1 SET %2 = %3 + %4 - 4102444800000 WHERE %3 IS NOT NULL"_s.arg(
                    table, column, time, QString::number(more))};
    };
    return revisions(u"client"_s, u"choice_revision"_s, u"choice_at"_s) +
           revisions(u"mailbox"_s, u"opted_out_revision"_s, u"opted_out_at"_s, 999) +
           revisions(u"mailbox"_s, u"refused_revision"_s, u"refused_at"_s) +
           revisions(u"mailbox"_s, u"left_revision"_s, u"left_at"_s) +
           revisions(u"mailbox"_s, u"asked_back_revision"_s, u"asked_back_at"_s) +
           revisions(u"departure"_s, u"left_revision"_s, u"left_at"_s) +
           QStringList{
               u"ALTER TABLE client ADD COLUMN choice_address TEXT NOT NULL DEFAULT ''"_s,
               u"UPDATE client SET choice_address = address WHERE subscribed <> 'never_asked'"_s,
               // Addresses of profiles merged into a client: an opt-out of one is also the client's.
               uR"(CREATE TABLE merged_address (
            address TEXT NOT NULL,
            client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
            PRIMARY KEY (address, client_id)))"_s,
               u"CREATE INDEX merged_address_by_client ON merged_address (client_id)"_s,
               // The last import, client by client, as Store::undoImport() needs it.
               uR"(CREATE TABLE import_undo (
            client_id INTEGER PRIMARY KEY,
            added INTEGER NOT NULL,
            revision BIGINT NOT NULL,
            before TEXT NOT NULL))"_s,
           } +
           extendedIntegrity(5);
}

// The last import, for the question whether to undo it, and the numbers for which the brake stopped a round.
QStringList sixthSchema()
{
    return {
        uR"(CREATE TABLE last_import (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            imported_at BIGINT NOT NULL,
            file_name TEXT NOT NULL,
            row_count INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE round_brake (
            round_id INTEGER PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
            leaving INTEGER NOT NULL,
            listed INTEGER NOT NULL,
            empty_directory INTEGER NOT NULL,
            imported_at BIGINT,
            file_name TEXT NOT NULL,
            row_count INTEGER NOT NULL,
            leaving_by_import INTEGER NOT NULL))"_s,
    };
}

// Removed clients, who can be put back: the columns of `client`, and of the tables that refer to it. A column
// that is added to one of these must be added here too.
QStringList seventhSchema()
{
    return {
        uR"(CREATE TABLE removed_client (
            id INTEGER PRIMARY KEY,
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
            subscribed TEXT NOT NULL,
            choice_at BIGINT,
            choice_strong INTEGER NOT NULL,
            choice_source TEXT NOT NULL,
            choice_revision BIGINT NOT NULL,
            choice_address TEXT NOT NULL,
            reported TEXT NOT NULL,
            address TEXT NOT NULL,
            listed_address TEXT NOT NULL,
            sync_state TEXT NOT NULL,
            sort_name TEXT NOT NULL,
            search_text TEXT NOT NULL,
            number_key TEXT NOT NULL,
            revision BIGINT NOT NULL,
            seal TEXT NOT NULL,
            removed_at BIGINT NOT NULL,
            ledger_end INTEGER NOT NULL,
            opted_out_at BIGINT))"_s,
        u"CREATE INDEX removed_client_by_time ON removed_client (removed_at, id)"_s,
        uR"(CREATE TABLE removed_value (
            client_id INTEGER NOT NULL REFERENCES removed_client (id) ON DELETE CASCADE,
            field_id INTEGER NOT NULL REFERENCES custom_field (id),
            value TEXT NOT NULL,
            PRIMARY KEY (client_id, field_id)))"_s,
        uR"(CREATE TABLE removed_merged_address (
            address TEXT NOT NULL,
            client_id INTEGER NOT NULL REFERENCES removed_client (id) ON DELETE CASCADE,
            PRIMARY KEY (client_id, address)))"_s,
        uR"(CREATE TABLE removed_booking (
            class_id INTEGER NOT NULL REFERENCES studio_class (id) ON DELETE CASCADE,
            client_id INTEGER NOT NULL REFERENCES removed_client (id) ON DELETE CASCADE,
            booked_at BIGINT NOT NULL,
            PRIMARY KEY (client_id, class_id)))"_s,
    };
}

// How far the address records have started over for another list or account, see Store::FreshStart.
QStringList eighthSchema()
{
    return {
        uR"(CREATE TABLE fresh_start (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            from_list TEXT NOT NULL,
            to_list TEXT NOT NULL,
            forgets_account INTEGER NOT NULL,
            done_until TEXT NOT NULL))"_s,
    };
}

// The classes of a weekly series share the id of their first class; 0 is a class without a series.
QStringList ninthSchema()
{
    return {
        u"ALTER TABLE studio_class ADD COLUMN series BIGINT NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX studio_class_by_series ON studio_class (series, starts_at)"_s,
    };
}

// The orders of the clients' table, see selectionOf(). Those by name and by state have indexes already.
QStringList tenthSchema()
{
    const QString phone = u"COALESCE(NULLIF(phone, ''), NULLIF(home_phone, ''), work_phone)"_s;
    return {
        u"CREATE INDEX client_by_email ON client ((address = ''), address, sort_name)"_s,
        u"CREATE INDEX client_by_phone ON client ((%1 = ''), %1, sort_name)"_s.arg(phone),
        u"CREATE INDEX client_by_number ON client ((number_key = ''), LENGTH(number_key), number_key, "
        "sort_name)"_s,
    };
}

// Finding likely duplicates by name, and the pairs of clients who are two people: each pair in both orders.
// A pair has no foreign key, so that it outlives its clients while they are removed and can be put back.
// migrate() computes the names for comparison. Departures look for removed clients by address.
// merge_undo is described in mergeundo.h.
QStringList eleventhSchema()
{
    const QString added = u"ALTER TABLE %1 ADD COLUMN name_key TEXT NOT NULL DEFAULT ''"_s;
    return {
        added.arg(u"client"_s),
        added.arg(u"removed_client"_s),
        u"CREATE INDEX client_by_name_key ON client (name_key) WHERE name_key <> ''"_s,
        uR"(CREATE TABLE distinct_client (
            client_id INTEGER NOT NULL,
            other_id INTEGER NOT NULL,
            PRIMARY KEY (client_id, other_id)))"_s,
        u"CREATE INDEX distinct_client_by_other ON distinct_client (other_id)"_s,
        u"CREATE INDEX removed_client_by_address ON removed_client (address)"_s,
        u"CREATE INDEX removed_client_by_listed_address ON removed_client (listed_address) "
        "WHERE listed_address <> ''"_s,
        u"CREATE INDEX removed_merged_by_address ON removed_merged_address (address)"_s,
        uR"(CREATE TABLE merge_undo (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            from_id INTEGER NOT NULL,
            into_id INTEGER NOT NULL,
            addresses TEXT NOT NULL,
            ledger_end INTEGER NOT NULL,
            rows_before BLOB NOT NULL,
            rows_after BLOB NOT NULL))"_s,
    };
}

// Whose details are sent for an address that several clients share, where the owner chose; see families.h. A
// choice ends for good once its client may not be the one, however the client is changed.
QStringList twelfthSchema()
{
    return {
        uR"(CREATE TABLE shown_client (
            address TEXT PRIMARY KEY,
            client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE))"_s,
        u"CREATE INDEX shown_client_by_client ON shown_client (client_id)"_s,
        u"CREATE TRIGGER shown_client_ends AFTER UPDATE OF address, status, subscribed ON client "
        "WHEN NEW.address <> OLD.address OR NEW.status <> 'active' OR NEW.subscribed = 'no' "
        "BEGIN DELETE FROM shown_client WHERE client_id = NEW.id AND "
        "(address <> NEW.address OR NEW.status <> 'active' OR NEW.subscribed = 'no'); END"_s,
    };
}

// The number of clients by state, so that nothing is counted. The clients whose texts have changed since the
// search index was brought up to date, see SearchIndex: ids of new clients grow, so that only those who come
// back need an entry. Without an index, nothing is noted.
QStringList thirteenthSchema()
{
    const QString count = u"INSERT INTO client_sum (state, clients) VALUES (NEW.sync_state, 1) "
                          "ON CONFLICT (state) DO UPDATE SET clients = clients + 1; "_s;
    const QString uncount = u"UPDATE client_sum SET clients = clients - 1 WHERE state = OLD.sync_state; "_s;
    const QString note = u"INSERT INTO search_change (client_id) SELECT %1.id WHERE EXISTS "
                         "(SELECT 1 FROM meta WHERE name = 'search_index'); "_s;
    return {
        u"CREATE TABLE client_sum (state TEXT PRIMARY KEY, clients INTEGER NOT NULL)"_s,
        u"INSERT INTO client_sum (state, clients) SELECT sync_state, COUNT(*) FROM client GROUP BY sync_state"_s,
        u"CREATE TRIGGER client_counted AFTER INSERT ON client BEGIN %1END"_s.arg(count),
        u"CREATE TRIGGER client_uncounted AFTER DELETE ON client BEGIN %1END"_s.arg(uncount),
        u"CREATE TRIGGER client_counted_again AFTER UPDATE OF sync_state ON client "
        "WHEN OLD.sync_state <> NEW.sync_state BEGIN %1END"_s.arg(uncount + count),
        uR"(CREATE TABLE search_change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            client_id INTEGER NOT NULL))"_s,
        u"CREATE TRIGGER client_text_changed AFTER UPDATE OF search_text, sort_name ON client "
        "WHEN OLD.search_text <> NEW.search_text OR OLD.sort_name <> NEW.sort_name BEGIN %1END"_s.arg(
            note.arg(u"NEW"_s)),
        u"CREATE TRIGGER client_text_gone AFTER DELETE ON client BEGIN %1END"_s.arg(note.arg(u"OLD"_s)),
        u"CREATE TRIGGER client_text_back AFTER INSERT ON client WHEN NEW.id <= "
        "(SELECT seq FROM sqlite_sequence WHERE name = 'client') BEGIN %1END"_s.arg(note.arg(u"NEW"_s)),
    };
}

// An import of which rows are missing, so that the last one that changed something can still be undone while
// it goes on, and after it changed nothing.
QStringList fourteenthSchema()
{
    return {
        uR"(CREATE TABLE running_import (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            imported_at BIGINT NOT NULL,
            file_name TEXT NOT NULL,
            row_count INTEGER NOT NULL,
            remembers INTEGER NOT NULL))"_s,
        u"INSERT INTO running_import (one, imported_at, file_name, row_count, remembers) "
        "SELECT one, imported_at, file_name, row_count, 1 FROM last_import "
        "WHERE EXISTS (SELECT 1 FROM meta WHERE name = 'import_unfinished')"_s,
        u"DELETE FROM meta WHERE name = 'import_unfinished'"_s,
    };
}

// The order of custom fields, which of them are sent, and their names before they were renamed.
QStringList fifteenthSchema()
{
    return {
        u"ALTER TABLE custom_field ADD COLUMN position INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE custom_field ADD COLUMN is_sent INTEGER NOT NULL DEFAULT 1"_s,
        u"ALTER TABLE custom_field ADD COLUMN plan_again TEXT NOT NULL DEFAULT '' "
        "CHECK (plan_again IN ('', 'problems', 'values'))"_s,
        uR"(CREATE TABLE former_label (
            label TEXT PRIMARY KEY,
            label_key TEXT NOT NULL,
            field_id INTEGER NOT NULL REFERENCES custom_field (id)))"_s,
    };
}

// The client IDs of profiles merged into a client, each with the name: a report may still have that profile.
// And which fields an import has made, because it is undone with them.
QStringList sixteenthSchema()
{
    const auto table = [](const QString &name, const QString &client) {
        return QStringList{uR"(CREATE TABLE %1 (
            number_key TEXT NOT NULL,
            name_key TEXT NOT NULL,
            client_id INTEGER NOT NULL REFERENCES %2 (id) ON DELETE CASCADE,
            PRIMARY KEY (number_key, name_key, client_id)))"_s.arg(name, client),
                           u"CREATE INDEX %1_by_client ON %1 (client_id)"_s.arg(name)};
    };
    return table(u"merged_number"_s, u"client"_s) + table(u"removed_merged_number"_s, u"removed_client"_s) +
           QStringList{u"ALTER TABLE custom_field ADD COLUMN imported_at BIGINT NOT NULL DEFAULT 0"_s};
}

} // namespace

QStringList schemaStep(int version)
{
    Q_ASSERT(version >= 1 && version <= kSchemaVersion);
    switch (version) {
    case 1:
        return firstSchema();
    case 2:
        return secondSchema();
    case 3:
        return thirdSchema();
    case 4:
        return fourthSchema();
    case 5:
        return fifthSchema();
    case 6:
        return sixthSchema();
    case 7:
        return seventhSchema();
    case 8:
        return eighthSchema();
    case 9:
        return ninthSchema();
    case 10:
        return tenthSchema();
    case 11:
        return eleventhSchema();
    case 12:
        return twelfthSchema();
    case 13:
        return thirteenthSchema();
    case 14:
        return fourteenthSchema();
    case 15:
        return fifteenthSchema();
    default:
        return sixteenthSchema();
    }
}

} // namespace Store
