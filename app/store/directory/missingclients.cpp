// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/missingclients.h"

#include "core/try.h"
#include "domain/enumnames.h"
#include "domain/personname.h"
#include "domain/studionumber.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientupdate.h"
#include "store/directory/importslice.h"
#include "store/directory/importundo.h"
#include "store/sqlite/storedvalues.h"

#include <QSet>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::MissingClient;

namespace {

constexpr int kPart = 10'000; // clients whose names are compared between two checks for cancellation

/// Rows that may be of another client than the one they were matched with: of no known client, to be checked,
/// or with nothing but an address.
const QString kDoubtfulRows =
    u"FROM temp.judged j CROSS JOIN temp.staged s ON s.position = j.position %1 WHERE (j.client_id = 0 "
    "OR j.reason <> '' OR (s.number_key = '' AND (s.person = '' OR s.person = s.address)))"_s;

/// Numbers and names of rows that may be of a client who seems to be missing.
struct DoubtfulKeys
{
    QSet<QString> numbers;
    QSet<QString> names;

    [[nodiscard]] bool isEmpty() const { return numbers.isEmpty() && names.isEmpty(); }
};

Result<void> collectMissing(Database &database)
{
    RETURN_IF_ERROR(database.execute(u"DELETE FROM temp.missing"_s));
    RETURN_IF_ERROR(database.execute(
        u"INSERT INTO temp.missing (id, revision) SELECT id, revision FROM client WHERE status = ? "
        "AND id NOT IN (SELECT client_id FROM temp.judged)"_s,
        {Domain::toName(Domain::ClientStatus::Active)}));
    return {};
}

Result<void> doubtByNumberAndAddress(Database &database)
{
    for (const QString &equal :
         {u"c.number_key <> '' AND c.number_key = s.number_key"_s, u"c.address = s.address"_s}) {
        const QString filled =
            equal.startsWith(u"c.address"_s) ? u"s.address <> ''"_s : u"s.number_key <> ''"_s;
        RETURN_IF_ERROR(database.execute(
            u"UPDATE temp.missing SET uncertain = 1 WHERE id IN (SELECT c.id %1 AND %2)"_s.arg(
                kDoubtfulRows.arg(u"CROSS JOIN client c ON "_s + equal), filled)));
    }
    return {};
}

Result<DoubtfulKeys> doubtfulKeys(Database &database, const UnstagedRows &unstaged)
{
    DoubtfulKeys keys;
    RETURN_IF_ERROR(database.read(u"SELECT s.person %1 AND s.person <> '' AND s.person <> s.address"_s.arg(
                                      kDoubtfulRows.arg(QString())),
                                  {},
                                  [&](const QSqlQuery &row) { keys.names.insert(row.value(0).toString()); }));
    for (const Domain::RefusedRow &row : unstaged.refused) {
        keys.numbers.insert(Domain::studioNumberKey(row.studioNumber));
        if (!Domain::isPlaceholderName(row.name))
            keys.names.insert(Domain::nameKey(row.name));
    }
    keys.numbers.remove(QString());
    keys.names.remove(QString());
    return keys;
}

/// Compares names as rule R12 does, which SQL cannot.
Result<void> doubtByKeys(Database &database, const DoubtfulKeys &keys, const std::function<bool()> &goesOn)
{
    if (keys.isEmpty())
        return {};
    qint64 last = 0;
    for (int read = kPart; read == kPart;) {
        if (!goesOn())
            return Core::Error{Core::Error::Kind::Cancelled, {}, {}, {}};
        read = 0;
        QList<qint64> uncertain;
        RETURN_IF_ERROR(database.read(
            u"SELECT c.id, c.first_name, c.last_name, c.number_key FROM temp.missing m "
            "CROSS JOIN client c ON c.id = m.id WHERE m.id > ? AND m.uncertain = 0 ORDER BY m.id LIMIT ?"_s,
            {last, kPart}, [&](const QSqlQuery &row) {
                ++read;
                last = row.value(0).toLongLong();
                const QString name = row.value(1).toString() + u' ' + row.value(2).toString();
                if (keys.numbers.contains(row.value(3).toString()) ||
                    keys.names.contains(Domain::nameKey(name)))
                    uncertain.append(last);
            }));
        for (const qint64 id : std::as_const(uncertain)) {
            RETURN_IF_ERROR(database.execute(u"UPDATE temp.missing SET uncertain = 1 WHERE id = ?"_s, {id}));
        }
    }
    return {};
}

MissingClient missingFrom(const QSqlQuery &row)
{
    Domain::Client client;
    client.firstName = row.value(2).toString();
    client.lastName = row.value(3).toString();
    client.email = row.value(4).toString();
    return {{row.value(0).toLongLong()},
            row.value(1).toString(),
            client.displayName(),
            client.email,
            row.value(5).toBool()};
}

Result<void> countMissing(Database &database, int most, Domain::MissingClients &found)
{
    ASSIGN_OR_RETURN(const auto active, number(database, u"SELECT COUNT(*) FROM client WHERE status = ?"_s,
                                               {Domain::toName(Domain::ClientStatus::Active)}));
    ASSIGN_OR_RETURN(const auto all, number(database, u"SELECT COUNT(*) FROM temp.missing"_s));
    ASSIGN_OR_RETURN(const auto uncertain,
                     number(database, u"SELECT COUNT(*) FROM temp.missing WHERE uncertain = 1"_s));
    found.active = static_cast<int>(active);
    found.uncertain = static_cast<int>(uncertain);
    found.missing = static_cast<int>(all - uncertain);
    RETURN_IF_ERROR(database.read(
        u"SELECT c.id, c.studio_number, c.first_name, c.last_name, c.email, m.uncertain FROM temp.missing m "
        "CROSS JOIN client c ON c.id = m.id ORDER BY m.uncertain, c.sort_name, c.id LIMIT ?"_s,
        {most}, [&](const QSqlQuery &row) { found.clients.append(missingFrom(row)); }));
    return {};
}

/// The next clients to deactivate, as they are now.
Result<QList<Domain::AddressHolder>> nextMissing(Database &database, qint64 last)
{
    return loadHolders(database,
                       u"id IN (SELECT id FROM temp.missing WHERE uncertain = 0 AND id <= ?) AND status = ? "
                       "AND (revision = (SELECT m.revision FROM temp.missing m WHERE m.id = client.id) "
                       "OR EXISTS (SELECT 1 FROM import_undo u WHERE u.client_id = client.id "
                       "AND u.revision = client.revision))"_s,
                       {last, Domain::toName(Domain::ClientStatus::Active)});
}

Result<void> deactivate(Database &database, const Domain::AddressHolder &before)
{
    const Domain::ClientId id = before.client.id;
    QString reported;
    RETURN_IF_ERROR(database.read(u"SELECT reported FROM client WHERE id = ?"_s, {id.value},
                                  [&](const QSqlQuery &row) { reported = row.value(0).toString(); }));
    Domain::Client after = before.client;
    after.status = Domain::ClientStatus::Deactivated;
    RETURN_IF_ERROR(updateClient(database, after, AddressOrigin::Report));
    return rememberForUndo(database, id, ImportTouch::Changed, before, reported);
}

} // namespace

