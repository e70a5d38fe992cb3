// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/searchindex.h"

#include "core/logging.h"
#include "core/try.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/searchwords.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

constexpr int kFormat = 1;                // of the file, its user_version
const QString kToken = u"search_index"_s; // in meta: the number of the index that belongs to the clients
constexpr qsizetype kGroup = 3;           // characters in a group of the index
const QString kBlank = u" "_s;

/// The text of a row of `client` with blanks before each word, so that the beginning of a word is a group as
/// well: two blanks and its first character, or a blank and its first two.
const QString kIndexedText = u"'  ' || REPLACE(REPLACE(search_text, char(10), ' '), ' ', '  ')"_s;

/// How far a file goes, and to which data it belongs.
struct Progress
{
    qint64 token = 0;
    qint64 revision = 0; ///< global revision when the file was written
    IndexedUntil until;
};

QString uriToRead(const QString &file)
{
    QUrl uri = QUrl::fromLocalFile(file);
    uri.setQuery(u"mode=ro"_s);
    return QString::fromLatin1(uri.toEncoded());
}

/// \param schema  name of the schema that holds the index
Result<std::optional<Progress>> progressIn(Database &database, const QString &schema)
{
    return firstRow<Progress>(
        database, u"SELECT token, revision, client_until, change_until FROM %1.progress"_s.arg(schema), {},
        [](const QSqlQuery &row) {
            return Progress{row.value(0).toLongLong(),
                            row.value(1).toLongLong(),
                            {row.value(2).toLongLong(), row.value(3).toLongLong()}};
        });
}

/// What the clients are at.
/// \param schema  name of the schema that holds the clients
Result<Progress> currentIn(Database &database, const QString &schema)
{
    Progress current;
    RETURN_IF_ERROR(
        database.read(u"SELECT (SELECT value FROM %1.meta WHERE name = ?), "
                      "(SELECT value FROM %1.meta WHERE name = 'revision'), "
                      "(SELECT seq FROM %1.sqlite_sequence WHERE name = 'client'), "
                      "(SELECT seq FROM %1.sqlite_sequence WHERE name = 'search_change')"_s.arg(schema),
                      {kToken}, [&](const QSqlQuery &row) {
                          current = {row.value(0).toLongLong(),
                                     row.value(1).toLongLong(),
                                     {row.value(2).toLongLong(), row.value(3).toLongLong()}};
                      }));
    return current;
}

bool belongTogether(const std::optional<Progress> &indexed, const Progress &current)
{
    return indexed && indexed->token != 0 && indexed->token == current.token &&
           indexed->revision <= current.revision && indexed->until.client <= current.until.client &&
           indexed->until.change <= current.until.change;
}

Result<void> executeAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        RETURN_IF_ERROR(database.execute(statement));
    }
    return {};
}

} // namespace

SearchIndex::SearchIndex(Database &database, int slice)
    : m_database(database)
    , m_slice(slice)
{
    const QFileInfo file(database.file());
    if (file.fileName() == kDataFile)
        m_file = file.absolutePath() + u'/' + kSearchFile;
}

bool SearchIndex::attach() const
{
    if (m_file.isEmpty())
        return false;
    const auto attached =
        number(m_database, u"SELECT COUNT(*) FROM pragma_database_list WHERE name = 'search'"_s);
    if (!attached || *attached > 0)
        return attached && *attached > 0;
    // Read-only, because a write transaction locks every file that the connection could write.
    return QFileInfo::exists(m_file) && m_database.query(u"ATTACH ? AS search"_s, {uriToRead(m_file)});
}

std::optional<IndexedUntil> SearchIndex::indexedUntil() const
{
    // The index first: if both change meanwhile, it is the older one.
    const auto indexed = progressIn(m_database, u"search"_s);
    const auto current = indexed ? currentIn(m_database, u"main"_s) : indexed.error();
    if (indexed && current && belongTogether(*indexed, *current))
        return (*indexed)->until;
    return {};
}

void SearchIndex::detach() const
{
    (void)m_database.query(u"DETACH search"_s); // fails if it is not attached
}

void SearchIndex::distrust() const
{
    detach();
    if (const auto forgotten = forgetSearchIndex(m_database); !forgotten)
        Core::Log::warning(logStore(), "the search index could not be given up", forgotten.error().kind);
}

