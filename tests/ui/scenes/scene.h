// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace Screenshots {

/// One picture: a page, dialog or state, created anew for every look. It is drawn once isReady returns true.
struct Scene
{
    QString name; ///< file name, in lower case with hyphens
    std::function<QWidget *()> make;
    /// Whether content that loads later (a table filled by the database) is complete. Unset: ready
    /// immediately.
    std::function<bool(QWidget *)> isReady = {};
    /// Interaction after the window is shown.
    std::function<void(QWidget *)> act = {};
};

/// A text that another part of the program would supply, such as an error, in the language of the window.
[[nodiscard]] QString translated(const char *text);

/// All scenes; each file adds its own with a Registration at namespace level.
[[nodiscard]] QList<Scene> &scenes();

/// Shows the widget of a scene and performs its interaction.
/// \return whether it became ready
[[nodiscard]] bool show(const Scene &scene, QWidget &widget);

struct Registration
{
    explicit Registration(const QList<Scene> &more) { scenes() += more; }
};

} // namespace Screenshots
