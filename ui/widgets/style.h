// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QString>

class QApplication;

namespace Gui {

/// Appearance of the program: Fusion, one style sheet, and named colours from a light or a dark palette file.
/// GUI thread; static, because the style sheet belongs to the application.
class Style
{
public:
    enum class Scheme { System, Light, Dark }; ///< System: dark if the palette of the desktop is dark

    /// Sets the style, palette, style sheet and keys of the application.
    static void apply(QApplication &application, Scheme scheme);
    [[nodiscard]] static bool isDark() { return s_dark; }
    /// Colour of the current palette, for custom painting: `accent`, `muted`, `border`, …
    [[nodiscard]] static QColor color(const QString &name);

private:
    static QHash<QString, QColor> s_colors;
    static bool s_dark;
};

} // namespace Gui
