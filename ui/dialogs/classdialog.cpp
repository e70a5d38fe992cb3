// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/classdialog.h"

#include "domain/weeklyclasses.h"
#include "presenters/timetext.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

/// A class of an hour, tomorrow morning.
Domain::StudioClass proposedClass(const QDate &today)
{
    Domain::StudioClass proposed;
    proposed.startsAt = QDateTime(today.addDays(1), QTime(9, 0)).toUTC();
    proposed.places = 12;
    return proposed;
}

} // namespace

ClassDialog::ClassDialog(const std::optional<Domain::StudioClass> &edited, const QDateTime &now,
                         Validation validation, QWidget *parent)
    : QDialog(parent)
    , m_validation(std::move(validation))
    , m_name(new QLineEdit(this))
    , m_teacher(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_places(new QSpinBox(this))
    , m_repeat(new QCheckBox(tr("Repeat &weekly until"), this))
    , m_until(new QDateEdit(this))
    , m_series(makeMuted({}, this))
{
    setObjectName(u"classDialog"_s);
    setWindowTitle(edited ? tr("Edit class") : tr("Add a class"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildFields();
    build(edited ? tr("&Save") : tr("&Add class"));
    const QDate today = now.toLocalTime().date();
    setClass(edited.value_or(proposedClass(today)), today);
    m_repeat->setVisible(!edited);
    m_until->setVisible(!edited);
    showRepetition();
    m_name->setFocus();
}

void ClassDialog::buildFields()
{
    m_name->setObjectName(u"className"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_teacher->setObjectName(u"classTeacher"_s);
    m_date->setObjectName(u"classDate"_s);
    m_date->setCalendarPopup(true);
    m_time->setObjectName(u"classTime"_s);
    m_time->setDisplayFormat(Presenters::shortTimeFormat());
    m_minutes->setObjectName(u"classMinutes"_s);
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" minutes"));
    m_places->setObjectName(u"classPlaces"_s);
    m_places->setRange(0, 1000);
    m_places->setSpecialValueText(tr("No limit"));

    m_fields.insert(u"name"_s, new FormField(tr("Class"), m_name, this));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_fields[u"name"_s]->setValidationError({}); });
    m_fields.insert(u"day"_s, new FormField(tr("Day"), m_date, this));
    m_fields.insert(u"places"_s, new FormField(tr("Places"), m_places, this));
    connect(m_places, &QSpinBox::valueChanged, this,
            [this] { m_fields[u"places"_s]->setValidationError({}); });
}

void ClassDialog::build(const QString &acceptText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"classOk"_s);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClassDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1); // a validation error, which wraps, must not move the columns
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fields[u"name"_s], 0, 0, 1, 2);
    grid->addWidget(new FormField(tr("Teacher"), m_teacher, this), 1, 0, 1, 2);
    grid->addWidget(m_fields[u"day"_s], 2, 0);
    grid->addWidget(new FormField(tr("Starts at"), m_time, this), 2, 1);
    grid->addWidget(new FormField(tr("Length"), m_minutes, this), 3, 0);
    grid->addWidget(m_fields[u"places"_s], 3, 1);

    buildRepetition(grid, 4);

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(windowTitle(), this));
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

void ClassDialog::buildRepetition(QGridLayout *grid, int row)
{
    m_repeat->setObjectName(u"classRepeat"_s);
    m_until->setObjectName(u"classRepeatUntil"_s);
    m_until->setAccessibleName(tr("Last day of the series"));
    m_until->setCalendarPopup(true);
    m_until->setEnabled(false);
    m_series->setObjectName(u"classSeriesText"_s);
    grid->addWidget(m_repeat, row, 0);
    grid->addWidget(m_until, row, 1);
    grid->addWidget(m_series, row + 1, 0, 1, 2);
    connect(m_repeat, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_repeat, &QCheckBox::toggled, this, &ClassDialog::showRepetition);
    connect(m_date, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        constexpr int kProposedWeeks = 9; // after the first: ten classes, a usual course
        m_until->setDateRange(day.addDays(7), day.addDays(7 * Domain::kMaxWeeks));
        if (!m_repeat->isChecked())
            m_until->setDate(day.addDays(7 * kProposedWeeks));
        showRepetition();
    });
    connect(m_until, &QDateEdit::dateChanged, this, &ClassDialog::showRepetition);
}

void ClassDialog::showRepetition()
{
    const auto classes = Domain::weeklyClasses(studioClass(), repeatUntil());
    m_series->setVisible(classes.size() > 1);
    m_series->setText(
        tr("%n class(es), the last on %1.", nullptr, int(classes.size()))
            .arg(QLocale().toString(classes.last().startsAt.toLocalTime().date(), QLocale::LongFormat)));
}

void ClassDialog::setClass(const Domain::StudioClass &studioClass, const QDate &today)
{
    m_original = studioClass;
    const QDateTime start = studioClass.startsAt.toLocalTime();
    m_name->setText(studioClass.name);
    m_teacher->setText(studioClass.teacher);
    m_date->setMinimumDate(std::min(today, start.date()));
    m_date->setDate(start.date());
    m_time->setTime(start.time());
    m_minutes->setValue(studioClass.minutes);
    m_places->setValue(studioClass.places);
}

Domain::StudioClass ClassDialog::studioClass() const
{
    Domain::StudioClass studioClass = m_original;
    studioClass.name = m_name->text().trimmed();
    studioClass.teacher = m_teacher->text().trimmed();
    studioClass.startsAt = QDateTime(m_date->date(), m_time->time()).toUTC();
    studioClass.minutes = m_minutes->value();
    studioClass.places = m_places->value();
    return studioClass;
}

QDate ClassDialog::repeatUntil() const
{
    return m_repeat->isChecked() ? m_until->date() : QDate();
}

void ClassDialog::accept()
{
    const auto validationErrors = m_validation(studioClass());
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setValidationError(validationErrors.value(field.key()));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    for (const QString &key : {u"name"_s, u"day"_s, u"places"_s}) {
        if (validationErrors.contains(key)) {
            m_fields[key]->focusField();
            return;
        }
    }
    QDialog::accept();
}

} // namespace Gui
