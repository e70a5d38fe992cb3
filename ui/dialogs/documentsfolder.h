// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gui {

/// Folder in which file dialogs start. Without one, Qt uses the current folder, which may be any.
/// \return the Documents folder, or the home folder if there is none
[[nodiscard]] QString documentsFolder();

} // namespace Gui
