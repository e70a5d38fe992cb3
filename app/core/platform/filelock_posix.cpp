// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Core {

namespace {

constexpr mode_t kOwnerOnly = 0600;
constexpr qint64 kLongestNote = 1024; // bytes

bool isFile(int descriptor)
{
    struct stat info = {};
    return descriptor >= 0 && ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
}

// A user or an older version may remove the file between our opening and locking it.
bool isInPlace(int descriptor, const QByteArray &path)
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(descriptor, &ours) == 0 && ::lstat(path.constData(), &there) == 0 &&
           ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

} // namespace

struct FileLock::Lock
{
    int descriptor = -1;

    explicit Lock(const QByteArray &path)
        : descriptor(
              ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, kOwnerOnly))
    {
    }
    ~Lock()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Lock)

    // The same lines as those of QLockFile, which older versions use on this file.
    void note() const
    {
        const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                                QCoreApplication::applicationName().toUtf8() + '\n' +
                                QSysInfo::machineHostName().toUtf8() + '\n';
        if (::ftruncate(descriptor, 0) == 0)
            (void)!::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0);
    }
};

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock() = default;

FileLock::Outcome FileLock::tryTake()
{
    const QByteArray path = QFile::encodeName(m_path);
    auto lock = std::make_unique<Lock>(path);
    if (!isFile(lock->descriptor))
        return Outcome::Failed;
    if (::flock(lock->descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Outcome::Held : Outcome::Failed;
    if (!isInPlace(lock->descriptor, path))
        return Outcome::Held;
    lock->note();
    m_lock = std::move(lock);
    return Outcome::Taken;
}

std::optional<FileLock::Holder> FileLock::holder() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(kLongestNote).split('\n');
    const Holder holder{lines.value(0).toLongLong(), QString::fromUtf8(lines.value(1))};
    return holder.process > 0 && !holder.program.isEmpty() ? std::optional(holder) : std::nullopt;
}

} // namespace Core
