// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Gui {

/// Input field with its label above and its validation error below.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of \p field and uses \p label as its accessible name.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// Sets the validation error; empty to remove it.
    void setValidationError(const QString &validationError);
    [[nodiscard]] QString validationError() const;
    /// Gives the focus to the field. The field is not the focus proxy, because Qt 6.4 would then skip the
    /// controls between the two.
    void focusField();

private:
    QWidget *m_field;
    QLabel *m_validationError;
};

} // namespace Gui
