// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"

#include <QCoreApplication>
#include <QString>

namespace Presenters {

struct ConnectionState;

/// Content of the tray icon, in the words of the status chip.
struct TrayState
{
    Q_DECLARE_TR_FUNCTIONS(TrayState)
public:
    Core::Tone tone = Core::Tone::Neutral;
    QString state;   ///< a few words, for the menu
    QString toolTip; ///< plain text
    bool canSync = false;

    bool operator==(const TrayState &) const = default;

    /// Pure function.
    /// \param connection  state of the connection
    /// \param program  name of the program, which differs on the practice account
    [[nodiscard]] static TrayState of(const ConnectionState &connection, const QString &program);
};

} // namespace Presenters
