// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/classdialog.h"

#include "presenters/timetext.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

ClassDialog::ClassDialog(const QDateTime &now,
                         std::function<QString(const Domain::StudioClass &)> validationError, QWidget *parent)
    : QDialog(parent)
    , m_validationError(std::move(validationError))
    , m_name(new QLineEdit(this))
    , m_teacher(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_places(new QSpinBox(this))
{
    setObjectName(u"classDialog"_s);
    setWindowTitle(tr("Add a class"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"className"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_teacher->setObjectName(u"classTeacher"_s);
    m_date->setObjectName(u"classDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(now.toLocalTime().date());
    m_date->setDate(now.toLocalTime().date().addDays(1));
    m_time->setObjectName(u"classTime"_s);
    m_time->setDisplayFormat(Presenters::shortTimeFormat());
    m_time->setTime(QTime(9, 0));
    m_minutes->setObjectName(u"classMinutes"_s);
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(60);
    m_minutes->setSuffix(tr(" minutes"));
    m_places->setObjectName(u"classPlaces"_s);
    m_places->setRange(0, 1000);
    m_places->setValue(12);
    m_places->setSpecialValueText(tr("No limit"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *add = buttons->addButton(tr("&Add class"), QDialogButtonBox::AcceptRole);
    add->setObjectName(u"addClassOk"_s);
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_nameField = new FormField(tr("Class"), m_name, this);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setValidationError({}); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(new FormField(tr("Teacher"), m_teacher, this), 1, 0, 1, 2);
    grid->addWidget(new FormField(tr("Day"), m_date, this), 2, 0);
    grid->addWidget(new FormField(tr("Starts at"), m_time, this), 2, 1);
    grid->addWidget(new FormField(tr("Length"), m_minutes, this), 3, 0);
    grid->addWidget(new FormField(tr("Places"), m_places, this), 3, 1);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(windowTitle(), this));
    layout->addLayout(grid);
    layout->addWidget(buttons);
    m_name->setFocus();
}

Domain::StudioClass ClassDialog::studioClass() const
{
    Domain::StudioClass studioClass;
    studioClass.name = m_name->text().trimmed();
    studioClass.teacher = m_teacher->text().trimmed();
    studioClass.startsAt = QDateTime(m_date->date(), m_time->time()).toUTC();
    studioClass.minutes = m_minutes->value();
    studioClass.places = m_places->value();
    return studioClass;
}

void ClassDialog::accept()
{
    const QString validationError = m_validationError(studioClass());
    m_nameField->setValidationError(validationError);
    if (validationError.isEmpty())
        QDialog::accept();
    else
        m_name->setFocus();
}

} // namespace Gui
