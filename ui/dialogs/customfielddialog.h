// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/customfield.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QVBoxLayout;
class QLineEdit;
class QPushButton;

namespace Gui {

class FormField;

/// Dialog to enter the label and type of a new custom field, or another label for one. The caller adds or
/// renames the field, then closes the dialog or shows the error in it.
class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new field. Offers fields that most studios have, unless the studio has them already.
    /// \param known  the studio's custom fields
    /// \param parent  owner
    explicit CustomFieldDialog(const QList<Domain::CustomField> &known, QWidget *parent = nullptr);
    /// For another label of \p field.
    explicit CustomFieldDialog(const Domain::CustomField &field, QWidget *parent = nullptr);

    void showRefusal(const Core::Error &error);

Q_SIGNALS:
    void addRequested(const QString &label, Domain::CustomFieldType type);
    void renameRequested(const QString &label);

private:
    // In this order, which Tab follows.
    void addLabel(const QString &title, const QString &introduction);
    void addSuggestions(const QList<Domain::CustomField> &known);
    void addTypes();
    void addButtons(const QString &acceptText);

    QVBoxLayout *m_column;
    QLineEdit *m_label;
    QComboBox *m_type = nullptr; ///< only for a new field
    FormField *m_labelField = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Gui
