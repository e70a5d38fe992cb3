#pragma once

#include "core/result.h"
#include "domain/reportrow.h"

#include <QStringList>

namespace Store {

class Database;

/// What became of one row.
enum class ImportOutcome { Added, Updated, Unchanged };

/// Merges the rows of a client report into the directory. A person is found by the studio's number if the row
/// tells one, else by e-mail and name. What the report says first about a client is their state (weak); a
/// later change from yes to no is a leave (strong, source import); a yes counts for someone never asked,
/// never for someone who left (rule R10).
class ClientImport
{
public:
    explicit ClientImport(Database &database)
        : m_database(database)
    {
    }

    /// Custom fields for columns that have none yet. Call before the rows. \return Storage
    Core::Result<void> makeFields(const QStringList &labels);
    /// Takes one row; call many inside one Database::transaction(). \return InvalidInput (the row is
    /// refused), Storage
    Core::Result<ImportOutcome> take(const Domain::ReportRow &row);

private:
    Database &m_database;
};

} // namespace Store
