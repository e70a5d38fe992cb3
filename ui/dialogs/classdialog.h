// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/studioclass.h"

#include <QDialog>

#include <functional>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace Gui {

class FormField;

/// Dialog to enter a new class. It can be accepted only if the class is valid.
class ClassDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param now  the present; the class is proposed for tomorrow
    /// \param validationError  function that returns why a class cannot be added; empty if it can
    ClassDialog(const QDateTime &now, std::function<QString(const Domain::StudioClass &)> validationError,
                QWidget *parent = nullptr);

    [[nodiscard]] Domain::StudioClass studioClass() const;
    void accept() override;

private:
    std::function<QString(const Domain::StudioClass &)> m_validationError;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_teacher;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QSpinBox *m_places;
};

} // namespace Gui
