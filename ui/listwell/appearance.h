// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/listwell/desktopscheme.h"

class QApplication;

namespace Gui {

/// Light or dark, as the owner chose for the window, or else as the desktop is at the moment. A studio and
/// its practice account share it. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    static constexpr auto kLight = "light";
    static constexpr auto kDark = "dark";

    /// Looks like the desktop.
    /// \param application  must outlive this object
    explicit Appearance(QApplication &application);

    /// Looks as it was chosen, and keeps later choices.
    /// \param dataDirectory  data directory of the studio
    void keepIn(const QString &dataDirectory);

    /// \return kLight, kDark, or empty for the look of the desktop
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Changes the style of the application and remembers it. Windows must draw their icons again.
    /// \param scheme  as in chosen()
    void choose(const QString &scheme);

private:
    void apply();

    QApplication &m_application;
    QString m_dataDirectory;
    QString m_chosen;
    DesktopScheme m_desktop;
};

} // namespace Gui
