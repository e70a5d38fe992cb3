// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Gui {

/// Groups of people as a row of buttons with their totals, of which one is chosen. The rows break where the
/// window is narrow.
class GroupFilter : public QWidget
{
    Q_OBJECT

public:
    /// \param name  accessible name
    explicit GroupFilter(const QString &name, QWidget *parent = nullptr);

    /// Appends a button.
    /// \param group  number of the group, for the other functions
    void add(int group, const QString &name, const QString &objectName);
    /// Shows the total of a group. The chosen group is visible in any case.
    void setTotal(int group, int count, bool isVisible);
    /// Checks the button of a group, without emitting chosen().
    void setChosen(int group);

Q_SIGNALS:
    void chosen(int group); ///< by the user

private:
    struct Entry
    {
        int group;
        QPushButton *button;
        QString name;
    };

    QButtonGroup *m_buttons;
    int m_chosen = -1;
    QList<Entry> m_entries;
};

} // namespace Gui
