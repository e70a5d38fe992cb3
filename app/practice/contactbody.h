#pragma once

#include "practice/bodycheck.h"
#include "practice/world.h"

namespace Practice {

/// What POST and PUT of a contact bring, read against the contract. A collection that was not sent is absent,
/// which is something else than empty.
struct ContactBody
{
    bool hasEmail = false;
    QString address;
    QString permission; ///< empty: not sent
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

/// Reads the body; its faults are left in \p check.
[[nodiscard]] ContactBody contactBody(const QJsonObject &body, ContactVerb verb, Account &account,
                                      BodyCheck &check);

/// The lists among \p ids that exist; a fault for each that does not.
void checkLists(const QStringList &ids, Account &account, BodyCheck &check);

/// Reads `custom_fields` of a body.
[[nodiscard]] QList<FieldValue> fieldValues(const QJsonObject &body, qsizetype most, Account &account,
                                            BodyCheck &check);

/// Birthday of a body: both parts or neither, and a day that exists.
void checkBirthday(int month, int day, BodyCheck &check);

} // namespace Practice