Result<Domain::MissingClients> findMissing(Database &database, const StagedReport &report,
                                           const UnstagedRows &unstaged, int most,
                                           const std::function<bool()> &goesOn)
{
    Domain::MissingClients found;
    found.rows = static_cast<int>(report.size());
    // Of very many refused rows only the first are kept.
    found.unidentified =
        unstaged.unidentified + static_cast<int>(unstaged.refused.total() - unstaged.refused.size());
    RETURN_IF_ERROR(database.snapshot([&]() -> Result<void> {
        RETURN_IF_ERROR(collectMissing(database));
        RETURN_IF_ERROR(doubtByNumberAndAddress(database));
        ASSIGN_OR_RETURN(const auto keys, doubtfulKeys(database, unstaged));
        RETURN_IF_ERROR(doubtByKeys(database, keys, goesOn));
        return countMissing(database, most, found);
    }));
    return found;
}

Result<bool> deactivateMissing(Database &database, int &deactivated)
{
    ASSIGN_OR_RETURN(const auto last, number(database,
                                             u"SELECT COALESCE(MAX(id), 0) FROM (SELECT id FROM temp.missing "
                                             "WHERE uncertain = 0 ORDER BY id LIMIT ?)"_s,
                                             {kImportSlice}));
    ASSIGN_OR_RETURN(const auto holders, nextMissing(database, last));
    for (const Domain::AddressHolder &holder : holders) {
        RETURN_IF_ERROR(deactivate(database, holder));
    }
    deactivated += static_cast<int>(holders.size());
    RETURN_IF_ERROR(database.execute(u"DELETE FROM temp.missing WHERE uncertain = 0 AND id <= ?"_s, {last}));
    ASSIGN_OR_RETURN(const auto more,
                     number(database, u"SELECT EXISTS (SELECT 1 FROM temp.missing WHERE uncertain = 0)"_s));
    return more != 0;
}

} // namespace Store
