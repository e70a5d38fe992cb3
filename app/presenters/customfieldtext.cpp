// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/customfieldtext.h"

#include "core/datetext.h"
#include "domain/customvalue.h"

#include <QCoreApplication>
#include <QDate>

namespace Presenters {

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;

QString fieldTypeName(CustomFieldType type)
{
    switch (type) {
    case CustomFieldType::Text:
        return QCoreApplication::translate("CustomFieldText", "Text");
    case CustomFieldType::Number:
        return QCoreApplication::translate("CustomFieldText", "Number");
    case CustomFieldType::Date:
        return QCoreApplication::translate("CustomFieldText", "Date");
    case CustomFieldType::Checkbox:
        return QCoreApplication::translate("CustomFieldText", "Checkbox");
    case CustomFieldType::Select:
        return QCoreApplication::translate("CustomFieldText", "Drop-down list");
    case CustomFieldType::Radio:
        return QCoreApplication::translate("CustomFieldText", "Radio buttons");
    }
    return {};
}

QString customFieldText(const Domain::CustomField &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (field.type == CustomFieldType::Checkbox)
        return Domain::isTicked(value) ? QCoreApplication::translate("CustomFieldText", "Yes")
                                       : QCoreApplication::translate("CustomFieldText", "No");
    const QDate date = field.type == CustomFieldType::Date ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? Core::dateText(date) : value;
}

} // namespace Presenters
