// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/syncdata/roundstamp.h"

#include "core/try.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/syncstate.h"

#include <QRandomGenerator>
#include <QStringList>

#include <limits>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const QString kData = u"data_id"_s;
const QString kLast = u"round_stamp"_s;
const QString kBefore = u"round_stamp_before"_s;

qint64 randomId()
{
    constexpr quint64 kLargest = std::numeric_limits<qint64>::max();
    return qint64(QRandomGenerator::system()->generate64() % kLargest) + 1;
}

/// \return 0 if there is none
Core::Result<qint64> named(Database &database, const QString &name)
{
    return number(database, u"SELECT value FROM meta WHERE name = ?"_s, {name});
}

Core::Result<void> setNamed(Database &database, const QString &name, qint64 value)
{
    RETURN_IF_ERROR(
        database.execute(u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s, {name, value}));
    return {};
}

} // namespace

QString RoundStamp::toText() const
{
    return u"%1 %2 %3"_s.arg(data).arg(round).arg(revision);
}

std::optional<RoundStamp> RoundStamp::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const RoundStamp stamp{parts.value(0).toLongLong(), parts.value(1).toLongLong(),
                           parts.value(2).toLongLong()};
    return parts.size() == 3 && stamp.data > 0 && stamp.round > 0 ? std::optional(stamp) : std::nullopt;
}

Core::Result<void> RoundStamps::identifyData()
{
    RETURN_IF_ERROR(
        m_database.execute(u"INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)"_s, {kData, randomId()}));
    return {};
}

Core::Result<bool> RoundStamps::isOlderThan(const RoundStamp &kept) const
{
    ASSIGN_OR_RETURN(const qint64 data, named(m_database, kData));
    ASSIGN_OR_RETURN(const qint64 last, named(m_database, kLast));
    ASSIGN_OR_RETURN(const qint64 before, named(m_database, kBefore));
    // Data without an id was written by an older version, before any stamp.
    const bool isOfThisData = data == 0 || data == kept.data;
    return isOfThisData && kept.round != last && kept.round != before;
}

Core::Result<void> RoundStamps::accept(const RoundStamp &kept)
{
    return setNamed(m_database, kBefore, kept.round);
}

Core::Result<RoundStamp> RoundStamps::renew(const std::optional<RoundStamp> &kept)
{
    RoundStamp stamp;
    stamp.round = randomId();
    RETURN_IF_ERROR(m_database.transaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(identifyData());
        ASSIGN_OR_RETURN(stamp.data, named(m_database, kData));
        ASSIGN_OR_RETURN(stamp.revision, SyncState(m_database).revision());
        ASSIGN_OR_RETURN(const qint64 last, named(m_database, kLast));
        RETURN_IF_ERROR(setNamed(m_database, kBefore, kept ? kept->round : last));
        return setNamed(m_database, kLast, stamp.round);
    }));
    return stamp;
}

} // namespace Store
