#pragma once

#include "domain/client.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QHash>

namespace Api {

/// The body of one contacts_json_import, grown row by row and never over the service's limits: 40,000 rows
/// and 4 MB, beyond which rows are dropped without a word (API facts 6.2). Split by the bytes of the final
/// JSON.
class ImportPayload
{
public:
    /// \param most  bytes; 3.8 MB, since nobody knows whether the service's 4 MB are decimal
    explicit ImportPayload(const Domain::ListId &list, qsizetype most = 3'800'000);

    /// \param fieldNames  label of a custom field to its name in imports; a value whose field has none is
    /// left out \return false where the row no longer fits: finish this one and begin another
    bool add(const Domain::Client &client, const QHash<QString, QString> &fieldNames);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QByteArray body() const;

private:
    QByteArray m_data;
    QByteArray m_end;
    qsizetype m_most;
    int m_rows = 0;
};

} // namespace Api
