// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/newlistrow.h"

#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 255; // limit of a list name in Constant Contact

QLineEdit *makeName(QWidget *parent)
{
    auto *name = new QLineEdit(parent);
    name->setObjectName(u"newListName"_s);
    name->setMaxLength(kLongestName);
    return name;
}

} // namespace

NewListRow::NewListRow(QWidget *parent)
    : QWidget(parent)
    , m_name(makeName(this))
    , m_field(new FormField(tr("Name of the new list"), m_name, this))
    , m_create(new QPushButton(tr("C&reate"), this))
{
    m_create->setObjectName(u"newListCreate"_s);
    m_create->setAutoDefault(false);
    m_create->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_field->setValidationError({});
        m_create->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_create, &QPushButton::clicked, this, &NewListRow::create);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_create, 0, Qt::AlignBottom);
    hide();
}

void NewListRow::start()
{
    show();
    m_name->setFocus();
}

void NewListRow::setError(const QString &error)
{
    m_field->setValidationError(error);
    if (!error.isEmpty())
        m_name->setFocus();
}

void NewListRow::create()
{
    if (m_create->isEnabled())
        Q_EMIT createRequested(m_name->text());
}

// Enter creates the list. It must not reach the dialog, whose default button chooses one.
void NewListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        create();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Gui
