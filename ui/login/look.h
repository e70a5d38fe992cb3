#pragma once

#include <QColor>
#include <QIcon>

#include <optional>

class QPalette;

namespace Gui {

/// Fusion with a light or a dark palette; without a wish, the palette that the system gave.
void applyLook(std::optional<bool> dark);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor mutedText(const QPalette &palette);   ///< of less weight, still readable (4.5 : 1)
[[nodiscard]] QColor secureColor(const QPalette &palette); ///< of the lock
[[nodiscard]] QColor noticeFill(const QPalette &palette);  ///< behind a notice
[[nodiscard]] QColor noticeEdge(const QPalette &palette);

/// Drawn by us, so that they look the same without an icon theme and follow the palette.
[[nodiscard]] QPixmap lockPicture(int side, const QColor &color, qreal ratio);
[[nodiscard]] QIcon reloadIcon(int side, const QColor &color, qreal ratio);
[[nodiscard]] QIcon crossIcon(int side, const QColor &color, qreal ratio);
[[nodiscard]] QPixmap warningPicture(int side, const QColor &color, qreal ratio);

} // namespace Gui
