// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Presenters {

/// Treatment of the studio's clients on a list that is given up for another one or by disconnecting.
enum class LeftList { Keep, Remove };

/// The owner's wishes before the account is disconnected.
struct Goodbye
{
    LeftList list = LeftList::Keep;
    QString clientsFile; ///< file to save the clients to first; empty: none
};

} // namespace Presenters
