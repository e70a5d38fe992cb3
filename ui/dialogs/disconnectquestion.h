// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QString;
class QWidget;

namespace Gui {

/// Creates the confirmation popup of the X button. OK emits accepted(). The dialog deletes itself when
/// closed.
/// \param businessName  name of the connected business
/// \param parent  window that the dialog belongs to
/// \return dialog, to be opened by the caller
[[nodiscard]] QDialog *makeDisconnectQuestion(const QString &businessName, QWidget *parent);

} // namespace Gui
