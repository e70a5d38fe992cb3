// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formfield.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_validationError(makeText({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel *text = makeText(label, this);
    text->setBuddy(field);
    field->setAccessibleName(label);
    layout->addWidget(text);
    layout->addWidget(field);
    layout->addWidget(m_validationError);
    layout->addStretch(1);
    setStyleProperty(m_validationError, "role", u"error"_s);
    m_validationError->setObjectName(field->objectName() + "Fault"_L1);
    m_validationError->hide();
}

void FormField::setValidationError(const QString &validationError)
{
    m_validationError->setText(validationError);
    m_validationError->setVisible(!validationError.isEmpty());
    m_field->setAccessibleDescription(validationError);
    setStyleProperty(m_field, "invalid", validationError.isEmpty() ? u"false"_s : u"true"_s);
}

void FormField::focusField()
{
    m_field->setFocus();
}

QString FormField::validationError() const
{
    return m_validationError->text();
}

} // namespace Gui
