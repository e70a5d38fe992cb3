// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customfield.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Gui {

class FormField;

/// Custom fields of a client profile, each with an editor for its type. Select and radio fields are text
/// inputs, because only Constant Contact has the list of their choices.
class CustomFieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsForm(QWidget *parent = nullptr);

    /// Shows the fields.
    /// \param fields  custom fields
    /// \param values  values by label
    void setFields(const QList<Domain::CustomField> &fields, const QMap<QString, QString> &values);
    /// Adds one empty field and gives it the focus; other input is kept.
    void append(const Domain::CustomField &field);
    /// Input: values by label, without empty ones.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Shows an error beside each value that does not match the type of its field. A value that came from a
    /// report and was not edited is accepted.
    /// \return true if there are no errors
    bool validate();
    void focusFirstError();

Q_SIGNALS:
    void edited();
    void addFieldRequested();

private:
    struct Editor
    {
        Domain::CustomField field;
        QString original;
        QWidget *widget = nullptr;
        FormField *frame = nullptr; ///< nullptr for a checkbox
    };
    void add(const Domain::CustomField &field, const QString &value);
    [[nodiscard]] static QString valueOf(const Editor &editor);
    [[nodiscard]] static QString validationError(const Editor &editor);

    QGridLayout *m_grid;
    QLabel *m_none;
    QPushButton *m_add;
    QList<Editor> m_editors;
};

} // namespace Gui
