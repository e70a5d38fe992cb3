// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/appendfile.h"

#include <QByteArray>
#include <QString>

namespace Core::Log {

/// A log file with rotation: at 2 MB, `name` becomes `name.1`, `name.1` becomes `name.2`, and the fifth file
/// is deleted. The folder has mode 0700, files 0600; links are not followed. Several programs may write to
/// the same file. Not thread-safe: the log sink calls it under its own lock. Lines that cannot be written are
/// dropped, because logging must not stop the program.
class LogFile
{
public:
    static constexpr int kFiles = 5;
    static constexpr qint64 kLargest = 2 * 1024 * 1024;

    /// \param folder  folder of the log, created with the first line
    /// \param name  file name without a number
    LogFile(QString folder, const QString &name);

    /// Appends a line, after rotating if it would exceed kLargest.
    /// \param line  text without a line break
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
