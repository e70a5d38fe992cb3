// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/refusedrowsfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Presenters {

Core::Result<void> checkRefusedRowsFile(const QString &path, const QString &report)
{
    if (QFileInfo(path) != QFileInfo(report))
        return {};
    return Core::Error{
        Core::Error::Kind::InvalidInput,
        QCoreApplication::translate("Presenters",
                                    "The refused rows would replace the report itself. Choose another name."),
        {},
        {}};
}

} // namespace Presenters
