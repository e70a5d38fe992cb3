// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace Core {

/// A file that only the user can read (0600) and that several programs append to. Links, pipes and devices
/// are rejected. Not thread-safe.
class AppendFile
{
public:
    AppendFile();
    ~AppendFile();
    Q_DISABLE_COPY_MOVE(AppendFile)

    /// Opens the file, or creates it. Does not block on a pipe without a reader.
    /// \return false if the file cannot be written; the object is closed then
    [[nodiscard]] bool open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    /// Current size in bytes; 0 if the file is not open.
    [[nodiscard]] qint64 size() const;
    /// Appends in one call, so that lines from two programs do not mix. Drops bytes that cannot be written.
    void append(const QByteArray &bytes);
    /// Waits for this file's lock and holds it until close().
    void lock();
    /// Whether the path given to open() still names this file. False once another program has renamed it.
    [[nodiscard]] bool isInPlace() const;

private:
    struct File;

    std::unique_ptr<File> m_file;
};

} // namespace Core
