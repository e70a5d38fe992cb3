// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/failure.h"

#include <QIODevice>

#include <memory>

struct zip;

namespace Workbook {

constexpr qint64 kLargestPart = 2LL * 1024 * 1024 * 1024; ///< most unpacked bytes that are read from one part

/// The parts of an Office Open XML file, which is a ZIP archive (ECMA-376, Part 2). Parts are unpacked while
/// they are read, so that a small file that unpacks to a large one costs time but no memory.
class PackageParts
{
public:
    /// \param descriptor  file opened for reading; may be closed later
    /// \return a fault if the file is no archive, or is encrypted or of another format
    [[nodiscard]] static Core::Result<PackageParts> open(int descriptor);
    /// \param bytes  content of a file; must outlive the object
    [[nodiscard]] static Core::Result<PackageParts> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &name) const;
    /// Opens a part for reading from beginning to end.
    /// \param name  path in the archive, without a slash at the beginning
    /// \return Damaged if there is no such part
    [[nodiscard]] Core::Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

private:
    explicit PackageParts(zip *archive);
    [[nodiscard]] static Core::Result<PackageParts> openArchive(zip *archive, int code,
                                                                QByteArrayView beginning);

    std::shared_ptr<zip> m_archive;
};

} // namespace Workbook
