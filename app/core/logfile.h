#pragma once

#include "core/platform/appendfile.h"

#include <QByteArray>
#include <QString>

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
    LogFile(QString folder, const QString &name);

    void write(const QByteArray &line);

private:
    [[nodiscard]] bool open();
    void rotate();
    [[nodiscard]] QString numbered(int number) const;

    QString m_folder;
    QString m_path;
    AppendFile m_file;
};

} // namespace Core::Log
