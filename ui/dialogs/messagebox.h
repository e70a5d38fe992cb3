// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace Gui {

/// Icon of a message.
enum class MessageIcon { Warning, Success };

/// Message box in the style of all messages: icon, margin, plain text. It deletes itself when closed.
/// \param title  a few words; longer ones would be cut in the title bar
/// \param text  sentence
/// \param details  sentences below it; may be empty
/// \param parent  window or page that it belongs to
/// \param shown  icon beside the text
/// \return message without buttons, to be completed by openMessage()
[[nodiscard]] QMessageBox *makeMessage(const QString &title, const QString &text, const QString &details,
                                       QWidget *parent, MessageIcon shown = MessageIcon::Warning);

/// Opens a message after its buttons were added.
void openMessage(QMessageBox *message);

} // namespace Gui
