// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/customfields.h"

#include "core/try.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

QString validationError(const QString &label)
{
    if (label.isEmpty())
        return QCoreApplication::translate("Store", "A custom field needs a name.");
    if (label.size() > Domain::kLongestCustomLabel) {
        return QCoreApplication::translate("Store",
                                           "The name of a custom field can have at most %1 characters.")
            .arg(Domain::kLongestCustomLabel);
    }
    if (Domain::standardFieldOf(label) && Domain::ambiguityOf(label) == 0) {
        return QCoreApplication::translate("Store", "“%1” is a standard field that every client has. Choose "
                                                    "another name.")
            .arg(label);
    }
    return {};
}

} // namespace

Core::Result<QList<Domain::CustomField>> CustomFields::all() const
{
    QList<Domain::CustomField> fields;
    auto done =
        m_database.read(u"SELECT label, type, remote_id, remote_name FROM custom_field ORDER BY id"_s, {},
                        [&](const QSqlQuery &row) {
                            Domain::CustomField field;
                            field.label = row.value(0).toString();
                            field.type =
                                Domain::customFieldTypeFromName(row.value(1).toString()).value_or(field.type);
                            field.remoteId.value = row.value(2).toString();
                            field.remoteName = row.value(3).toString();
                            fields.append(field);
                        });
    if (!done)
        return done.error();
    return fields;
}

Core::Result<void> CustomFields::add(const QString &label, Domain::CustomFieldType type)
{
    const QString name = label.trimmed();
    if (const QString error = validationError(name); !error.isEmpty())
        return invalidInput(error);
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(
            const auto taken,
            number(m_database, u"SELECT COUNT(*) FROM custom_field WHERE label_key = ?"_s, {folded(name)}));
        if (taken > 0) {
            return invalidInput(
                QCoreApplication::translate("Store", "There is already a custom field called “%1”.")
                    .arg(name));
        }
        RETURN_IF_ERROR(
            m_database.execute(u"INSERT INTO custom_field (label, label_key, type) VALUES (?, ?, ?)"_s,
                               {name, folded(name), Domain::toName(type)}));
        return {};
    });
}

Core::Result<void> CustomFields::bind(const QString &label, const Domain::CustomFieldId &remoteId,
                                      const QString &remoteName)
{
    ASSIGN_OR_RETURN(
        const auto bound,
        m_database.execute(u"UPDATE custom_field SET remote_id = ?, remote_name = ? WHERE label_key = ?"_s,
                           {remoteId.value, remoteName, folded(label.trimmed())}));
    if (bound == 0)
        return notFound(
            QCoreApplication::translate("Store", "There is no custom field called “%1”.").arg(label));
    return {};
}

Core::Result<void> CustomFields::unbindAll()
{
    RETURN_IF_ERROR(m_database.execute(u"UPDATE custom_field SET remote_id = '', remote_name = ''"_s));
    return {};
}

} // namespace Store
