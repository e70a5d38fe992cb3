// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/refusedrowsfile.h"

#include "core/platform/fileaccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Presenters {

using Core::Error;

namespace {

Error cannotBeWritten(const QSaveFile &file)
{
    return {
        Error::Kind::Storage,
        QCoreApplication::translate("Presenters", "The file could not be written: %1. Choose another folder.")
            .arg(file.errorString()),
        {},
        {}};
}

} // namespace

Core::Result<void> openRefusedRowsFile(QSaveFile &file, const QString &report)
{
    if (QFileInfo(file.fileName()) == QFileInfo(report)) {
        return Error{
            Error::Kind::InvalidInput,
            QCoreApplication::translate(
                "Presenters", "The refused rows would replace the report itself. Choose another name."),
            {},
            {}};
    }
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(Core::kPrivateFile))
        return cannotBeWritten(file);
    return {};
}

Core::Result<void> keepRefusedRowsFile(QSaveFile &file)
{
    if (!file.commit())
        return cannotBeWritten(file);
    return {};
}

} // namespace Presenters
