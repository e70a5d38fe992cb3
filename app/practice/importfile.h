#pragma once

#include "practice/message.h"

namespace Practice {

/// One part of a multipart/form-data body.
struct FormPart
{
    QByteArray name;
    QString fileName; ///< empty: not a file
    QByteArray content;
};

/// \return the parts; nothing when the request is not multipart/form-data or cannot be taken apart
[[nodiscard]] std::optional<QList<FormPart>> formParts(const Request &request);

/// A CSV file as import rows, its first line being the names of the columns.
struct CsvRows
{
    QJsonArray rows;
    QStringList columns;
    int lines = 0; ///< with the line of column names
};

/// Reads RFC 4180 CSV in UTF-8; lines that are empty are no rows.
[[nodiscard]] CsvRows csvRows(const QByteArray &file);

/// How many elements of the array "import_data" of a JSON body end within its first \p bytes bytes.
[[nodiscard]] int rowsWithin(const QByteArray &body, qsizetype bytes);

} // namespace Practice
