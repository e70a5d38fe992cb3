// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientsfile.h"

#include "core/try.h"
#include "csv/clientexport.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Presenters {

Core::Result<int> writeClientsTo(const QString &path, Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto entries, Store::ClientDirectory(database).clients());
    ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
    QStringList labels;
    for (const Domain::CustomField &field : fields)
        labels << field.label;

    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    if (open) {
        RETURN_IF_ERROR(Csv::writeClients(file, entries, labels));
    }
    if (!open || !file.commit()) {
        return Core::Error{Core::Error::Kind::Storage,
                           QCoreApplication::translate(
                               "Presenters", "The file could not be written: %1. Choose another folder.")
                               .arg(file.errorString()),
                           {},
                           {}};
    }
    return int(entries.size());
}

} // namespace Presenters
