// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http/httpmessage.h"

namespace Practice {

/// A part of a multipart/form-data body.
struct FormPart
{
    QByteArray name;
    QString fileName; ///< empty: not a file
    QByteArray content;
};

/// \return parts of the body; nothing if it is not valid multipart/form-data
[[nodiscard]] std::optional<QList<FormPart>> formParts(const Request &request);

/// A CSV file as import rows; its first line contains the column names.
struct CsvRows
{
    QJsonArray rows;
    QStringList columns;
    int lines = 0; ///< including the line with the column names
};

/// Parses RFC 4180 CSV in UTF-8; empty lines are skipped.
[[nodiscard]] CsvRows csvRows(const QByteArray &file);

/// Number of elements of the array "import_data" that end within the first \p bytes bytes of a JSON body.
[[nodiscard]] int rowsWithin(const QByteArray &body, qsizetype bytes);

} // namespace Practice
