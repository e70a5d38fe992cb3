// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/customfielddialog.h"

#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;

CustomFieldDialog::CustomFieldDialog(QWidget *parent)
    : QDialog(parent)
    , m_label(new QLineEdit(this))
    , m_type(new QComboBox(this))
{
    setObjectName(u"customFieldDialog"_s);
    setWindowTitle(tr("Add a field"));
    setAttribute(Qt::WA_DeleteOnClose);

    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_type->setObjectName(u"fieldType"_s);
    m_type->addItem(tr("Text"), int(CustomFieldType::Text));
    m_type->addItem(tr("Number"), int(CustomFieldType::Number));
    m_type->addItem(tr("Date"), int(CustomFieldType::Date));
    m_type->addItem(tr("Checkbox"), int(CustomFieldType::Checkbox));
    m_type->addItem(tr("Drop-down list"), int(CustomFieldType::Select));
    m_type->addItem(tr("Radio buttons"), int(CustomFieldType::Radio));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add field"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addFieldOk"_s);
    m_add->setDefault(true);
    m_add->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_add->setEnabled(false);
        Q_EMIT addRequested(m_label->text().trimmed(), CustomFieldType(m_type->currentData().toInt()));
    });
    m_labelField = new FormField(tr("Field name"), m_label, this);
    connect(m_label, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_labelField->setValidationError({});
        m_add->setEnabled(!text.trimmed().isEmpty());
    });

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeText(tr("Every client gets this field. You cannot change its type later."), this));
    layout->addWidget(m_labelField);
    layout->addWidget(new FormField(tr("Type"), m_type, this));
    layout->addWidget(buttons);
    m_label->setFocus();
}

void CustomFieldDialog::showRefusal(const Core::Error &error)
{
    m_labelField->setValidationError(error.message);
    m_add->setEnabled(true);
    m_label->setFocus();
    m_label->selectAll();
}

} // namespace Gui