Result<bool> SearchIndex::isWorthwhile() const
{
    if (QFileInfo::exists(m_file))
        return true;
    ASSIGN_OR_RETURN(const auto clients,
                     number(m_database, u"SELECT COALESCE(SUM(clients), 0) FROM client_sum"_s));
    return clients >= kWorthwhile;
}

Result<bool> SearchIndex::update() const
{
    if (m_file.isEmpty())
        return false;
    auto more = updateOnce();
    if (more || !isDamage(more.error()))
        return more;
    Core::Log::warning(logStore(), "the search index is damaged and is built anew");
    RETURN_IF_ERROR(make());
    return updateOnce();
}

Result<bool> SearchIndex::updateOnce() const
{
    if (!QFileInfo::exists(m_file)) {
        RETURN_IF_ERROR(make());
    }
    ASSIGN_OR_RETURN(auto index, open());
    ASSIGN_OR_RETURN(const auto ours, isOurs(*index));
    if (!ours) {
        index.reset();
        RETURN_IF_ERROR(make());
        ASSIGN_OR_RETURN(index, open());
    }
    RETURN_IF_ERROR(forgetTaken(*index));
    return takeSlice(*index);
}

Result<std::unique_ptr<Database>> SearchIndex::open() const
{
    ASSIGN_OR_RETURN(auto index, Database::openToWrite(m_file, m_database.clock()));
    // After a power failure the last slices are missing, and are read again.
    RETURN_IF_ERROR(index->query(u"PRAGMA synchronous = NORMAL"_s));
    RETURN_IF_ERROR(index->query(u"ATTACH ? AS studio"_s, {uriToRead(m_database.file())}));
    return index;
}

Result<bool> SearchIndex::isOurs(Database &index) const
{
    ASSIGN_OR_RETURN(const auto format, number(index, u"PRAGMA main.user_version"_s));
    if (format != kFormat)
        return false;
    const auto indexed = progressIn(index, u"main"_s);
    if (!indexed) // unless the file is in use, it is not one of ours
        return isBusy(indexed.error()) ? Result<bool>(indexed.error()) : Result<bool>(false);
    ASSIGN_OR_RETURN(const auto current, currentIn(m_database, u"main"_s));
    return belongTogether(*indexed, current);
}

// An empty index. Connections that have the former file attached see by its number that it is over.
Result<void> SearchIndex::make() const
{
    detach();
    RETURN_IF_ERROR(removeDatabase(m_file));
    RETURN_IF_ERROR(makeOwnersFile(m_file));
    const qint64 token = QRandomGenerator::system()->bounded(Q_INT64_C(1), Q_INT64_C(1) << 62);
    ASSIGN_OR_RETURN(const auto index, open());
    RETURN_IF_ERROR(index->transaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto current, currentIn(*index, u"studio"_s));
        RETURN_IF_ERROR(executeAll(
            *index,
            {u"CREATE VIRTUAL TABLE main.words USING fts5 "
             "(text, tokenize = 'trigram case_sensitive 1', columnsize = 0)"_s,
             u"CREATE TABLE main.name (id INTEGER PRIMARY KEY, sort_name TEXT NOT NULL)"_s,
             u"CREATE TABLE main.progress (one INTEGER PRIMARY KEY CHECK (one = 1), token BIGINT NOT NULL, "
             "revision BIGINT NOT NULL, client_until BIGINT NOT NULL, change_until BIGINT NOT NULL)"_s,
             u"PRAGMA main.user_version = %1"_s.arg(kFormat)}));
        RETURN_IF_ERROR(
            index->execute(u"INSERT INTO main.progress (one, token, revision, client_until, change_until) "
                           "VALUES (1, ?, ?, 0, ?)"_s,
                           {token, current.revision, current.until.change}));
        return {};
    }));
    return m_database.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(m_database.execute(u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s,
                                           {kToken, token}));
        return {};
    });
}

