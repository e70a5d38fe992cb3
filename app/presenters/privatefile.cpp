// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/privatefile.h"

#include "core/platform/fileaccess.h"
#include "core/try.h"

#include <QCoreApplication>

namespace Presenters {

PrivateFile::PrivateFile(const QString &path)
    : m_file(path)
{
}

Core::Result<void> PrivateFile::open()
{
    // The permissions are set also because a file that is replaced would pass its own on.
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(Core::kPrivateFile))
        return cannotBeWritten();
    return {};
}

Core::Result<void> PrivateFile::commit()
{
    if (!m_file.commit())
        return cannotBeWritten();
    return {};
}

Core::Error PrivateFile::cannotBeWritten() const
{
    return {
        Core::Error::Kind::Storage,
        QCoreApplication::translate("Presenters", "The file could not be written: %1. Choose another folder.")
            .arg(m_file.errorString()),
        {},
        {}};
}

Core::Result<int> writePrivateFile(const QString &path,
                                   const std::function<Core::Result<int>(QIODevice &)> &write)
{
    PrivateFile file(path);
    RETURN_IF_ERROR(file.open());
    ASSIGN_OR_RETURN(const int written, write(file.device()));
    RETURN_IF_ERROR(file.commit());
    return written;
}

} // namespace Presenters
