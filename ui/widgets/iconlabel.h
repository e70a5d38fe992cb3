// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Gui {

/// Label that shows an icon in a colour of the palette, and draws it again when the window turns light or
/// dark. It says nothing to screen readers: the text beside it does. GUI thread.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    /// \param size  width and height in pixels of the layout
    /// \param parent  owner
    explicit IconLabel(int size, QWidget *parent = nullptr);
    /// \param name  icon, as for icon()
    /// \param color  name of a colour, as for icon()
    /// \param size  width and height in pixels of the layout
    /// \param parent  owner
    IconLabel(const QString &name, const QString &color, int size, QWidget *parent = nullptr);

    /// Shows another icon.
    void setIcon(const QString &name, const QString &color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    int m_size;
    QString m_name;
    QString m_color;
};

} // namespace Gui
