// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSaveFile>

#include <functional>

namespace Presenters {

/// A file with personal data for the owner: it can be read by its owner only, and is complete or unchanged.
class PrivateFile
{
public:
    /// \param path  file to create or replace
    explicit PrivateFile(const QString &path);

    /// \return Storage if the file cannot be written
    [[nodiscard]] Core::Result<void> open();
    [[nodiscard]] QIODevice &device() { return m_file; }
    /// Keeps what was written; without it, the file stays as it was.
    /// \return Storage if the file could not be written completely
    [[nodiscard]] Core::Result<void> commit();

private:
    [[nodiscard]] Core::Error cannotBeWritten() const;

    QSaveFile m_file;
};

/// Writes a PrivateFile.
/// \param path  file to create or replace
/// \param write  writes the content
/// \return result of \p write; Storage if the file cannot be written
[[nodiscard]] Core::Result<int> writePrivateFile(const QString &path,
                                                 const std::function<Core::Result<int>(QIODevice &)> &write);

} // namespace Presenters
