#pragma once

#include "domain/client.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace Api {

/// The two ways in which the service takes an import.
enum class ImportForm {
    Json, ///< contacts_json_import
    File  ///< contacts_file_import: a CSV file, which names the fields once and so holds two to four times as
          ///< many
};

/// The body of one bulk import, grown row by row and never over the service's limits: 4 MB, beyond which rows
/// are dropped without a word, and 40,000 rows, of which a file's heading is one (API facts 6.2, 6.3). JSON
/// as long as that holds them all. Rows that all have a value in the same fields go on as a file, since then
/// no cell of it is blank: whether a blank erases what is there is not certain. A file knows neither home nor
/// work phones.
class ImportPayload
{
public:
    /// \param most  bytes; 3.8 MB, since nobody knows whether the service's 4 MB are decimal
    explicit ImportPayload(Domain::ListId list, qsizetype most = 3'800'000);

    /// \param fieldNames  label of a custom field to its name in imports; a value whose field has none is
    /// left out \return false where the row no longer fits: finish this one and begin another
    bool add(const Domain::Client &client, const QHash<QString, QString> &fieldNames);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] ImportForm form() const { return m_form; }
    [[nodiscard]] QByteArray body() const;

    /// What stands between the parts of a file's body.
    static constexpr char kBoundary[] = "listwell-8f14e45fceea167a5a36dedd4bea2543";

private:
    /// One cell: as JSON writes it, and as it reads.
    struct Cell
    {
        QByteArray json;
        QString text;
    };
    using Row = QMap<QString, Cell>; ///< by the import's name of the field

    [[nodiscard]] static Row rowFor(const Domain::Client &client, const QHash<QString, QString> &fieldNames);
    bool addToFile(const Row &row);

    Domain::ListId m_list;
    qsizetype m_most;
    QByteArray m_json;
    QByteArray m_file;     ///< without the heading; kept up while it may be needed
    QStringList m_columns; ///< of the file, as its first row has them
    bool m_canBeFile = true;
    ImportForm m_form = ImportForm::Json;
    int m_rows = 0;
};

} // namespace Api
