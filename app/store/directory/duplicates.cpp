// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/duplicates.h"

#include "core/try.h"
#include "domain/birthday.h"
#include "domain/phonenumber.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/database.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::ClientId;
using Domain::DuplicatePair;
using Domain::StandardField;

namespace {

using Ids = std::pair<qint64, qint64>;

/// One of several clients with the same name.
struct Namesake
{
    qint64 id = 0;
    QString nameKey;
    QString sortName;
    QString address;
    QDate birthday;
    QStringList phones; ///< Domain::phoneKeys()
};

/// A pair, the older profile first.
struct FoundPair
{
    Ids ids;
    QString sortName; ///< of the older profile
    QList<StandardField> same;
};

Namesake namesakeFrom(const QSqlQuery &row)
{
    Domain::Client client;
    client.phone = row.value(5).toString();
    client.homePhone = row.value(6).toString();
    client.workPhone = row.value(7).toString();
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toString(),   dayFrom(row.value(4)),   Domain::phoneKeys(client)};
}

/// Keys of which two clients have one in common if they share anything. Birthdays may lack the year.
QStringList keysOf(const Namesake &one)
{
    QStringList keys;
    if (one.birthday.isValid())
        keys.append(one.birthday.toString(u"'birthday' MM-dd"_s));
    if (!one.address.isEmpty())
        keys.append("address "_L1 + one.address);
    for (const QString &phone : one.phones)
        keys.append("phone "_L1 + phone);
    return keys;
}

QList<StandardField> sharedBy(const Namesake &one, const Namesake &other)
{
    QList<StandardField> same;
    if (Domain::isSameBirthday(one.birthday, other.birthday))
        same.append(StandardField::Birthday);
    if (std::ranges::any_of(one.phones, [&](const QString &phone) { return other.phones.contains(phone); }))
        same.append(StandardField::Phone);
    if (!one.address.isEmpty() && one.address == other.address)
        same.append(StandardField::Email);
    return same;
}

/// Pairs up the clients of one name, oldest first. Each one is paired with the oldest profile with which it
/// shares a key, so the number of pairs grows with the number of clients and not with its square.
class PairFinder
{
public:
    explicit PairFinder(const QSet<Ids> &distinct)
        : m_distinct(distinct)
    {
    }

    void add(const Namesake &namesake)
    {
        if (m_namesakes.isEmpty() || m_namesakes.constLast().nameKey != namesake.nameKey) {
            m_namesakes.clear();
            m_withKey.clear();
        }
        QSet<qint64> pairedWith;
        const QStringList keys = keysOf(namesake);
        for (const QString &key : keys) {
            QList<qsizetype> &holders = m_withKey[key];
            const auto isPair = [&](qsizetype older) { return isLikely(m_namesakes.at(older), namesake); };
            const auto found = std::ranges::find_if(std::as_const(holders), isPair);
            if (found != holders.cend())
                append(m_namesakes.at(*found), namesake, pairedWith);
            holders.append(m_namesakes.size());
        }
        m_namesakes.append(namesake);
    }

    /// The pairs ordered by name.
    QList<FoundPair> take()
    {
        std::ranges::sort(m_pairs, [](const FoundPair &one, const FoundPair &other) {
            return std::tie(one.sortName, one.ids) < std::tie(other.sortName, other.ids);
        });
        return std::move(m_pairs);
    }

private:
    [[nodiscard]] bool isLikely(const Namesake &older, const Namesake &newer) const
    {
        return !sharedBy(older, newer).isEmpty() && !m_distinct.contains({older.id, newer.id});
    }

    void append(const Namesake &older, const Namesake &newer, QSet<qint64> &pairedWith)
    {
        if (pairedWith.contains(older.id))
            return;
        pairedWith.insert(older.id);
        m_pairs.append({{older.id, newer.id}, older.sortName, sharedBy(older, newer)});
    }

    const QSet<Ids> &m_distinct;
    QList<Namesake> m_namesakes;                ///< of the current name
    QHash<QString, QList<qsizetype>> m_withKey; ///< positions in m_namesakes, oldest first
    QList<FoundPair> m_pairs;
};

Result<QList<FoundPair>> findPairs(Database &database)
{
    QSet<Ids> distinct;
    RETURN_IF_ERROR(
        database.read(u"SELECT client_id, other_id FROM distinct_client WHERE client_id < other_id"_s, {},
                      [&](const QSqlQuery &row) {
                          distinct.insert({row.value(0).toLongLong(), row.value(1).toLongLong()});
                      }));
    PairFinder finder(distinct);
    RETURN_IF_ERROR(
        database.read(namesakesQuery(), {}, [&](const QSqlQuery &row) { finder.add(namesakeFrom(row)); }));
    return finder.take();
}

} // namespace

Result<int> Duplicates::count() const
{
    int count = 0;
    RETURN_IF_ERROR(m_database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto found, findPairs(m_database));
        count = static_cast<int>(found.size());
        return {};
    }));
    return count;
}

Result<QList<DuplicatePair>> Duplicates::pairs(int most) const
{
    QList<DuplicatePair> pairs;
    RETURN_IF_ERROR(m_database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto found, findPairs(m_database));
        const ClientDirectory directory(m_database);
        for (const FoundPair &one : found.first(std::min<qsizetype>(most, found.size()))) {
            ASSIGN_OR_RETURN(const auto older, directory.entry({one.ids.first}));
            ASSIGN_OR_RETURN(const auto newer, directory.entry({one.ids.second}));
            pairs.append({older, newer, one.same});
        }
        return {};
    }));
    return pairs;
}

Result<void> Duplicates::markDistinct(ClientId one, ClientId other)
{
    if (one == other)
        return invalidInput(
            QCoreApplication::translate("Store", "A profile cannot be compared with itself."));
    return m_database.patientTransaction([&]() -> Result<void> {
        for (const auto &[first, second] : {std::pair(one, other), std::pair(other, one)}) {
            RETURN_IF_ERROR(m_database.execute(
                u"INSERT INTO distinct_client (client_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                {first.value, second.value}));
        }
        return {};
    });
}

QString namesakesQuery()
{
    // The condition on the empty name is repeated, because the index has no others.
    return u"SELECT id, name_key, sort_name, address, birthday, phone, home_phone, work_phone FROM client "
           "WHERE name_key <> '' AND name_key IN (SELECT name_key FROM client WHERE name_key <> '' "
           "GROUP BY name_key HAVING COUNT(*) > 1) ORDER BY name_key, id"_s;
}

} // namespace Store
