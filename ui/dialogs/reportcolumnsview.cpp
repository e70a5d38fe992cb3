// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reportcolumnsview.h"

#include "presenters/columnfields.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablestyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConsentAnswersModel;
using Presenters::ReportColumn;
using Presenters::ReportColumnsModel;

namespace {
constexpr int kRowPadding = 12;
constexpr int kLeastRows = 4;      // of a table, seen without scrolling
constexpr int kSideBySide = 104;   // characters that columns and answers need beside each other
constexpr int kWithSecondRow = 60; // characters
constexpr int kWithThirdRow = 80;
constexpr int kFieldCharacters = 20;
} // namespace

ReportColumnsView::ReportColumnsView(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QTableView(this))
    , m_fieldLabel(makeText({}, this))
    , m_field(new QComboBox(this))
    , m_hint(makeMuted({}, this))
    , m_answers(new QTableView(this))
    , m_noAnswers(makeMuted(tr("No column shows who agreed to e-mails, so this import subscribes nobody. If "
                               "there is such a column, select it and change its meaning."),
                            this))
{
    buildColumns();
    buildField();
    buildAnswers();
    buildLayout();
}

void ReportColumnsView::buildLayout()
{
    auto *columns = new QVBoxLayout;
    columns->setSpacing(8);
    columns->addWidget(makeHeading(tr("Columns of the report"), this));
    columns->addWidget(m_columns, 1);
    columns->addWidget(m_fieldLabel);
    columns->addWidget(m_field, 0, Qt::AlignLeft);
    columns->addWidget(m_hint);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(makeHeading(tr("Who agreed to e-mails"), this));
    answers->addWidget(m_answers, 1);
    answers->addWidget(m_noAnswers);
    answers->addStretch(0);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(16);
    m_sides->addLayout(columns, 3);
    m_sides->addLayout(answers, 2);
}

void ReportColumnsView::buildColumns()
{
    m_columns->setObjectName(u"reportColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the report"));
    m_columns->setModel(&m_columnsModel);
    m_columns->setItemDelegateForColumn(ReportColumnsModel::Field,
                                        new ChipDelegate(ReportColumnsModel::ToneRole, this));
    applyTableStyle(*m_columns, kRowPadding);
    QHeaderView *sections = m_columns->horizontalHeader();
    sections->setSectionResizeMode(QHeaderView::Stretch);
    sections->setMinimumSectionSize(sections->sectionSizeHint(ReportColumnsModel::Heading));
    sections->setSectionResizeMode(ReportColumnsModel::Field, QHeaderView::Fixed);
    sections->resizeSection(ReportColumnsModel::Field,
                            ChipDelegate::widthFor({QString(kFieldCharacters, u'n')}, fontMetrics()));
    m_columns->setMinimumHeight((fontMetrics().height() + kRowPadding) * (kLeastRows + 1));
    m_columns->installEventFilter(this);
    connect(m_columns->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportColumnsView::showColumn);
    connect(m_columns, &QTableView::doubleClicked, m_field, [this] { m_field->setFocus(); });
}

void ReportColumnsView::buildField()
{
    m_field->setObjectName(u"columnField"_s);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_fieldLabel->setObjectName(u"columnFieldLabel"_s);
    m_fieldLabel->setBuddy(m_field);
    m_hint->setObjectName(u"columnFieldHint"_s);
    // Not for changes that the program makes.
    connect(m_field, &QComboBox::activated, this, &ReportColumnsView::chooseField);
}

void ReportColumnsView::buildAnswers()
{
    m_answers->setObjectName(u"consentAnswers"_s);
    m_answers->setAccessibleName(tr("What the answers mean"));
    m_answers->setModel(&m_answersModel);
    m_answers->setItemDelegateForColumn(ConsentAnswersModel::Meaning,
                                        new ChipDelegate(ConsentAnswersModel::ToneRole, this));
    applyTableStyle(*m_answers, kRowPadding);
    QHeaderView *columns = m_answers->horizontalHeader();
    columns->setSectionResizeMode(ConsentAnswersModel::Value, QHeaderView::Stretch);
    columns->setSectionResizeMode(ConsentAnswersModel::Rows, QHeaderView::ResizeToContents);
    columns->setMinimumSectionSize(columns->sectionSizeHint(ConsentAnswersModel::Value));
    columns->setSectionResizeMode(ConsentAnswersModel::Meaning, QHeaderView::Fixed);
    columns->resizeSection(ConsentAnswersModel::Meaning,
                           ChipDelegate::widthFor(ConsentAnswersModel::meanings(), fontMetrics()));
    m_noAnswers->setObjectName(u"noConsentAnswers"_s);
}

