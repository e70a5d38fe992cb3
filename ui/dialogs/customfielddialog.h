// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/customfield.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Gui {

class FormField;

/// Dialog to enter the label and type of a new custom field. The caller adds the field, then closes the
/// dialog or shows the error in it.
class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CustomFieldDialog(QWidget *parent = nullptr);

    void showRefusal(const Core::Error &error);

Q_SIGNALS:
    void addRequested(const QString &label, Domain::CustomFieldType type);

private:
    QLineEdit *m_label;
    FormField *m_labelField;
    QComboBox *m_type;
    QPushButton *m_add;
};

} // namespace Gui
