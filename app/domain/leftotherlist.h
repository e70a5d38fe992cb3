// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

namespace Domain {

/// An address that left a list which is not in use now. If that list is chosen again, nobody puts the person
/// back (rule R3); on other lists, the person may be.
struct LeftOtherList
{
    QString address; ///< addressKey()
    ListId list;

    bool operator==(const LeftOtherList &) const = default;
};

} // namespace Domain
