// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/api/bodycheck.h"
#include "practice/control/serverstate.h"

namespace Practice {

/// The validated body of a POST or PUT of a contact. A collection that was not sent has no value, which
/// differs from an empty one.
struct ContactBody
{
    bool hasEmail = false;
    QString address;
    QString permission; ///< empty if not sent
    QString optOutReason;
    QString firstName;
    QString lastName;
    QString jobTitle;
    QString companyName;
    int birthdayMonth = 0;
    int birthdayDay = 0;
    QString anniversary;
    QString source; ///< create_source or update_source
    std::optional<QList<FieldValue>> fields;
    std::optional<QList<PhoneNumber>> phones;
    std::optional<QList<StreetAddress>> addresses;
    std::optional<QStringList> lists;
    std::optional<QStringList> taggings;
    std::optional<QList<Note>> notes;
};

enum class ContactVerb { Create, Update };

/// Parses the body and reports its errors to \p check.
[[nodiscard]] ContactBody contactBody(const QJsonObject &body, ContactVerb verb, SimulatedAccount &account,
                                      BodyCheck &check);

/// Reports an error for each of \p ids that is not an existing list.
void checkLists(const QStringList &ids, SimulatedAccount &account, BodyCheck &check);

/// Parses `custom_fields` of a body.
[[nodiscard]] QList<FieldValue> fieldValues(const QJsonObject &body, qsizetype most,
                                            SimulatedAccount &account, BodyCheck &check);

/// Validates a birthday: both parts or neither, and an existing date.
void checkBirthday(int month, int day, BodyCheck &check);

} // namespace Practice
