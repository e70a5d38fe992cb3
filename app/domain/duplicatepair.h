// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cliententry.h"
#include "domain/standardfields.h"

#include <QList>

namespace Domain {

/// Two profiles with the same name that are likely one person.
struct DuplicatePair
{
    ClientEntry older; ///< the one that was added first
    ClientEntry newer;
    QList<StandardField> same; ///< what they share besides the name: Birthday, Phone or Email, at least one
};

} // namespace Domain
