// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/customfieldrows.h"

#include "core/try.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

QString customFieldNames()
{
    return u"SELECT label_key, id, label FROM custom_field UNION ALL "
           "SELECT former_label.label_key, custom_field.id, custom_field.label FROM former_label "
           "JOIN custom_field ON custom_field.id = former_label.field_id"_s;
}

Core::Result<qint64> customFieldId(Database &database, const QString &label)
{
    return number(database,
                  u"SELECT COALESCE((SELECT id FROM (%1) WHERE label_key = ?), 0)"_s.arg(customFieldNames()),
                  {folded(label.trimmed())});
}

Core::Result<bool> removeIfUnused(Database &database, qint64 field)
{
    ASSIGN_OR_RETURN(const auto used, number(database,
                                             u"SELECT EXISTS (SELECT 1 FROM client_value WHERE field_id = ?) "
                                             "OR EXISTS (SELECT 1 FROM removed_value WHERE field_id = ?) "
                                             "OR EXISTS (SELECT 1 FROM running_import)"_s,
                                             {field, field}));
    if (used != 0)
        return false;
    RETURN_IF_ERROR(database.execute(u"DELETE FROM former_label WHERE field_id = ?"_s, {field}));
    RETURN_IF_ERROR(database.execute(u"DELETE FROM custom_field WHERE id = ?"_s, {field}));
    return true;
}

Core::Result<QMap<QString, QString>> formerCustomLabels(Database &database)
{
    QMap<QString, QString> labels;
    RETURN_IF_ERROR(database.read(
        u"SELECT former_label.label, custom_field.label FROM former_label "
        "JOIN custom_field ON custom_field.id = former_label.field_id"_s,
        {}, [&](const QSqlQuery &row) { labels.insert(row.value(0).toString(), row.value(1).toString()); }));
    return labels;
}

} // namespace Store
