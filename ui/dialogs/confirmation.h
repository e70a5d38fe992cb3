// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Gui {

/// Asks for confirmation before something is removed. The button names the action; Cancel has the focus.
/// \param parent  window that the question belongs to
/// \param objectName  object name of the dialog
/// \param question  short sentence
/// \param consequence  sentences about the effect of the action and its limits
/// \param act  text of the button, for example "Remove Anna Young"
/// \param confirmed  called after confirmation, while \p parent exists
void askForConfirmation(QWidget *parent, const QString &objectName, const QString &question,
                        const QString &consequence, const QString &act, std::function<void()> confirmed);

} // namespace Gui
