#pragma once

#include <QIcon>
#include <QString>

namespace Gui {

/// The stroke icon `resources/icons/<name>.svg` in a colour of the palette (Style::color), sharp at every
/// scale. Disabled buttons show it in the palette's `disabledtext`.
[[nodiscard]] QIcon icon(const QString &name, const QString &color = QStringLiteral("text"));

} // namespace Gui
