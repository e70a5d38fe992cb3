// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"

#include <QString>

#include <optional>

namespace Domain {

/// Order of clients. Clients without a value for it come last, or first in descending order; clients with the
/// same value are ordered by name.
struct ClientOrder
{
    enum class By { Name, Email, Phone, StudioNumber, State };
    By by = By::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const ClientOrder &) const = default;
};

/// Selects the clients to read.
struct ClientQuery
{
    /// Words that must all occur in the name, e-mail, phone or studio number, in any order; empty: all. A
    /// word of one or two characters is found at the beginning of words only, a longer one anywhere.
    QString search;
    std::optional<ClientState> state;
    int limit = -1; ///< maximum number of clients; -1: all
    int offset = 0;
    ClientOrder order = {};
    int total = -1; ///< number of matches if known, which makes reading with a limit quicker; -1: not known
};

} // namespace Domain
