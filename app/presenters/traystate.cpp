// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/traystate.h"

#include "presenters/connectionstate.h"

namespace Presenters {

TrayState TrayState::of(const ConnectionState &connection, const QString &program)
{
    const ConnectionSummary &summary = connection.summary;
    TrayState tray;
    tray.tone = summary.tone;
    tray.state = summary.chip;
    tray.toolTip = tr("%1: %2", "name of the program, state").arg(program, summary.chip);
    if (!summary.sentence.isEmpty())
        tray.toolTip += u'\n' + summary.sentence;
    tray.canSync = connection.phase == ConnectionState::Phase::Connected && connection.canSync;
    return tray;
}

} // namespace Presenters
