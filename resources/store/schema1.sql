-- SPDX-FileCopyrightText: 2026 Listwell maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The first schema of listwell.db. It is never changed: every later version of a database grew from it, see
-- app/store/sqlite/schemasteps.cpp. A statement ends with the line.
--
-- Text columns are NOT NULL. Times (milliseconds since 1970 UTC), dates and digests are NULL if there is no
-- value. Booleans are 0 or 1.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL);
INSERT INTO meta (name, value) VALUES ('revision', 0);

-- Our code derives address, sort_name and search_text from the other columns, so that folding and
-- sorting are the same on every database. sync_state is Domain::stateOf().
CREATE TABLE client (
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
    revision BIGINT NOT NULL);
CREATE INDEX client_by_name ON client (sort_name, id);
CREATE INDEX client_by_state ON client (sync_state, sort_name, id);
CREATE INDEX client_by_address ON client (address, sort_name);
CREATE INDEX client_by_listed_address ON client (listed_address) WHERE listed_address <> '';
CREATE INDEX client_by_studio_number ON client (studio_number) WHERE studio_number <> '';

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    label_key TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    remote_id TEXT NOT NULL DEFAULT '',
    remote_name TEXT NOT NULL DEFAULT '');
CREATE TABLE client_value (
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    field_id INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL,
    PRIMARY KEY (client_id, field_id));

CREATE TABLE mailbox (
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
    done_revision BIGINT NOT NULL DEFAULT 0);
-- Keeps the cost of a round without changes independent of the number of addresses.
CREATE INDEX mailbox_to_do ON mailbox (dirty_revision, address) WHERE dirty_revision > done_revision;
CREATE INDEX mailbox_by_contact ON mailbox (contact_id) WHERE contact_id <> '';
CREATE INDEX mailbox_listed ON mailbox (address) WHERE membership = 'listed';

-- Ledger entries must outlive their client, so there is no foreign key.
CREATE TABLE consent_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at BIGINT NOT NULL,
    client_id INTEGER NOT NULL,
    address TEXT NOT NULL,
    answer TEXT NOT NULL,
    source TEXT NOT NULL,
    wording TEXT NOT NULL);
CREATE INDEX consent_entry_by_client ON consent_entry (client_id, at);
CREATE INDEX consent_entry_by_address ON consent_entry (address, at);

CREATE TABLE connection (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    account_id TEXT NOT NULL,
    business_name TEXT NOT NULL,
    service TEXT NOT NULL,
    connected INTEGER NOT NULL,
    needs_reconnect INTEGER NOT NULL,
    erase_pending INTEGER NOT NULL,
    since BIGINT);
CREATE TABLE chosen_list (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    list_id TEXT NOT NULL,
    name TEXT NOT NULL,
    membership_count INTEGER NOT NULL);
CREATE TABLE marks (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    opt_outs_seen_until BIGINT,
    expected_members INTEGER NOT NULL,
    full_look_at BIGINT,
    last_revision BIGINT NOT NULL);

CREATE TABLE round (
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
    error_message TEXT NOT NULL DEFAULT '');
CREATE TABLE round_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL);
CREATE INDEX round_result_by_round ON round_result (round_id, id);

CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_at BIGINT,
    activity_id TEXT NOT NULL,
    row_count INTEGER NOT NULL);
CREATE INDEX journal_open ON journal (sent_at, id) WHERE state IN ('sending', 'accepted');
CREATE TABLE journal_row (
    journal_id TEXT NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    client_id INTEGER NOT NULL,
    was_listed INTEGER NOT NULL,
    revision BIGINT NOT NULL,
    digest BLOB,
    field_keys TEXT NOT NULL,
    PRIMARY KEY (journal_id, position));
CREATE INDEX journal_row_by_address ON journal_row (address);

CREATE TABLE call_count (
    api_key TEXT NOT NULL,
    day TEXT NOT NULL,
    calls INTEGER NOT NULL,
    exhausted INTEGER NOT NULL,
    PRIMARY KEY (api_key, day));
CREATE TABLE call_pace (
    api_key TEXT PRIMARY KEY,
    boot TEXT NOT NULL,
    next_start BIGINT NOT NULL);

CREATE TABLE studio_class (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    teacher TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    minutes INTEGER NOT NULL,
    places INTEGER NOT NULL);
CREATE INDEX studio_class_by_time ON studio_class (starts_at, id);
CREATE TABLE booking (
    class_id INTEGER NOT NULL REFERENCES studio_class (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    booked_at BIGINT NOT NULL,
    PRIMARY KEY (class_id, client_id));
CREATE INDEX booking_by_client ON booking (client_id);

PRAGMA application_id = 1282635628;
