#include "store/consentledger.h"

#include "domain/words.h"
#include "store/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

Core::Result<QList<LedgerEntry>> ConsentLedger::ofClient(Domain::ClientId id) const
{
    QList<LedgerEntry> entries;
    auto done = m_database.read(
        u"SELECT at, client_id, address, answer, source, wording FROM consent_entry WHERE client_id = ? "
        "ORDER BY at DESC, id DESC"_s,
        {id.value}, [&](const QSqlQuery &row) {
            LedgerEntry entry;
            entry.at = timeFrom(row.value(0));
            entry.client.value = row.value(1).toLongLong();
            entry.address = row.value(2).toString();
            entry.answer = Domain::subscriptionFrom(row.value(3).toString()).value_or(entry.answer);
            entry.source = Domain::consentSourceFrom(row.value(4).toString()).value_or(entry.source);
            entry.wording = row.value(5).toString();
            entries.append(entry);
        });
    if (!done)
        return done.error();
    return entries;
}

} // namespace Store
