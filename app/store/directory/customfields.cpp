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

// Values of the column plan_again.
const QString kProblems = u"problems"_s;
const QString kValues = u"values"_s;

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

Core::Error inUse(const QString &label)
{
    return invalidInput(
        QCoreApplication::translate(
            "Store",
            "A profile, perhaps a removed one that can be put back, has a value in “%1”, so the field "
            "was not removed. To keep the values in Listwell only, do not send the field.")
            .arg(label));
}

// Whether the label is free, or the field \p own has or had it.
Core::Result<void> checkFree(Database &database, const QString &label, qint64 own)
{
    ASSIGN_OR_RETURN(const auto owner, customFieldId(database, label));
    if (owner == 0 || owner == own)
        return {};
    ASSIGN_OR_RETURN(const auto present,
                     firstRow<QString>(database, u"SELECT label FROM custom_field WHERE id = ?"_s, {owner},
                                       [](const QSqlQuery &row) { return row.value(0).toString(); }));
    if (present && folded(*present) == folded(label))
        return taken(label);
    return invalidInput(QCoreApplication::translate("Store", "“%1” is what the custom field “%2” was called "
                                                             "before, and client reports may still use it. "
                                                             "Choose another name.")
                            .arg(label, present.value_or(QString())));
}

} // namespace

Core::Result<QList<Domain::CustomField>> CustomFields::all() const
{
    QList<Domain::CustomField> fields;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT label, type, remote_id, remote_name, is_sent FROM custom_field "
        "ORDER BY position, id"_s,
        {}, [&](const QSqlQuery &row) {
            Domain::CustomField field;
            field.label = row.value(0).toString();
            field.type = Domain::customFieldTypeFromName(row.value(1).toString()).value_or(field.type);
            field.remoteId.value = row.value(2).toString();
            field.remoteName = row.value(3).toString();
            field.isSent = row.value(4).toBool();
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
        RETURN_IF_ERROR(checkFree(m_database, name, 0));
        RETURN_IF_ERROR(m_database.execute(
            u"INSERT INTO custom_field (label, label_key, type, position) "
            "VALUES (?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM custom_field))"_s,
            {name, folded(name), Domain::toName(type)}));
        return {};
    });
}

Core::Result<void> CustomFields::remove(const QString &label)
{
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto id, customFieldId(m_database, label));
        if (id == 0)
            return unknown(label);
        ASSIGN_OR_RETURN(const auto imports, number(m_database, u"SELECT COUNT(*) FROM running_import"_s));
        if (imports != 0) {
            return invalidInput(QCoreApplication::translate(
                "Store",
                "A client report is being imported, which may need the field. Finish the import first."));
        }
        ASSIGN_OR_RETURN(const bool isRemoved, removeIfUnused(m_database, id));
        return isRemoved ? Core::Result<void>() : inUse(label);
    });
}

Core::Result<void> CustomFields::rename(const QString &label, const QString &newLabel)
{
    const QString name = newLabel.trimmed();
    if (const QString error = validationError(name); !error.isEmpty())
        return invalidInput(error);
    return m_database.transaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto id, customFieldId(m_database, label));
        if (id == 0)
            return unknown(label);
        RETURN_IF_ERROR(checkFree(m_database, name, id));
        RETURN_IF_ERROR(raiseRevision(m_database));
        RETURN_IF_ERROR(
            m_database.execute(u"INSERT OR REPLACE INTO former_label (label, label_key, field_id) "
                               "SELECT label, label_key, id FROM custom_field WHERE id = ?"_s,
                               {id}));
        RETURN_IF_ERROR(m_database.execute(
            u"UPDATE custom_field SET label = ?, label_key = ?, "
            "plan_again = CASE plan_again WHEN '' THEN 'problems' ELSE plan_again END WHERE id = ?"_s,
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
        return change(label, u"plan_again = CASE WHEN is_sent = ? THEN plan_again ELSE ? END, is_sent = ?"_s,
                      {isSent ? 1 : 0, isSent ? kValues : kProblems, isSent ? 1 : 0});
    });
}

Core::Result<QList<CustomFields::ToPlan>> CustomFields::toPlanAgain() const
{
    QList<ToPlan> fields;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT label, plan_again FROM custom_field WHERE plan_again <> '' ORDER BY id"_s, {},
        [&](const QSqlQuery &row) {
            const bool isAll = row.value(1).toString() == kValues;
            fields.append({row.value(0).toString(), isAll ? FieldChange::Values : FieldChange::Problems});
        }));
    return fields;
}

Core::Result<void> CustomFields::endPlanningAgain(const ToPlan &planned)
{
    return change(planned.label, u"plan_again = CASE plan_again WHEN ? THEN '' ELSE plan_again END"_s,
                  {planned.change == FieldChange::Values ? kValues : kProblems});
}

Core::Result<void> CustomFields::bind(const QString &label, const Domain::CustomFieldId &remoteId,
                                      const QString &remoteName)
{
    return change(label, u"remote_id = ?, remote_name = ?"_s, {remoteId.value, remoteName});
}

// Also finds a field that another program has renamed meanwhile.
Core::Result<void> CustomFields::change(const QString &label, const QString &assignment,
                                        const QVariantList &values)
{
    ASSIGN_OR_RETURN(const auto id, customFieldId(m_database, label));
    if (id == 0)
        return unknown(label);
    RETURN_IF_ERROR(m_database.execute(u"UPDATE custom_field SET %1 WHERE id = ?"_s.arg(assignment),
                                       values + QVariantList{id}));
    return {};
}

Core::Result<void> CustomFields::unbindAll()
{
    RETURN_IF_ERROR(m_database.execute(u"UPDATE custom_field SET remote_id = '', remote_name = ''"_s));
    return {};
}

} // namespace Store
