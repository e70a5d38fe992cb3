// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "domain/clientstate.h"
#include "fuzz.h"
#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"
#include "store/sqlite/opendatabase.h"
#include "store/syncdata/journal.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/syncstate.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

namespace {

/// Column values taken from the input: SQLite stores any type in any column.
class Values
{
public:
    Values(const std::uint8_t *data, std::size_t size)
        : m_bytes(bytesOf(data, size))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    std::uint8_t number()
    {
        if (m_bytes.isEmpty())
            return 0;
        const auto first = static_cast<std::uint8_t>(m_bytes.at(0));
        m_bytes.remove(0, 1);
        return first;
    }
    QVariant value()
    {
        const std::uint8_t shape = number();
        const QByteArray bytes = m_bytes.left(shape >> 2U);
        m_bytes.remove(0, bytes.size());
        switch (shape & 3U) {
        case 0:
            return bytes.toLongLong();
        case 1:
            return QString::fromUtf8(bytes);
        case 2:
            return bytes;
        default:
            return bytes.toDouble();
        }
    }

private:
    QByteArray m_bytes;
};

// Values that the program wrote and trusts when it reads them back.
const char *const kWrites[] = {
    "UPDATE mailbox SET permission = ?",
    "UPDATE mailbox SET opted_out_at = ?",
    "UPDATE mailbox SET membership = ?",
    "UPDATE mailbox SET sent_keys = ?",
    "UPDATE mailbox SET sent_digest = ?",
    "UPDATE mailbox SET batch_limit = ?",
    "UPDATE mailbox SET ask_back = ?",
    "UPDATE mailbox SET contact_id = ?",
    "UPDATE mailbox SET dirty_revision = ?, done_revision = -1",
    "UPDATE client SET email = ?",
    "UPDATE client SET birthday = ?",
    "UPDATE client SET status = ?",
    "UPDATE client SET subscribed = ?",
    "UPDATE client SET choice_at = ?",
    "UPDATE client SET choice_source = ?",
    "UPDATE client SET sync_state = ?",
    "UPDATE client SET first_name = ?",
    "UPDATE client_value SET value = ?",
    "UPDATE custom_field SET type = ?",
    "UPDATE custom_field SET remote_id = ?",
    "UPDATE journal SET kind = ?",
    "UPDATE journal SET sent_at = ?",
    "UPDATE journal SET activity_id = ?",
    "UPDATE journal SET row_count = ?",
    "UPDATE journal_row SET field_keys = ?",
    "UPDATE journal_row SET revision = ?",
    "UPDATE marks SET opt_outs_seen_until = ?",
    "UPDATE marks SET expected_members = ?",
    "UPDATE connection SET account_id = ?",
    "UPDATE connection SET since = ?",
    "UPDATE chosen_list SET list_id = ?",
    "UPDATE chosen_list SET membership_count = ?",
    "UPDATE round SET finished_at = ?",
    "UPDATE round SET calls = ?",
    "UPDATE meta SET value = ?",
};

/// A database with one row in every table, in a temporary folder.
class OneOfEach
{
public:
    OneOfEach()
    {
        auto opened = Store::openDatabase(m_folder.path(), m_clock);
        require(opened.ok());
        m_database = std::move(*opened);
        auto &database = *m_database;
        const auto field =
            Store::CustomFields(database).add(QStringLiteral("Goal"), Domain::CustomFieldType::Text);
        require(field.ok());
        Domain::Client client;
        client.firstName = QStringLiteral("Jane");
        client.email = QStringLiteral("jane@example.com");
        client.custom.insert(QStringLiteral("Goal"), QStringLiteral("Rest"));
        const auto added = Store::ClientDirectory(database).add(client);
        require(added.ok());
        m_client = *added;
        require(Store::ClientDirectory(database)
                    .recordConsent(m_client, Domain::Subscription::Yes, Domain::ConsentSource::Profile, {})
                    .ok());
        Store::JournalEntry entry;
        entry.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
        entry.state = Store::JournalEntry::State::Accepted;
        Store::JournalRow row;
        row.address = client.email;
        require(Store::Journal(database).add(entry, {row}).ok());
        Store::SyncState state(database);
        require(state.setCheckpoint({}).ok() && state.setConnection({}).ok());
        require(
            state.chooseList(Domain::ContactList{{QStringLiteral("list")}, QStringLiteral("News"), 1}).ok());
        require(Store::RoundHistory(database).begin(m_clock.now()).ok());
    }

    Store::Database &database() { return *m_database; }
    [[nodiscard]] Domain::ClientId client() const { return m_client; }

private:
    QTemporaryDir m_folder;
    Core::SystemClock m_clock;
    std::unique_ptr<Store::Database> m_database;
    Domain::ClientId m_client;
};

void readEverything(OneOfEach &stored)
{
    auto &database = stored.database();
    const Store::ClientDirectory directory(database);
    (void)directory.client(stored.client());
    (void)directory.clients();
    (void)directory.sum();
    const Store::AddressRecords addressRecords(database);
    Store::ToDoPlace place;
    if (const auto views = addressRecords.nextToDo(place)) {
        for (const Domain::AddressView &view : *views) {
            for (const Domain::AddressHolder &holder : view.holders)
                (void)Domain::stateOf(holder, view.holders, view.addressRecord);
        }
    }
    (void)addressRecords.refusedToDo();
    (void)addressRecords.mayHaveReturned({});
    const Store::Journal journal(database);
    if (const auto entries = journal.open()) {
        for (const Store::JournalEntry &entry : *entries)
            (void)journal.rows(entry.id);
    }
    const Store::SyncState state(database);
    (void)state.connection();
    (void)state.chosenList();
    (void)state.checkpoint();
    (void)state.nextRound();
    (void)Store::RoundHistory(database).last();
}

} // namespace

// Database rows that were edited by hand or damaged on disk.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static char name[] = "storedrow";
    static char *names[] = {name, nullptr};
    static int one = 1;
    static QCoreApplication application(one, names);
    static OneOfEach stored;

    Values values(data, size);
    // Rolled back at the end, so that every input starts with the same database.
    (void)stored.database().transaction([&]() -> Core::Result<void> {
        while (!values.isEmpty()) {
            const char *sql = kWrites[values.number() % std::size(kWrites)];
            (void)stored.database().execute(QString::fromLatin1(sql), {values.value()});
        }
        readEverything(stored);
        return Core::Error{Core::Error::Kind::Cancelled, QStringLiteral("rolled back"), {}, {}};
    });
    return 0;
}
