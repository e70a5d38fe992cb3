#pragma once

#include <QByteArray>

namespace Core::Log {

/// A file of log lines that does not grow without end: at 2 MB it becomes `name.1`, what was `name.1`
/// becomes `name.2`, and the fifth goes. Folder 0700, files 0600, links not followed. Several programs may
/// write to the same file. Does not lock: the sink calls it from one thread at a time. What cannot be
/// written is dropped, since a log must not stop the work.
class LogFile
{
public:
    static constexpr int kFiles = 5;
    static constexpr qint64 kLargest = 2 * 1024 * 1024;

    /// \param folder  made when the first line comes
    LogFile(QByteArray folder, const QByteArray &name);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    void write(const QByteArray &line);

private:
    [[nodiscard]] bool open();
    void close();
    void rotate();
    [[nodiscard]] QByteArray numbered(int number) const;

    QByteArray m_folder;
    QByteArray m_path;
    int m_file = -1;
};

} // namespace Core::Log
