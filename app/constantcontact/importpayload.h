// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace ConstantContact {

/// The two forms of an import.
enum class ImportForm {
    Json, ///< contacts_json_import
    File  ///< contacts_file_import: CSV, which names the fields once and holds two to four times as many
};

/// Body of one bulk import, built row by row within the service's limits: 4 MB, above which rows are silently
/// dropped, and 40,000 rows, including the heading of a file (README.md, Imports). Uses JSON as long as the
/// rows fit. If all rows have values in the same fields, it changes to a file, because then no cell is blank:
/// a blank cell should change nothing, which the documentation of this API does not promise. A file cannot
/// contain home or work phone numbers.
class ImportPayload
{
public:
    /// \param list  list to import to
    /// \param most  maximum size in bytes; 3.8 MB, because the service does not say whether its 4 MB are
    ///         decimal
    explicit ImportPayload(Domain::ListId list, qsizetype most = 3'800'000);

    /// Adds a row.
    /// \param client  client to add
    /// \param fieldNames  label of a custom field → its import name; values of fields without one are omitted
    /// \return false if the row does not fit; finish this import and begin another
    bool add(const Domain::Client &client, const QHash<QString, QString> &fieldNames);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] ImportForm form() const { return m_form; }
    /// Complete body in the current form. Call when no more rows are added.
    [[nodiscard]] QByteArray body() const;
    /// Value of the Content-Type header for body(). The boundary of a file's parts is random, so that no cell
    /// can hold it.
    [[nodiscard]] QByteArray contentType() const;

private:
    /// One cell: its JSON encoding and its plain text.
    struct Cell
    {
        QByteArray json;
        QString text;
    };
    using Row = QMap<QString, Cell>; ///< by the import's field name

    [[nodiscard]] static Row rowFor(const Domain::Client &client, const QHash<QString, QString> &fieldNames);
    bool addToFile(const Row &row);

    Domain::ListId m_list;
    QByteArray m_boundary; ///< between the parts of a file
    qsizetype m_most;
    QByteArray m_json;
    QByteArray m_file;     ///< rows without the heading; maintained while it may be needed
    QStringList m_columns; ///< columns of the file, from its first row
    bool m_canBeFile = true;
    ImportForm m_form = ImportForm::Json;
    int m_rows = 0;
};

} // namespace ConstantContact
