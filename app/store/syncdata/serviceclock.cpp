// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/syncdata/serviceclock.h"

#include "core/try.h"
#include "store/sqlite/storedvalues.h"

#include <cstdlib>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const QString kAhead = u"service_ahead"_s;
// A Date header has whole seconds, and the response took some time; smaller differences mean nothing.
constexpr qint64 kNoise = 2'000; // ms

} // namespace

Core::Result<qint64> ServiceClock::ahead() const
{
    ASSIGN_OR_RETURN(const auto known,
                     firstRow<qint64>(m_database, u"SELECT value FROM meta WHERE name = ?"_s, {kAhead},
                                      [](const QSqlQuery &row) { return row.value(0).toLongLong(); }));
    return known.value_or(0);
}

Core::Result<QDateTime> ServiceClock::now() const
{
    ASSIGN_OR_RETURN(const qint64 difference, ahead());
    return m_database.now().addMSecs(difference);
}

Core::Result<QDateTime> ServiceClock::toLocal(const QDateTime &serviceTime) const
{
    ASSIGN_OR_RETURN(const qint64 difference, ahead());
    return serviceTime.addMSecs(-difference);
}

Core::Result<void> ServiceClock::note(const QDateTime &serviceTime)
{
    ASSIGN_OR_RETURN(const qint64 before, ahead());
    const qint64 difference = m_database.now().msecsTo(serviceTime);
    if (std::abs(difference - before) <= kNoise)
        return {};
    RETURN_IF_ERROR(m_database.execute(u"INSERT INTO meta (name, value) VALUES (?, ?) "
                                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                       {kAhead, difference}));
    return {};
}

} // namespace Store
