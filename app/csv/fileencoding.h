// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Csv {

/// Encodings in which programs write reports.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman };

/// Name for the screen and the command line, for example `Windows-1252`.
[[nodiscard]] QString nameOf(Encoding encoding);
/// \return encoding with this name, in any case; nothing for an unknown name
[[nodiscard]] std::optional<Encoding> encodingNamed(const QString &name);
/// Names of all encodings.
[[nodiscard]] QStringList encodingNames();

/// Content of a file as text.
struct DecodedText
{
    QByteArray utf8; ///< without byte order mark; invalid where the file is damaged
    Encoding encoding = Encoding::Utf8;
};

/// Converts the content of a file to UTF-8. Judges the encoding by the byte order mark, by the zeros of
/// UTF-16, by whether the lines are valid UTF-8, and else by which one-byte encoding makes words of the
/// letters. A mark that another program read in a wrong encoding and saved again is undone. Damaged text is
/// kept, because the reader reports it with its row.
/// \param told  encoding to use instead
[[nodiscard]] DecodedText decoded(const QByteArray &content, std::optional<Encoding> told = {});

} // namespace Csv
