// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/syncdata/journal.h"

#include "core/try.h"
#include "store/sqlite/database.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSliceRows = 500;      // rows in one write transaction
constexpr qint64 kActivityDays = 11; // the service lists an activity for ten days; one day more as a margin

QString word(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Import:
        return u"import"_s;
    case JournalEntry::Kind::RemoveFromList:
        return u"remove_from_list"_s;
    case JournalEntry::Kind::ContactUpdate:
        return u"rewrite"_s;
    case JournalEntry::Kind::Export:
        return u"export"_s;
    }
    Q_UNREACHABLE();
}

QString word(JournalEntry::State state)
{
    switch (state) {
    case JournalEntry::State::Sending:
        return u"sending"_s;
    case JournalEntry::State::Accepted:
        return u"accepted"_s;
    case JournalEntry::State::Done:
        return u"done"_s;
    case JournalEntry::State::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

JournalEntry entryFrom(const QSqlQuery &row)
{
    JournalEntry entry;
    entry.id = row.value(0).toString();
    const QString kind = row.value(1).toString();
    for (const auto candidate : {JournalEntry::Kind::Import, JournalEntry::Kind::RemoveFromList,
                                 JournalEntry::Kind::ContactUpdate, JournalEntry::Kind::Export}) {
        if (word(candidate) == kind)
            entry.kind = candidate;
    }
    const bool isAccepted = row.value(2).toString() == word(JournalEntry::State::Accepted);
    entry.state = isAccepted ? JournalEntry::State::Accepted : JournalEntry::State::Sending;
    entry.sentAt = timeFrom(row.value(3));
    entry.activity.value = row.value(4).toString();
    entry.rows = row.value(5).toInt();
    return entry;
}

} // namespace

Core::Result<void> Journal::forgetFinished()
{
    // The round history covers finished entries, so their addresses are deleted here. The activity id is kept
    // for as long as the service lists the activity, so that it is not mistaken for that of a later write.
    QList<std::pair<QString, int>> finished;
    RETURN_IF_ERROR(m_database.read(u"SELECT id, row_count FROM journal WHERE state IN ('done', 'void') "
                                    "AND EXISTS (SELECT 1 FROM journal_row WHERE journal_id = journal.id)"_s,
                                    {}, [&](const QSqlQuery &row) {
                                        finished.append({row.value(0).toString(), row.value(1).toInt()});
                                    }));
    for (const auto &[id, rows] : std::as_const(finished)) {
        for (int next = 0; next < rows;) {
            next += kSliceRows;
            RETURN_IF_ERROR(m_database.execute(
                u"DELETE FROM journal_row WHERE journal_id = ? AND position < ?"_s, {id, next}));
        }
    }
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(m_database).now());
    RETURN_IF_ERROR(
        m_database.execute(u"DELETE FROM journal WHERE state IN ('done', 'void') AND sent_at < ?"_s,
                           {stored(now.addDays(-kActivityDays))}));
    return {};
}

Core::Result<void> Journal::addRows(const QString &id, const QList<JournalRow> &rows, qsizetype first)
{
    for (qsizetype i = first; i < std::min(rows.size(), first + kSliceRows); ++i) {
        const JournalRow &row = rows.at(i);
        RETURN_IF_ERROR(m_database.execute(
            u"INSERT INTO journal_row (journal_id, position, address, client_id, was_listed, revision, "
            "digest, field_keys) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, i, row.address, row.client.value, row.wasListed ? 1 : 0, row.revision, stored(row.digest),
             stored(row.keys)}));
    }
    return {};
}

// In short transactions, so that others can write in between. The entry counts only with its last rows: until
// then it is void, as after a kill.
Core::Result<void> Journal::add(const JournalEntry &entry, const QList<JournalRow> &rows)
{
    RETURN_IF_ERROR(forgetFinished());
    const bool isShort = rows.size() <= kSliceRows;
    const JournalEntry::State first = isShort ? entry.state : JournalEntry::State::Void;
    RETURN_IF_ERROR(m_database.transaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(m_database.execute(
            u"INSERT INTO journal (id, kind, state, sent_at, activity_id, row_count) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {entry.id, word(entry.kind), word(first), stored(entry.sentAt), entry.activity.value,
             entry.rows}));
        return addRows(entry.id, rows, 0);
    }));
    for (qsizetype next = kSliceRows; next < rows.size(); next += kSliceRows) {
        RETURN_IF_ERROR(m_database.transaction([&] { return addRows(entry.id, rows, next); }));
    }
    return isShort ? Core::Result<void>() : setState(entry.id, entry.state, entry.activity);
}

Core::Result<void> Journal::setState(const QString &id, JournalEntry::State state,
                                     const Domain::ActivityId &activity)
{
    // A known activity id is never overwritten with an empty one.
    ASSIGN_OR_RETURN(
        const auto written,
        m_database.execute(
            u"UPDATE journal SET state = ?, activity_id = CASE WHEN ? = '' THEN activity_id ELSE ? END "
            "WHERE id = ?"_s,
            {word(state), activity.value, activity.value, id}));
    if (written == 0)
        return notFound(QCoreApplication::translate("Store", "The journal entry of a write is missing."));
    return {};
}

Core::Result<QList<JournalEntry>> Journal::open() const
{
    QList<JournalEntry> entries;
    RETURN_IF_ERROR(m_database.read(u"SELECT id, kind, state, sent_at, activity_id, row_count FROM journal "
                                    "WHERE state IN ('sending', 'accepted') ORDER BY sent_at, id"_s,
                                    {}, [&](const QSqlQuery &row) { entries.append(entryFrom(row)); }));
    return entries;
}

Core::Result<QSet<Domain::ActivityId>> Journal::knownActivities() const
{
    QSet<Domain::ActivityId> activities;
    RETURN_IF_ERROR(
        m_database.read(u"SELECT activity_id FROM journal WHERE activity_id <> ''"_s, {},
                        [&](const QSqlQuery &row) { activities.insert({row.value(0).toString()}); }));
    return activities;
}

Core::Result<QList<JournalRow>> Journal::rows(const QString &id) const
{
    QList<JournalRow> rows;
    auto done = m_database.read(u"SELECT address, client_id, was_listed, revision, digest, field_keys "
                                "FROM journal_row WHERE journal_id = ? ORDER BY position"_s,
                                {id}, [&](const QSqlQuery &row) {
                                    rows.append({row.value(0).toString(),
                                                 {row.value(1).toLongLong()},
                                                 row.value(2).toBool(),
                                                 row.value(3).toLongLong(),
                                                 row.value(4).toByteArray(),
                                                 wordsFrom(row.value(5))});
                                });
    if (!done)
        return done.error();
    return rows;
}

Core::Result<void> Journal::clear()
{
    RETURN_IF_ERROR(m_database.execute(u"DELETE FROM journal"_s));
    return {};
}

} // namespace Store
