// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Presenters {

/// What happens to the studio's people on the list that is left for another one, or by disconnecting.
enum class LeftList { Keep, TakeOff };

/// What the owner wishes before the account is disconnected.
struct Goodbye
{
    LeftList list = LeftList::Keep;
    QString clientsFile; ///< where the clients are saved first; empty: nowhere
};

} // namespace Presenters
