#pragma once

#include <QColor>
#include <QHash>
#include <QString>

class QApplication;

namespace Gui {

/// The look of the program: Fusion, one style sheet, and colours by name from a light or a dark palette file.
/// GUI thread; one for the program, because a style sheet is the application's.
class Style
{
public:
    enum class Scheme { System, Light, Dark }; ///< System: dark where the desktop's own windows are dark

    /// Sets style, palette and style sheet of the application.
    static void apply(QApplication &application, Scheme scheme);
    [[nodiscard]] static bool isDark() { return s_dark; }
    /// A colour of the palette in use, for what is painted by hand: `accent`, `muted`, `border`, …
    [[nodiscard]] static QColor color(const QString &name);

private:
    static QHash<QString, QColor> s_colors;
    static bool s_dark;
};

} // namespace Gui
