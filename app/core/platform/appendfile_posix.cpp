// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/appendfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Core {

namespace {

constexpr mode_t kOwnerOnly = 0600;

} // namespace

struct AppendFile::File
{
    QByteArray path;
    int descriptor;
};

AppendFile::AppendFile() = default;

AppendFile::~AppendFile()
{
    close();
}

bool AppendFile::open(const QString &path)
{
    close();
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(
        name.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, kOwnerOnly);
    if (descriptor < 0)
        return false;
    m_file = std::make_unique<File>(File{name, descriptor});
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode) || ::fchmod(descriptor, kOwnerOnly) != 0)
        close();
    return isOpen();
}

void AppendFile::close()
{
    if (m_file)
        ::close(m_file->descriptor);
    m_file.reset();
}

qint64 AppendFile::size() const
{
    struct stat info = {};
    return m_file && ::fstat(m_file->descriptor, &info) == 0 ? info.st_size : 0;
}

void AppendFile::append(const QByteArray &bytes)
{
    if (!m_file)
        return;
    [[maybe_unused]] const ssize_t written =
        ::write(m_file->descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
}

void AppendFile::lock()
{
    if (m_file)
        ::flock(m_file->descriptor, LOCK_EX);
}

bool AppendFile::isInPlace() const
{
    struct stat ours = {};
    struct stat there = {};
    return m_file && ::fstat(m_file->descriptor, &ours) == 0 &&
           ::lstat(m_file->path.constData(), &there) == 0 && ours.st_dev == there.st_dev &&
           ours.st_ino == there.st_ino;
}

} // namespace Core
