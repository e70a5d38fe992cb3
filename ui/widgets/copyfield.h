// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Gui {

/// A text to be used in another program, with a Copy button at its right.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    /// \param name  accessible name of the text
    /// \param text  text to copy
    /// \param parent  owner
    CopyField(const QString &name, const QString &text, QWidget *parent = nullptr);

private:
    void copy();
    void clipboardChanged();

    QLineEdit *m_text;
    QPushButton *m_copy;
};

} // namespace Gui
