// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/studioclass.h"

#include <QDialog>
#include <QMap>

#include <functional>
#include <optional>

class QCheckBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Gui {

class FormField;

/// Dialog to enter a new class or to edit one. It can be accepted only if the class is valid.
class ClassDialog : public QDialog
{
    Q_OBJECT

public:
    /// Validation errors of a class by field: `name`, `day`, `places`.
    using Validation = std::function<QMap<QString, QString>(const Domain::StudioClass &)>;

    /// \param edited  class to edit; std::nullopt for a new one, which is proposed for tomorrow
    /// \param now  the present
    /// \param validation  function that validates the input
    /// \param parent  owner
    ClassDialog(const std::optional<Domain::StudioClass> &edited, const QDateTime &now, Validation validation,
                QWidget *parent = nullptr);

    [[nodiscard]] Domain::StudioClass studioClass() const;
    /// Last day of the weekly series; invalid for a single class, and always for an edited one.
    [[nodiscard]] QDate repeatUntil() const;
    void accept() override;

private:
    void buildFields();
    void build(const QString &acceptText);
    void buildRepetition(QGridLayout *grid, int row);
    void showRepetition();
    void setClass(const Domain::StudioClass &studioClass, const QDate &today);

    Validation m_validation;
    Domain::StudioClass m_original;      ///< as passed to the constructor
    QMap<QString, FormField *> m_fields; ///< by key of the validation errors
    QLineEdit *m_name;
    QLineEdit *m_teacher;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QSpinBox *m_places;
    QCheckBox *m_repeat; ///< not shown for an edited class
    QDateEdit *m_until;
    QLabel *m_series;
};

} // namespace Gui
