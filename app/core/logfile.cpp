#include "core/logfile.h"

#include "core/platform/fileaccess.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace Core::Log {

namespace {

/// Replaces \p to, which QFile::rename() does not.
void rename(const QString &from, const QString &to)
{
    std::error_code ignored; // one that is not there yet has nothing to make room for
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
    // A folder that is a link, or somebody else's, could take the lines to others.
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
    // Otherwise another program was here in between, and what it began is there to go on with.
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
