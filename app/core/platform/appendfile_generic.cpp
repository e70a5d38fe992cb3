// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/appendfile.h"

#include "core/platform/fileaccess.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace Core {

/// Reopened for each line, because Windows does not rename a file that is open.
struct AppendFile::File
{
    explicit File(const QString &name)
        : path(name)
        , lock(name + QStringLiteral(".lock"))
    {
    }

    QString path;
    QLockFile lock;
};

AppendFile::AppendFile() = default;
AppendFile::~AppendFile() = default;

bool AppendFile::open(const QString &path)
{
    close();
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::Append, kPrivateFile) || !file.setPermissions(kPrivateFile))
        return false;
    m_file = std::make_unique<File>(path);
    return true;
}

void AppendFile::close()
{
    m_file.reset();
}

qint64 AppendFile::size() const
{
    return m_file ? QFileInfo(m_file->path).size() : 0;
}

void AppendFile::append(const QByteArray &bytes)
{
    if (!m_file)
        return;
    QFile file(m_file->path);
    if (file.open(QIODevice::Append | QIODevice::Unbuffered, kPrivateFile))
        file.write(bytes);
}

void AppendFile::lock()
{
    if (m_file)
        m_file->lock.lock();
}

bool AppendFile::isInPlace() const
{
    return m_file && QFileInfo::exists(m_file->path);
}

} // namespace Core
