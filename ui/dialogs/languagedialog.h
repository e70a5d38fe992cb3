// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Gui {

/// Asks for the language of the window. Each language has its own name, so that a person who cannot read the
/// others finds it.
class LanguageDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param chosen  one of Core::Translation::languages(); empty for the language of the desktop
    /// \param parent  owner
    explicit LanguageDialog(const QString &chosen, QWidget *parent);

Q_SIGNALS:
    /// \param language  as in the constructor
    void languageChosen(const QString &language);
};

} // namespace Gui
