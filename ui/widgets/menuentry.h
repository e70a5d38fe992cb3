// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"

#include <QPushButton>

class QLabel;

namespace Gui {

/// Wide button of a menu page: icon, title, description, and a state at its right.
class MenuEntry : public QPushButton
{
    Q_OBJECT

public:
    MenuEntry(const QString &iconName, const QString &name, const QString &description, QWidget *parent);

    /// \param text  state; empty to hide it
    /// \param tone  colour of the state
    void setState(const QString &text, Core::Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QString m_name;
    QString m_description;
    QLabel *m_state;
};

} // namespace Gui
