// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/customfielddialog.h"

#include "presenters/customfieldtext.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::CustomFieldType;

namespace {

/// A field that most studios have. Its label is in the owner's language.
struct Suggestion
{
    const char *label;
    CustomFieldType type;
};

constexpr Suggestion kSuggestions[] = {
    {QT_TRANSLATE_NOOP("Gui::CustomFieldDialog", "Gender"), CustomFieldType::Text},
    {QT_TRANSLATE_NOOP("Gui::CustomFieldDialog", "Client type"), CustomFieldType::Text},
    {QT_TRANSLATE_NOOP("Gui::CustomFieldDialog", "Client since"), CustomFieldType::Date},
    {QT_TRANSLATE_NOOP("Gui::CustomFieldDialog", "Referred by"), CustomFieldType::Text},
    {QT_TRANSLATE_NOOP("Gui::CustomFieldDialog", "Home location"), CustomFieldType::Text},
};

} // namespace

CustomFieldDialog::CustomFieldDialog(const QList<Domain::CustomField> &known, QWidget *parent)
    : QDialog(parent)
    , m_column(makeDialogLayout(this))
    , m_label(new QLineEdit(this))
{
    addLabel(tr("Add a field"), tr("Every client gets this field. You cannot change its type later."));
    addSuggestions(known);
    addTypes();
    addButtons(tr("Add field"));
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false);
        Q_EMIT addRequested(m_label->text().trimmed(), CustomFieldType(m_type->currentData().toInt()));
    });
}

CustomFieldDialog::CustomFieldDialog(const Domain::CustomField &field, QWidget *parent)
    : QDialog(parent)
    , m_column(makeDialogLayout(this))
    , m_label(new QLineEdit(this))
{
    addLabel(tr("Rename field"),
             field.remoteId.isEmpty()
                 ? tr("The values stay. Client reports may still use “%1” as a heading.").arg(field.label)
                 : tr("The values stay. In Constant Contact, the field keeps its name, and client reports "
                      "may still use “%1” as a heading.")
                       .arg(field.label));
    addButtons(tr("Rename"));
    m_label->setText(field.label);
    m_label->selectAll();
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false);
        Q_EMIT renameRequested(m_label->text().trimmed());
    });
}

void CustomFieldDialog::addLabel(const QString &title, const QString &introduction)
{
    setObjectName(u"customFieldDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_labelField = new FormField(tr("Field name"), m_label, this);
    m_column->addWidget(makeText(introduction, this));
    m_column->addWidget(m_labelField);
    m_label->setFocus();
}

void CustomFieldDialog::addSuggestions(const QList<Domain::CustomField> &known)
{
    auto *suggestions = new QWidget(this);
    suggestions->setAccessibleName(tr("Fields that many studios have"));
    auto *row = new FlowLayout(suggestions);
    for (const Suggestion &each : kSuggestions) {
        const QString label = tr(each.label);
        const bool isKnown = std::ranges::any_of(known, [&label](const Domain::CustomField &field) {
            return field.label.compare(label, Qt::CaseInsensitive) == 0;
        });
        if (isKnown)
            continue;
        auto *button = new QPushButton(label, suggestions);
        button->setObjectName(u"suggestedField"_s);
        button->setAutoDefault(false);
        setStyleProperty(button, "role", u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, label, type = each.type] {
            m_label->setText(label);
            m_type->setCurrentIndex(m_type->findData(int(type)));
            m_accept->setFocus();
        });
        row->addWidget(button);
    }
    suggestions->setVisible(row->count() > 0);
    m_column->addWidget(suggestions);
}

void CustomFieldDialog::addTypes()
{
    m_type = new QComboBox(this);
    m_type->setObjectName(u"fieldType"_s);
    for (const CustomFieldType each :
         {CustomFieldType::Text, CustomFieldType::Number, CustomFieldType::Date, CustomFieldType::Checkbox,
          CustomFieldType::Select, CustomFieldType::Radio})
        m_type->addItem(Presenters::fieldTypeName(each), int(each));
    m_column->addWidget(new FormField(tr("Type"), m_type, this));
}

void CustomFieldDialog::addButtons(const QString &acceptText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"addFieldOk"_s);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    m_column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_label, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_labelField->setValidationError({});
        m_accept->setEnabled(!text.trimmed().isEmpty());
    });
}

void CustomFieldDialog::showRefusal(const Core::Error &error)
{
    m_labelField->setValidationError(error.message);
    m_accept->setEnabled(true);
    m_label->setFocus();
    m_label->selectAll();
}

} // namespace Gui
