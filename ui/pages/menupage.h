// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Gui {

class MenuEntry;

/// A menu page (Setup, Integrations): a title, a sentence, and wide entries below each other.
class MenuPage : public QWidget
{
    Q_OBJECT

public:
    MenuPage(const QString &title, const QString &introduction, QWidget *parent = nullptr);

    /// \param iconName  name of a file in resources/icons, without extension
    /// \param name  title of the entry
    /// \param description  sentence below the title
    /// \param objectName  object name of the entry
    /// \return entry, owned by the page; connect its clicked()
    MenuEntry *addEntry(const QString &iconName, const QString &name, const QString &description,
                        const QString &objectName);

private:
    QVBoxLayout *m_entries;
};

} // namespace Gui
