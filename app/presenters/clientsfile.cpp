// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientsfile.h"

#include "core/try.h"
#include "csv/clientexport.h"
#include "presenters/privatefile.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/customfields.h"
#include "store/sqlite/database.h"

namespace Presenters {

Core::Result<int> writeClientsTo(const QString &path, Store::Database &database)
{
    return writePrivateFile(path, [&](QIODevice &device) { return writeClientsTo(device, database); });
}

Core::Result<int> writeClientsTo(QIODevice &device, Store::Database &database)
{
    qsizetype rows = 0;
    RETURN_IF_ERROR(database.snapshot([&]() -> Core::Result<void> {
        const Store::ClientDirectory directory(database);
        ASSIGN_OR_RETURN(const auto fields, Store::CustomFields(database).all());
        ASSIGN_OR_RETURN(const auto left, directory.addressesThatLeft());
        QStringList labels;
        for (const Domain::CustomField &field : fields)
            labels << field.label;
        Csv::ClientExport file(device, labels, left);
        RETURN_IF_ERROR(file.begin());
        RETURN_IF_ERROR(directory.eachPart([&](const QList<Domain::ClientEntry> &clients) {
            rows += clients.size();
            return file.write(clients);
        }));
        ASSIGN_OR_RETURN(const auto former, directory.formerAddresses());
        RETURN_IF_ERROR(file.writeFormer(former));
        ASSIGN_OR_RETURN(const auto departures, directory.leftOtherLists());
        return file.writeLeftOtherLists(departures);
    }));
    return static_cast<int>(rows);
}

} // namespace Presenters
