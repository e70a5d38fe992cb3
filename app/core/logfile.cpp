// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logfile.h"

#include "core/platform/fileaccess.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace Core::Log {

namespace {

/// Renames a file and replaces \p to if it exists; QFile::rename() does not replace.
void rename(const QString &from, const QString &to)
{
    std::error_code ignored; // fails if there are fewer files than the maximum, which is fine
    std::filesystem::rename(QFile(from).filesystemFileName(), QFile(to).filesystemFileName(), ignored);
}

} // namespace

LogFile::LogFile(QString folder, const QString &name)
    : m_folder(std::move(folder))
    , m_path(m_folder + u'/' + name)
{
}

bool LogFile::open()
{
    if (m_file.isOpen())
        return true;
    // A folder that is a link or belongs to another user could expose the log to others.
    return preparePrivateFolder(m_folder) && m_file.open(m_path);
}

void LogFile::write(const QByteArray &line)
{
    if (!open())
        return;
    if (m_file.size() + line.size() + 1 > kLargest)
        rotate();
    if (!open())
        return;
    m_file.append(line + '\n');
}

void LogFile::rotate()
{
    m_file.lock();
    // If the path names another file now, another program has already rotated; continue with its new file.
    if (m_file.isInPlace()) {
        for (int number = kFiles - 1; number > 0; --number)
            rename(numbered(number - 1), numbered(number));
    }
    m_file.close();
}

QString LogFile::numbered(int number) const
{
    return number == 0 ? m_path : m_path + u'.' + QString::number(number);
}

} // namespace Core::Log
