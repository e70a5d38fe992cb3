// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/customfields.h"

#include "core/try.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"
#include "store/directory/customfieldrows.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

#include <algorithm>

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

Core::Error unknown(const QString &label)
{
    return notFound(QCoreApplication::translate("Store", "There is no custom field called “%1”.").arg(label));
}

Core::Error taken(const QString &label)
{
    return invalidInput(
        QCoreApplication::translate("Store", "There is already a custom field called “%1”.").arg(label));
}

// 0 if there is none
Core::Result<qint64> idOf(Database &database, const QString &label)
{
    return number(database, u"SELECT COALESCE((SELECT id FROM custom_field WHERE label_key = ?), 0)"_s,
                  {folded(label)});
}

// The label belongs to a field from now on: another one that had it once no longer gets its values.
Core::Result<void> freeLabel(Database &database, const QString &label)
{
    auto done = database.execute(u"DELETE FROM former_label WHERE label_key = ?"_s, {folded(label)});
    return done ? Core::Result<void>() : done.error();
}

} // namespace

Core::Result<QList<Domain::CustomField>> CustomFields::all() const
{
    QList<Domain::CustomField> fields;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT label, type, remote_id, remote_name, sending FROM custom_field "
        "ORDER BY position, id"_s,
        {}, [&](const QSqlQuery &row) {
            Domain::CustomField field;
            field.label = row.value(0).toString();
            field.type = Domain::customFieldTypeFromName(row.value(1).toString()).value_or(field.type);
            field.remoteId.value = row.value(2).toString();
            field.remoteName = row.value(3).toString();
            field.isSent = row.value(4).toString() != "no"_L1;
            fields.append(field);
        }));
    return fields;
}

Core::Result<QMap<QString, QString>> CustomFields::formerLabels() const
{
    return formerCustomLabels(m_database);
}

Core::Result<void> CustomFields::add(const QString &label, Domain::CustomFieldType type)
{
    const QString name = label.trimmed();
    if (const QString error = validationError(name); !error.isEmpty())
        return invalidInput(error);
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto same, idOf(m_database, name));
        if (same != 0)
            return taken(name);
        RETURN_IF_ERROR(freeLabel(m_database, name));
        RETURN_IF_ERROR(m_database.execute(
            u"INSERT INTO custom_field (label, label_key, type, position) "
            "VALUES (?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM custom_field))"_s,
            {name, folded(name), Domain::toName(type)}));
        return {};
    });
}

Core::Result<void> CustomFields::rename(const QString &label, const QString &newLabel)
{
    const QString name = newLabel.trimmed();
    if (const QString error = validationError(name); !error.isEmpty())
        return invalidInput(error);
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto id, idOf(m_database, label.trimmed()));
        if (id == 0)
            return unknown(label);
        ASSIGN_OR_RETURN(const auto same, idOf(m_database, name));
        if (same != 0 && same != id)
            return taken(name);
        RETURN_IF_ERROR(
            m_database.execute(u"INSERT OR REPLACE INTO former_label (label, label_key, field_id) "
                               "SELECT label, label_key, id FROM custom_field WHERE id = ?"_s,
                               {id}));
        if (same == 0) {
            RETURN_IF_ERROR(freeLabel(m_database, name));
        }
        RETURN_IF_ERROR(m_database.execute(u"UPDATE custom_field SET label = ?, label_key = ? WHERE id = ?"_s,
                                           {name, folded(name), id}));
        return {};
    });
}

Core::Result<void> CustomFields::move(const QString &label, qsizetype place)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto fields, all());
        QStringList order; // of keys
        for (const Domain::CustomField &field : fields)
            order.append(folded(field.label));
        const qsizetype from = order.indexOf(folded(label.trimmed()));
        if (from < 0)
            return unknown(label);
        order.move(from, std::clamp<qsizetype>(place, 0, order.size() - 1));
        for (qsizetype i = 0; i < order.size(); ++i) {
            RETURN_IF_ERROR(change(order.at(i), u"position = ?"_s, {i + 1}));
        }
        return {};
    });
}

Core::Result<void> CustomFields::setSent(const QString &label, bool isSent)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(raiseRevision(m_database));
        return change(label,
                      isSent ? u"sending = CASE sending WHEN 'no' THEN 'again' ELSE sending END"_s
                             : u"sending = 'no'"_s,
                      {});
    });
}

Core::Result<QStringList> CustomFields::toSendAgain() const
{
    QStringList labels;
    RETURN_IF_ERROR(m_database.read(u"SELECT label FROM custom_field WHERE sending = 'again' ORDER BY id"_s,
                                    {},
                                    [&](const QSqlQuery &row) { labels.append(row.value(0).toString()); }));
    return labels;
}

Core::Result<void> CustomFields::endSendingAgain(const QString &label)
{
    return change(label, u"sending = CASE sending WHEN 'again' THEN 'yes' ELSE sending END"_s, {});
}

Core::Result<void> CustomFields::bind(const QString &label, const Domain::CustomFieldId &remoteId,
                                      const QString &remoteName)
{
    return change(label, u"remote_id = ?, remote_name = ?"_s, {remoteId.value, remoteName});
}

Core::Result<void> CustomFields::change(const QString &label, const QString &assignment,
                                        const QVariantList &values)
{
    ASSIGN_OR_RETURN(const auto changed,
                     m_database.execute(u"UPDATE custom_field SET %1 WHERE label_key = ?"_s.arg(assignment),
                                        values + QVariantList{folded(label.trimmed())}));
    return changed > 0 ? Core::Result<void>() : unknown(label);
}

Core::Result<void> CustomFields::unbindAll()
{
    RETURN_IF_ERROR(m_database.execute(u"UPDATE custom_field SET remote_id = '', remote_name = ''"_s));
    return {};
}

} // namespace Store
