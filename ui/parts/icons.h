#pragma once

#include <QIcon>
#include <QString>

class QAbstractButton;

namespace Gui {

/// The stroke icon `resources/icons/<name>.svg` in a colour of the palette (Style::color), sharp at every
/// scale. Disabled buttons show it in the palette's `disabledtext`.
[[nodiscard]] QIcon icon(const QString &name, const QString &color = QStringLiteral("text"));

/// Gives a button its icon, in a size that goes with its text.
void setButtonIcon(QAbstractButton *button, const QString &name,
                   const QString &color = QStringLiteral("text"));

} // namespace Gui
