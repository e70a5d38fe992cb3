// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/consentledger.h"

#include "core/try.h"
#include "domain/enumnames.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"e.at, e.client_id, e.address, e.answer, e.source, e.wording"_s;

QString integrity()
{
    return u", "_s + integrityColumn(u"consent_entry"_s, u"e"_s);
}

Domain::LedgerEntry entryFrom(const QSqlQuery &row)
{
    Domain::LedgerEntry entry;
    entry.at = timeFrom(row.value(0));
    entry.client.value = row.value(1).toLongLong();
    entry.address = row.value(2).toString();
    entry.answer = Domain::subscriptionFromName(row.value(3).toString()).value_or(entry.answer);
    entry.source = Domain::consentSourceFromName(row.value(4).toString()).value_or(entry.source);
    entry.wording = row.value(5).toString();
    return entry;
}

} // namespace

Core::Result<QList<Domain::LedgerEntry>> ConsentLedger::ofClient(Domain::ClientId id) const
{
    QList<Domain::LedgerEntry> entries;
    RETURN_IF_ERROR(m_database.read(u"SELECT %1 FROM consent_entry e WHERE e.client_id = ? "
                                    "ORDER BY e.at DESC, e.id DESC"_s.arg(kColumns + integrity()),
                                    {id.value},
                                    [&](const QSqlQuery &row) { entries.append(entryFrom(row)); }));
    return entries;
}

Core::Result<std::optional<Domain::LedgerEntry>> ConsentLedger::latestOf(const QString &address) const
{
    std::optional<Domain::LedgerEntry> latest;
    RETURN_IF_ERROR(m_database.read(u"SELECT %1 FROM consent_entry e WHERE e.address = ? AND e.address <> '' "
                                    "ORDER BY e.id DESC LIMIT 1"_s.arg(kColumns + integrity()),
                                    {address}, [&](const QSqlQuery &row) { latest = entryFrom(row); }));
    return latest;
}

Core::Result<void>
ConsentLedger::each(const std::function<bool(const Domain::LedgerEntry &, const QString &)> &each) const
{
    const QString sql =
        u"SELECT %1, COALESCE(c.studio_number, ''), e.id, %3 FROM consent_entry e "
        "LEFT JOIN client c ON c.id = e.client_id WHERE e.id > ? ORDER BY e.id LIMIT %2"_s.arg(
            kColumns, QString::number(kChunk), integrityColumn(u"consent_entry"_s, u"e"_s));
    return m_database.snapshot([&]() -> Core::Result<void> {
        qint64 last = 0;
        bool goOn = true;
        for (qsizetype rows = kChunk; goOn && rows == kChunk;) {
            rows = 0;
            RETURN_IF_ERROR(m_database.read(sql, {last}, [&](const QSqlQuery &row) {
                ++rows;
                last = row.value(7).toLongLong();
                goOn = goOn && each(entryFrom(row), row.value(6).toString());
            }));
        }
        return {};
    });
}

} // namespace Store
