// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace Domain {

/// Type of a custom field in the studio's directory.
enum class CustomFieldType { Text, Number, Date, Checkbox, Select, Radio };

/// Which numbers a field of numbers in Constant Contact takes.
struct NumberLimits
{
    bool mayBeNegative = true;
    std::optional<int> mostDecimals = {}; ///< digits after the decimal point; nothing: not known

    bool operator==(const NumberLimits &) const = default;
};

/// A custom field defined by the studio. Labels are unique, ignoring case.
struct CustomField
{
    QString label;                                ///< 1 to 50 characters (the service's limit)
    CustomFieldType type = CustomFieldType::Text; ///< of the values here, or of those in Constant Contact
    CustomFieldId remoteId;    ///< id in Constant Contact; empty until the field is created or found there
    QString remoteName;        ///< column name for imports (`cf:<name>`); assigned by the service
    bool isSent = true;        ///< the owner's choice; otherwise values sent earlier stay there as they are
    NumberLimits numbers = {}; ///< of a field of numbers in Constant Contact, as it was read; not kept here

    bool operator==(const CustomField &) const = default;
};

/// Whether two labels mean one field: neither case nor the number of spaces counts.
[[nodiscard]] inline bool isSameLabel(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace Domain
