#include "core/logfile.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Core::Log {

namespace {

constexpr mode_t kOwnerFolder = 0700;
constexpr mode_t kOwnerFile = 0600;

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace

LogFile::LogFile(QByteArray folder, const QByteArray &name)
    : m_folder(std::move(folder))
    , m_path(m_folder + '/' + name)
{
}

LogFile::~LogFile()
{
    close();
}

bool LogFile::open()
{
    if (m_file >= 0)
        return true;
    ::mkdir(m_folder.constData(), kOwnerFolder);
    struct stat info = {};
    // A folder that is a link, or somebody else's, could take the lines to others.
    if (::lstat(m_folder.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid())
        return false;
    ::chmod(m_folder.constData(), kOwnerFolder);
    m_file = ::open(m_path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
                    kOwnerFile);
    if (m_file < 0)
        return false;
    if (::fstat(m_file, &info) != 0 || !S_ISREG(info.st_mode) || ::fchmod(m_file, kOwnerFile) != 0) {
        close();
        return false;
    }
    return true;
}

void LogFile::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

void LogFile::write(const QByteArray &line)
{
    if (!open())
        return;
    struct stat info = {};
    if (::fstat(m_file, &info) == 0 && info.st_size + line.size() + 1 > kLargest)
        rotate();
    if (!open())
        return;
    // One call, so that lines of two programs do not mix.
    const QByteArray bytes = line + '\n';
    [[maybe_unused]] const ssize_t written =
        ::write(m_file, bytes.constData(), static_cast<size_t>(bytes.size()));
}

void LogFile::rotate()
{
    ::flock(m_file, LOCK_EX);
    struct stat ours = {};
    struct stat there = {};
    const bool isCurrent =
        ::fstat(m_file, &ours) == 0 && ::lstat(m_path.constData(), &there) == 0 && isSame(ours, there);
    // Otherwise another program was here in between, and what it began is there to go on with.
    if (isCurrent) {
        // One that is not there yet has nothing to make room for.
        for (int number = kFiles - 1; number > 0; --number)
            (void)::rename(numbered(number - 1).constData(), numbered(number).constData());
    }
    close();
}

QByteArray LogFile::numbered(int number) const
{
    return number == 0 ? m_path : m_path + '.' + QByteArray::number(number);
}

} // namespace Core::Log