void ReportColumnsView::showReading(const Presenters::ReportReading &reading,
                                    const Presenters::ReportChoices &choices)
{
    m_reading = reading;
    m_choices = choices;
    m_columnsModel.setColumns(reading.columns);
    m_answersModel.setAnswers(reading.answers);
    const bool hasConsent =
        !reading.answers.isEmpty() || std::ranges::any_of(reading.columns, [](const ReportColumn &column) {
            return toneOf(column) != Core::Tone::Neutral;
        });
    m_answers->setVisible(hasConsent);
    m_noAnswers->setVisible(!hasConsent);
    fitAnswers();
    if (!m_columns->currentIndex().isValid() && !reading.columns.isEmpty())
        chooseRow(*m_columns, 0);
    showColumn();
}

const ReportColumn *ReportColumnsView::chosenColumn() const
{
    const QModelIndexList rows = m_columns->selectionModel()->selectedRows();
    return rows.size() == 1 && rows.constFirst().row() < m_reading.columns.size()
               ? &m_reading.columns.at(rows.constFirst().row())
               : nullptr;
}

void ReportColumnsView::showColumn()
{
    m_field->clear();
    const ReportColumn *column = chosenColumn();
    const QList<Presenters::ColumnField> fields =
        column ? fieldsFor(*column, m_reading.customFields) : QList<Presenters::ColumnField>();
    for (const auto &field : fields)
        m_field->addItem(field.text, field.field);
    m_field->setEnabled(fields.size() > 1);
    const int most = fontMetrics().averageCharWidth() * 40;
    const QString heading =
        column ? fontMetrics().elidedText(column->heading, Qt::ElideRight, most) : QString();
    const QString label = heading.isEmpty()
                              ? tr("A column without a heading is left out.")
                              : tr("&Meaning of “%1”").arg(QString(heading).replace(u'&', u"&&"_s));
    m_fieldLabel->setText(label);
    m_field->setVisible(!heading.isEmpty());
    m_field->setAccessibleName(tr("Meaning of “%1”").arg(heading));
    m_hint->setText(
        fields.size() == 1
            ? tr("This column lists people who do not want e-mail. A no always counts, so its meaning cannot "
                 "be changed.")
            : tr("When you import the report, this is remembered for the next report with the same "
                 "headings."));
    if (!column)
        return;
    const QString field = m_choices.columns.value(column->heading, column->choice);
    m_field->setCurrentIndex(std::max(0, m_field->findData(field)));
}

void ReportColumnsView::chooseField(int index)
{
    if (const ReportColumn *column = chosenColumn()) {
        m_choices.columns.insert(column->heading, m_field->itemData(index).toString());
        Q_EMIT choicesChanged(m_choices);
    }
}

// Enter on a column goes to its meaning; it would press the dialog's button otherwise.
bool ReportColumnsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_field->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReportColumnsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int characters = width() / fontMetrics().averageCharWidth();
    const bool isWide = characters >= kSideBySide;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = isWide ? characters * 3 / 5 : characters;
    m_columns->setColumnHidden(ReportColumnsModel::SecondRow, room < kWithSecondRow);
    m_columns->setColumnHidden(ReportColumnsModel::ThirdRow, room < kWithThirdRow);
    fitAnswers();
}

/// Below the columns, the table of answers is only as high as its rows.
void ReportColumnsView::fitAnswers()
{
    const int rows = std::clamp(m_answersModel.rowCount(), 1, kLeastRows);
    const int height = (fontMetrics().height() + kRowPadding) * rows +
                       m_answers->horizontalHeader()->height() + 2 * m_answers->frameWidth();
    const bool isWide = m_sides->direction() == QBoxLayout::LeftToRight;
    m_answers->setMinimumHeight(height);
    m_answers->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : height);
}

} // namespace Gui
