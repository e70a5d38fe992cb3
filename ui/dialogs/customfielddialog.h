#pragma once

#include "core/error.h"
#include "domain/customfield.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Gui {

class FormField;

/// Asks for the label and the type of a new custom field. The one who opened it does the adding, and closes
/// the dialog or has it show why not.
class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CustomFieldDialog(QWidget *parent = nullptr);

    void showRefusal(const Core::Error &error);

Q_SIGNALS:
    void addAsked(const QString &label, Domain::CustomFieldType type);

private:
    QLineEdit *m_label;
    FormField *m_labelField;
    QComboBox *m_type;
    QPushButton *m_add;
};

} // namespace Gui
