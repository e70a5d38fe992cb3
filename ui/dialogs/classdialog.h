#pragma once

#include "store/studioclasses.h"

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
    /// \param now  current time; the proposed day is the next one
    /// \param faultOf  function that returns the validation error of a class, as a sentence; empty if it is
    ///         valid
    /// \param parent  owner
    ClassDialog(const QDateTime &now, std::function<QString(const Store::StudioClass &)> faultOf,
                QWidget *parent = nullptr);

    [[nodiscard]] Store::StudioClass studioClass() const;
    void accept() override;

private:
    std::function<QString(const Store::StudioClass &)> m_faultOf;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_teacher;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QSpinBox *m_places;
};

} // namespace Gui
