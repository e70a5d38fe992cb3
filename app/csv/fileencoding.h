// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/reporttext.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Csv {

/// Encodings in which programs write reports.
enum class Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    MacRoman,
    Dos850,     ///< "CSV (MS-DOS)" of a spreadsheet
    Windows1250 ///< Central Europe; only if the owner chooses it, since it looks like Windows-1252
};

/// Name for the screen and the command line, for example `Windows-1252`.
[[nodiscard]] QString nameOf(Encoding encoding);
/// \return encoding with this name, in any case; nothing for an unknown name
[[nodiscard]] std::optional<Encoding> encodingNamed(const QString &name);
/// Names of all encodings.
[[nodiscard]] QStringList encodingNames();

/// A report as text, and the encoding in which its file is written.
struct DecodedReport
{
    ReportText text; ///< without byte order mark; invalid UTF-8 where the file is damaged
    Encoding encoding = Encoding::Utf8;
};

/// Converts a file to UTF-8. Detects the encoding by the byte order mark, by the zeros of UTF-16, by whether
/// the lines are valid UTF-8, and else by which one-byte encoding turns the letters into words. A text, or a
/// mark alone, that another program read in a wrong encoding and saved again is restored. Damaged text is
/// kept, because the reader reports it with its row.
/// \param file  open for reading
/// \param told  encoding to use instead of the detected one
/// \return Storage if a temporary file is needed and cannot be written
[[nodiscard]] Core::Result<DecodedReport> decoded(std::unique_ptr<QIODevice> file,
                                                  std::optional<Encoding> told = {});

} // namespace Csv
