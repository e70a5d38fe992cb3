// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

class QAbstractButton;

namespace Gui {

/// Stroke icon `resources/icons/<name>.svg` in a colour of the palette, sharp at every scale. Disabled
/// buttons show it in the colour `disabledtext`. The icon `chevron`, which points to what comes next, is
/// mirrored where texts run from right to left.
/// \param name  file name without extension
/// \param color  name for Style::color()
[[nodiscard]] QIcon icon(const QString &name, const QString &color = QStringLiteral("text"));

/// Sets the icon of a button, in a size that fits its text.
void setButtonIcon(QAbstractButton *button, const QString &name,
                   const QString &color = QStringLiteral("text"));

} // namespace Gui
