// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace Core {

/// An exclusive lock between programs, taken on a file that only the user can read (0600). The file stays in
/// place when the lock is released: removing it would let two programs lock two files of the same name. The
/// operating system releases the lock of a program that was killed. Links and devices are rejected. Not
/// thread-safe.
class FileLock
{
public:
    enum class Outcome {
        Taken,
        Held,   ///< by another program, or by another object in this one
        Failed, ///< the file cannot be created or locked
    };
    /// The program that took the lock last, as recorded in the file.
    struct Holder
    {
        qint64 process = 0;
        QString program;
    };

    explicit FileLock(QString path);
    /// Releases the lock.
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Takes the lock if it is free; does not wait.
    [[nodiscard]] Outcome tryTake();
    /// \return holder of the lock; nothing if the file does not name one
    [[nodiscard]] std::optional<Holder> holder() const;

private:
    struct Lock;

    QString m_path;
    std::unique_ptr<Lock> m_lock; ///< null unless taken
};

} // namespace Core
