// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/customfieldsform.h"

#include "domain/customvalue.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;

namespace {

QString plainLabel(const QString &label)
{
    return QString(label).replace(u"&"_s, u"&&"_s); // no mnemonics in labels from the studio
}

} // namespace

CustomFieldsForm::CustomFieldsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_none(makeMuted(tr("Add your own fields, such as a locker number. They are sent to Constant Contact "
                          "with the rest of the profile."),
                       this))
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_add = new QPushButton(icon(u"plus"_s, u"accent"_s), tr("Add a &field…"), this);
    m_add->setObjectName(u"addFieldButton"_s);
    m_add->setAutoDefault(false);
    setStyleProperty(m_add, "role", u"link"_s);
    connect(m_add, &QPushButton::clicked, this, &CustomFieldsForm::addFieldRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(tr("Custom fields"), this));
    layout->addWidget(m_none);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void CustomFieldsForm::setFields(const QList<Domain::CustomField> &fields,
                                 const QMap<QString, QString> &values)
{
    for (const Editor &editor : std::as_const(m_editors))
        delete (editor.frame ? static_cast<QWidget *>(editor.frame) : editor.widget);
    m_editors.clear();
    for (const Domain::CustomField &field : fields)
        add(field, values.value(field.label));
    m_none->setVisible(m_editors.isEmpty());
}

void CustomFieldsForm::append(const Domain::CustomField &field)
{
    add(field, {});
    m_none->hide();
    m_editors.last().widget->setFocus();
}

void CustomFieldsForm::add(const Domain::CustomField &field, const QString &value)
{
    Editor editor{field, value, nullptr, nullptr};
    const auto place = m_editors.size();
    const QString objectName = u"customField%1"_s.arg(place);
    if (field.type == CustomFieldType::Checkbox) {
        auto *box = new QCheckBox(plainLabel(field.label), this);
        box->setObjectName(objectName);
        box->setChecked(Domain::isTicked(value));
        connect(box, &QCheckBox::toggled, this, &CustomFieldsForm::edited);
        editor.widget = box;
        m_grid->addWidget(box, int(place / 2), int(place % 2), Qt::AlignBottom);
    } else {
        QLineEdit *edit = field.type == CustomFieldType::Date ? new DateField(this) : new QLineEdit(this);
        edit->setObjectName(objectName);
        edit->setText(value);
        edit->setCursorPosition(0);
        connect(edit, &QLineEdit::textEdited, this, &CustomFieldsForm::edited);
        editor.widget = edit;
        editor.frame = new FormField(plainLabel(field.label), edit, this);
        edit->setAccessibleName(field.label);
        m_grid->addWidget(editor.frame, int(place / 2), int(place % 2));
    }
    placeInTabOrder(m_add->previousInFocusChain(), editor.widget); // above the button
    m_editors << editor;
}

QString CustomFieldsForm::valueOf(const Editor &editor)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(editor.widget)) {
        if (box->isChecked() == Domain::isTicked(editor.original))
            return editor.original;
        return box->isChecked() ? u"true"_s : u"false"_s;
    }
    const auto *edit = qobject_cast<const QLineEdit *>(editor.widget);
    const QString text = edit->text().trimmed();
    if (editor.field.type == CustomFieldType::Date && text != editor.original) {
        if (const QDate date = DateField::dateFrom(text); date.isValid())
            return date.toString(Qt::ISODate);
    }
    return text;
}

QMap<QString, QString> CustomFieldsForm::values() const
{
    QMap<QString, QString> values;
    for (const Editor &editor : m_editors) {
        if (const QString value = valueOf(editor); !value.isEmpty())
            values.insert(editor.field.label, value);
    }
    return values;
}

QString CustomFieldsForm::validationError(const Editor &editor)
{
    const QString value = valueOf(editor);
    if (value.isEmpty() || value == editor.original)
        return {};
    if (editor.field.type == CustomFieldType::Number) {
        bool ok = false;
        (void)value.toDouble(&ok);
        return ok ? QString() : tr("Enter a number, for example 12 or 7.5.");
    }
    if (const auto *date = qobject_cast<const DateField *>(editor.widget))
        return date->validationError();
    return {};
}

bool CustomFieldsForm::validate()
{
    bool good = true;
    for (const Editor &editor : std::as_const(m_editors)) {
        if (!editor.frame)
            continue;
        editor.frame->setValidationError(validationError(editor));
        good = good && editor.frame->validationError().isEmpty();
    }
    return good;
}

void CustomFieldsForm::focusFirstError()
{
    for (const Editor &editor : std::as_const(m_editors)) {
        if (editor.frame && !editor.frame->validationError().isEmpty()) {
            editor.widget->setFocus();
            return;
        }
    }
}

} // namespace Gui