// The transaction locks the index only: the studio is read-only here, and read on one snapshot.
Result<bool> SearchIndex::takeSlice(Database &index) const
{
    bool isMore = false;
    RETURN_IF_ERROR(index.transaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto indexed, progressIn(index, u"main"_s));
        ASSIGN_OR_RETURN(const auto current, currentIn(index, u"studio"_s));
        const IndexedUntil from = indexed.value_or(Progress()).until;
        const auto endOf = [&](const QString &table, qint64 after) {
            return number(index,
                          u"SELECT COALESCE(MAX(id), ?) FROM (SELECT id FROM studio.%1 WHERE id > ? "
                          "ORDER BY id LIMIT ?)"_s.arg(table),
                          {after, after, m_slice});
        };
        ASSIGN_OR_RETURN(const auto change, endOf(u"search_change"_s, from.change));
        ASSIGN_OR_RETURN(const auto client, endOf(u"client"_s, from.client));
        const QString changed = u"(SELECT client_id FROM studio.search_change WHERE id > ? AND id <= ?)"_s;
        const QStringList inserts{
            u"INSERT INTO main.words (rowid, text) SELECT id, %1 FROM studio.client WHERE "_s.arg(
                kIndexedText),
            u"INSERT INTO main.name (id, sort_name) SELECT id, sort_name FROM studio.client WHERE "_s};
        if (change > from.change) {
            RETURN_IF_ERROR(
                index.execute(u"DELETE FROM main.words WHERE rowid IN "_s + changed, {from.change, change}));
            RETURN_IF_ERROR(
                index.execute(u"DELETE FROM main.name WHERE id IN "_s + changed, {from.change, change}));
            for (const QString &insert : inserts) {
                RETURN_IF_ERROR(index.execute(insert + u"id <= ? AND id IN "_s + changed,
                                              {from.client, from.change, change}));
            }
        }
        for (const QString &insert : inserts) {
            RETURN_IF_ERROR(index.execute(insert + u"id > ? AND id <= ?"_s, {from.client, client}));
        }
        RETURN_IF_ERROR(
            index.execute(u"UPDATE main.progress SET revision = ?, client_until = ?, change_until = ?"_s,
                          {current.revision, client, change}));
        ASSIGN_OR_RETURN(const auto more,
                         number(index,
                                u"SELECT EXISTS (SELECT 1 FROM studio.client WHERE id > ?) OR EXISTS "
                                "(SELECT 1 FROM studio.search_change WHERE id > ?)"_s,
                                {client, change}));
        isMore = more != 0;
        return {};
    }));
    return isMore;
}

// Those that were indexed by an earlier update(), so that no search is still looking at an older index.
Result<void> SearchIndex::forgetTaken(Database &index) const
{
    ASSIGN_OR_RETURN(const auto indexed, progressIn(index, u"main"_s));
    const QString taken = u"SELECT id FROM search_change WHERE id <= ? LIMIT ?"_s;
    const QVariantList values{indexed.value_or(Progress()).until.change, m_slice};
    ASSIGN_OR_RETURN(const auto any, number(m_database, u"SELECT EXISTS (%1)"_s.arg(taken), values));
    if (any == 0)
        return {};
    return m_database.transaction([&]() -> Result<void> {
        RETURN_IF_ERROR(
            m_database.execute(u"DELETE FROM search_change WHERE id IN (%1)"_s.arg(taken), values));
        return {};
    });
}

Result<void> forgetSearchIndex(Database &database)
{
    RETURN_IF_ERROR(database.execute(u"DELETE FROM meta WHERE name = ?"_s, {kToken}));
    return {};
}

QString unindexedClients()
{
    return u"SELECT id FROM client WHERE id > ? UNION ALL SELECT client_id FROM search_change WHERE id > ?"_s;
}

QString indexExpression(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words) {
        const qsizetype length = word.toUcs4().size();
        QString phrase = kBlank.repeated(std::max<qsizetype>(kGroup - length, 0)) + word;
        phrases.append(u'"' + phrase.replace(u'"', "\"\""_L1) + u'"');
    }
    return phrases.join(kBlank);
}

QString hasWord(const QString &word)
{
    const bool isShort = word.toUcs4().size() < kGroup;
    return (isShort ? u"' ' || REPLACE(search_text, char(10), ' ')"_s : u"search_text"_s) +
           u" LIKE ? ESCAPE '!'"_s;
}

QString wordPattern(const QString &word)
{
    const bool isShort = word.toUcs4().size() < kGroup;
    return anywhere(isShort ? kBlank + word : word);
}

} // namespace Store
