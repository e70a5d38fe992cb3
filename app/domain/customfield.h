#pragma once

#include "domain/ids.h"

#include <QString>

namespace Domain {

enum class CustomFieldType { Text, Number, Date, Checkbox, Select, Radio };

/// A field of the studio's own making. Its label is unique in the studio, case aside.
struct CustomField
{
    QString label; ///< 1 to 50 characters (the service's limit)
    CustomFieldType type = CustomFieldType::Text;
    CustomFieldId remoteId; ///< in Constant Contact; empty until it was created or found there
    QString remoteName;     ///< what an import calls it (`cf:<name>`); made by the service, never computed

    bool operator==(const CustomField &) const = default;
};

} // namespace Domain
