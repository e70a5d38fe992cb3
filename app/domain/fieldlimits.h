#pragma once

#include "domain/client.h"

namespace Domain {

/// Why a client's fields cannot be sent as they are, and what the owner can do about it; both empty when they
/// can.
struct FieldProblem
{
    QString reason;
    QString remedy;

    bool operator==(const FieldProblem &) const = default;
};

/// Looks at the limits of the service's import (API facts 4.1, 5: names 50, street 255, other address parts
/// 50, phones 25, e-mail 80, custom values 255, at most 25 custom fields with a value). Nothing is ever cut
/// to fit.
[[nodiscard]] FieldProblem fieldProblem(const Client &client);

} // namespace Domain
