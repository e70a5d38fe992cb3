// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Gui {

class FormField;

/// Input field for the name of a new list, below the lists of the account; hidden until start().
class NewListRow : public QWidget
{
    Q_OBJECT

public:
    explicit NewListRow(QWidget *parent = nullptr);

    void start();
    /// Shows why the list could not be created; empty if it was created.
    void setError(const QString &error);

Q_SIGNALS:
    void createRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void create();

    QLineEdit *m_name;
    FormField *m_field;
    QPushButton *m_create;
};

} // namespace Gui
