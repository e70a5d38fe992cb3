// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace Gui {

/// Message box in the style of all messages: warning icon, margin, plain text. It deletes itself when
/// closed.
/// \param title  a few words; longer ones would be cut in the title bar
/// \param text  sentence
/// \param details  sentences below it; may be empty
/// \param parent  window or page that it belongs to
/// \return message without buttons, to be completed by openMessage()
[[nodiscard]] QMessageBox *makeMessage(const QString &title, const QString &text, const QString &details,
                                       QWidget *parent);

/// Opens a message after its buttons were added.
void openMessage(QMessageBox *message);

} // namespace Gui
