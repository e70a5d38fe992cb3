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

/// Asks for what a new class is. Accepted only with a class that \p faultOf finds nothing wrong with.
class ClassDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param now  the present; the class is proposed for tomorrow
    /// \param faultOf  says what keeps a class from being added; empty when nothing does
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
