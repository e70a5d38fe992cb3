// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>

namespace Csv {

/// The text of a report in UTF-8. It may be larger than the memory, so it stays in its file and is read from
/// the beginning as often as needed. A report in another encoding is converted into a temporary file, which
/// only the owner can read and which has no name on the disk where the system allows that.
class ReportText
{
public:
    /// \param file  open for reading, not sequential
    /// \param begin  offset in the file where the text begins, in bytes
    explicit ReportText(std::unique_ptr<QIODevice> file, qint64 begin = 0);

    /// The device, moved to the beginning of the text. There is only one: an earlier reader of it must not go
    /// on.
    [[nodiscard]] QIODevice &fromStart();
    /// The first megabytes, for everything that the first rows show.
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    [[nodiscard]] bool isAllInHead() const { return m_isAllInHead; }
    /// Skips bytes at the beginning.
    void skip(qint64 bytes);
    /// Calls \p take for the whole text in pieces that end with a line, as long as it returns true. A line
    /// that is longer than a piece is divided between characters.
    /// \return whether all calls returned true
    bool eachPiece(const std::function<bool(QByteArrayView)> &take);
    /// The text with every piece converted.
    /// \return Storage if the temporary file cannot be written
    Core::Result<ReportText> converted(const std::function<QByteArray(QByteArrayView)> &convert);

private:
    void readHead();

    std::unique_ptr<QIODevice> m_file;
    qint64 m_begin;
    QByteArray m_head;
    bool m_isAllInHead = false;
};

/// A temporary file with the output of \p write.
/// \return file, open for reading; Storage if it cannot be written
[[nodiscard]] Core::Result<std::unique_ptr<QIODevice>>
temporaryFile(const std::function<bool(QIODevice &)> &write);

} // namespace Csv
