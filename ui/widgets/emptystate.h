// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Gui {

/// Takes the place of an empty table: a picture, a heading, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Emphasis { Normal, Primary }; ///< Primary: the likely next step

    /// \param iconName  name of a file in resources/icons, without extension
    /// \param heading  short title
    /// \param text  sentence with the next step
    /// \param parent  owner
    EmptyState(const QString &iconName, const QString &heading, const QString &text,
               QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Adds a button below the text.
    /// \param text  text of the button
    /// \param objectName  object name of the button
    /// \param emphasis  Primary for the main action
    /// \return button, owned by the placeholder
    QPushButton *addButton(const QString &text, const QString &objectName,
                           Emphasis emphasis = Emphasis::Normal);

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace Gui
