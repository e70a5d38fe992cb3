// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/translation.h"

#include <QString>

namespace Gui {

/// The language that the owner chose for the window. A studio and its practice account share it. The GUI
/// thread.
class Language
{
public:
    /// Shows the language of the desktop.
    Language();

    /// Shows the language that was chosen, and keeps later choices.
    /// \param dataDirectory  data directory of the studio
    void keepIn(const QString &dataDirectory);

    /// \return one of Core::Translation::languages(); empty for the language of the desktop
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Shows a language at once and remembers it.
    /// \param language  as in chosen()
    void choose(const QString &language);

private:
    Core::Translation m_translation;
    QString m_dataDirectory;
    QString m_chosen;
};

} // namespace Gui
