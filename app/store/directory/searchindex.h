// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite/database.h"

#include <QStringList>

#include <optional>

namespace Store {

/// How far the search index follows the clients. What comes after it is looked for without the index.
struct IndexedUntil
{
    qint64 client = 0; ///< highest id of an indexed client
    qint64 change = 0; ///< highest id of an indexed row of `search_change`
};

/// The texts of the clients (searchText()) in an FTS5 index of groups of three letters, so that a search need
/// not read all of them, and their names, so that they are sorted quickly. It is a database file of its own
/// beside the studio's: writing it keeps nobody from writing clients, it is in no backup, and it can be
/// thrown away. It may lag behind, be missing or be damaged; searches are right in any case, because they
/// look at the current text of every client that it names, and without it at the clients that have changed
/// since. A random number in both files shows that they belong together.
///
/// Borrows the database and is used in its thread. One thread of one program brings it up to date.
class SearchIndex
{
public:
    /// Clients whose texts are searched quickly enough without an index.
    static constexpr int kWorthwhile = 20'000;
    /// Clients that one update() reads: some tenths of a second.
    static constexpr int kSlice = 2'500;

    explicit SearchIndex(Database &database, int slice = kSlice);

    /// Makes the index readable as the schema `search` of the connection. Call it outside a transaction.
    /// \return whether there is one
    [[nodiscard]] bool attach() const;
    /// How far it goes. The connection must have attached it, and must be in a snapshot, so that what follows
    /// sees the same state.
    /// \return nothing if it does not belong to the clients as they are now, or cannot be read
    [[nodiscard]] std::optional<IndexedUntil> indexedUntil() const;
    /// Closes a file that cannot be used, so that attach() opens the one that has replaced it. Call it
    /// outside a transaction.
    void detach() const;
    /// Calls forgetSearchIndex() after reading the index has failed.
    void distrust() const;

    /// Whether the studio has so many clients that the index saves time, or has an index already.
    [[nodiscard]] Core::Result<bool> isWorthwhile() const;
    /// Brings the next clients up to date; builds the index anew if it is damaged or belongs to other data.
    /// Holds no lock on the studio's database, except for a short write now and then.
    /// \return whether more remains; Storage
    Core::Result<bool> update() const;

private:
    [[nodiscard]] Core::Result<std::unique_ptr<Database>> open() const;
    [[nodiscard]] Core::Result<bool> isOurs(Database &index) const;
    Core::Result<void> make() const;
    Core::Result<bool> takeSlice(Database &index) const;
    Core::Result<void> forgetTaken(Database &index) const;
    Core::Result<bool> updateOnce() const;

    Database &m_database;
    const int m_slice;
    QString m_file; ///< empty if the database is not the studio's, for example a copy
};

/// Has the index built anew by the next update(), and searches do without it until then. Call it when the
/// clients were replaced by those of a backup.
Core::Result<void> forgetSearchIndex(Database &database);

/// SQL that selects the ids of the clients whom the index does not know as they are now, with question marks
/// for the members of IndexedUntil.
[[nodiscard]] QString unindexedClients();
/// An FTS5 expression that finds the texts with all of the \p words, as hasWord() does.
[[nodiscard]] QString indexExpression(const QStringList &words);
/// SQL condition that the text of the row of `client` has a word, with a question mark for wordPattern(): a
/// word of one or two characters at the beginning of a word, a longer one anywhere.
[[nodiscard]] QString hasWord(const QString &word);
[[nodiscard]] QString wordPattern(const QString &word);

} // namespace Store
