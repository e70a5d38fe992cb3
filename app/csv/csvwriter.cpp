// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvwriter.h"

#include "csv/cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace Csv {

using namespace Qt::StringLiterals;

QByteArray lineOf(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        const bool needsQuotes =
            std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
        if (needsQuotes)
            cell = '"'_L1 + cell.replace('"'_L1, "\"\""_L1) + '"'_L1;
        written.append(cell);
    }
    return written.join(','_L1).toUtf8() + "\r\n";
}

Core::Result<void> CsvWriter::write(const QStringList &cells)
{
    QStringList guarded;
    for (const QString &cell : cells)
        guarded.append(withFormulaGuard(cell));
    const QByteArray bytes = (m_begun ? QByteArray() : QByteArray("\xef\xbb\xbf")) + lineOf(guarded);
    m_begun = true;
    if (m_device.write(bytes) == bytes.size())
        return {};
    return Core::Error{
        Core::Error::Kind::Storage,
        QCoreApplication::translate("Csv", "The file could not be written completely. Is the disk full?"),
        m_device.errorString(),
        {}};
}

} // namespace Csv
