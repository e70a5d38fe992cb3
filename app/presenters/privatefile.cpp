// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/privatefile.h"

#include "core/try.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Presenters {

Core::Result<int> writePrivateFile(const QString &path,
                                   const std::function<Core::Result<int>(QIODevice &)> &write)
{
    QSaveFile file(path);
    // Set also because a file that is replaced would pass its permissions on.
    const bool isOpen = file.open(QIODevice::WriteOnly) &&
                        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    int written = 0;
    if (isOpen) {
        ASSIGN_OR_RETURN(written, write(file));
    }
    if (!isOpen || !file.commit()) {
        return Core::Error{Core::Error::Kind::Storage,
                           QCoreApplication::translate(
                               "Presenters", "The file could not be written: %1. Choose another folder.")
                               .arg(file.errorString()),
                           {},
                           {}};
    }
    return written;
}

} // namespace Presenters
