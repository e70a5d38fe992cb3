// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMargins>

class QDialog;
class QVBoxLayout;

namespace Gui {

constexpr QMargins kDialogMargins(24, 24, 24, 24); // px

/// Layout of a dialog, with the margin and the spacing that all dialogs have.
[[nodiscard]] QVBoxLayout *makeDialogLayout(QDialog *dialog);

} // namespace Gui
