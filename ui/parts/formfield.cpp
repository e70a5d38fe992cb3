#include "ui/parts/formfield.h"

#include "ui/parts/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_fault(makeText({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel *text = makeText(label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    layout->addWidget(text);
    layout->addWidget(field);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    setStyleProperty(m_fault, "role", u"error"_s);
    m_fault->setObjectName(field->objectName() + "Fault"_L1);
    m_fault->hide();
    setFocusProxy(field);
}

void FormField::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_field->setAccessibleDescription(fault);
    setStyleProperty(m_field, "fault", fault.isEmpty() ? u"false"_s : u"true"_s);
}

QString FormField::fault() const
{
    return m_fault->text();
}

} // namespace Gui
