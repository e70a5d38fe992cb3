// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/profilecomparisonview.h"

#include "ui/dialogs/answerlist.h"
#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/historylist.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ComparedField;

namespace {

constexpr int kNameCharacters = 16; ///< width of the names of fields; a longer one takes several lines
constexpr int kMarkCharacters = 6;
constexpr int kSpacing = 12; ///< px between a name and the values
enum Column { Name, Gap, Older, Mark, Newer };

void addName(QGridLayout &grid, int row, const QString &text, QWidget *parent)
{
    auto *name = new BreakingLabel(text, parent);
    setStyleProperty(name, "role", u"muted"_s);
    name->setMaximumWidth(grid.columnMinimumWidth(Name));
    grid.addWidget(name, row, Name, Qt::AlignTop);
}

void makeBold(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

/// The sign between two values; in words for screen readers and as a tool tip.
QLabel *makeMark(ComparedField::Match match, QWidget *parent)
{
    const bool isSame = match == ComparedField::Match::Same;
    auto *mark = new QLabel(isSame ? u"="_s : u"≠"_s, parent);
    const QString words =
        isSame ? ProfileComparisonView::tr("the same") : ProfileComparisonView::tr("different");
    mark->setAccessibleName(words);
    mark->setToolTip(words);
    setStyleProperty(mark, "role", isSame ? u"muted"_s : u"error"_s);
    if (!isSame)
        makeBold(mark);
    return mark;
}

} // namespace

ProfileComparisonView::ProfileComparisonView(QWidget *parent)
    : QWidget(parent)
{
    // Created from the top down, because Tab follows the order of creation.
    auto *card = makeCard(this);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls pass the scrolling keys on to it
    scroll->setWidget(buildContent());
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 8, 1, 8); // the frame
    cardLayout->addWidget(scroll);

    auto *buttons = new QWidget(this);
    m_older.merge = new QPushButton(tr("Merge into the &older profile…"), buttons);
    m_older.merge->setObjectName(u"mergeIntoOlderButton"_s);
    m_newer.merge = new QPushButton(tr("Merge into the ne&wer profile…"), buttons);
    m_newer.merge->setObjectName(u"mergeIntoNewerButton"_s);
    for (QPushButton *button : {m_older.merge, m_newer.merge})
        button->setAutoDefault(false);
    connect(m_older.merge, &QPushButton::clicked, this, &ProfileComparisonView::mergeIntoOlderRequested);
    connect(m_newer.merge, &QPushButton::clicked, this, &ProfileComparisonView::mergeIntoNewerRequested);
    QGridLayout *columns = makeColumns(buttons);
    columns->setContentsMargins(17, 0, 17, 0); // as the content of the card
    columns->addWidget(m_older.merge, 0, Older, Qt::AlignLeft);
    columns->addWidget(m_newer.merge, 0, Newer, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card, 1);
    layout->addWidget(buttons);
}

QGridLayout *ProfileComparisonView::makeColumns(QWidget *parent) const
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    // Equal in all parts, so that their columns are in line: a column without widgets would have no spacing.
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(Name, fontMetrics().averageCharWidth() * kNameCharacters);
    grid->setColumnMinimumWidth(Gap, kSpacing);
    grid->setColumnMinimumWidth(Mark, fontMetrics().averageCharWidth() * kMarkCharacters);
    grid->setColumnStretch(Older, 1);
    grid->setColumnStretch(Newer, 1);
    return grid;
}

QWidget *ProfileComparisonView::buildContent()
{
    auto *content = new QWidget(this);
    auto *answers = new QWidget(content);
    buildAnswers(m_older, tr("Recorded answers of the older profile"), u"olderAnswers"_s, answers);
    buildAnswers(m_newer, tr("Recorded answers of the newer profile"), u"newerAnswers"_s, answers);
    QGridLayout *columns = makeColumns(answers);
    addName(*columns, 0, tr("Recorded answers"), answers);
    for (const auto &[side, column] : {std::pair(m_older, Older), std::pair(m_newer, Newer)}) {
        columns->addWidget(side.answers, 0, column, Qt::AlignTop);
        columns->addWidget(side.noAnswers, 0, column, Qt::AlignTop);
    }

    m_fieldsPlace = new QVBoxLayout;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(m_fieldsPlace);
    layout->addWidget(answers);
    layout->addStretch(1);
    return content;
}

void ProfileComparisonView::buildAnswers(Side &side, const QString &name, const QString &objectName,
                                         QWidget *parent)
{
    side.answers = new HistoryList(name, parent);
    side.answers->setObjectName(objectName);
    side.noAnswers = makeMuted(tr("No answer is recorded yet."), parent);
}

void ProfileComparisonView::setComparison(const Presenters::ProfileComparison &comparison)
{
    fillFields(Presenters::comparedFields(comparison));
    fillAnswers(m_older, comparison.olderAnswers);
    fillAnswers(m_newer, comparison.newerAnswers);
}

void ProfileComparisonView::setMergeEnabled(bool isEnabled)
{
    m_older.merge->setEnabled(isEnabled);
    m_newer.merge->setEnabled(isEnabled);
}

void ProfileComparisonView::fillFields(const QList<ComparedField> &fields)
{
    delete m_fields;
    m_fields = new QWidget(this);
    m_fields->setObjectName(u"comparedFields"_s);
    m_fieldsPlace->addWidget(m_fields);
    QGridLayout *grid = makeColumns(m_fields);
    grid->addWidget(makeHeading(tr("Older profile"), m_fields), 0, Older);
    grid->addWidget(makeHeading(tr("Newer profile"), m_fields), 0, Newer);
    for (const ComparedField &field : fields)
        addField(*grid, field);
}

void ProfileComparisonView::addField(QGridLayout &grid, const ComparedField &field)
{
    const int row = grid.rowCount();
    addName(grid, row, field.name, m_fields);
    for (const auto &[value, column] : {std::pair(field.older, Older), std::pair(field.newer, Newer)}) {
        auto *label = new BreakingLabel(value.isEmpty() ? u"–"_s : value, m_fields);
        if (value.isEmpty())
            setStyleProperty(label, "role", u"muted"_s);
        else if (field.match == ComparedField::Match::Different)
            makeBold(label);
        grid.addWidget(label, row, column, Qt::AlignTop);
    }
    if (field.match != ComparedField::Match::OneOnly)
        grid.addWidget(makeMark(field.match, m_fields), row, Mark, Qt::AlignTop | Qt::AlignHCenter);
}

void ProfileComparisonView::fillAnswers(const Side &side, const QList<Domain::LedgerEntry> &answers)
{
    showAnswers(*side.answers, answers);
    side.answers->setVisible(!answers.isEmpty());
    side.noAnswers->setVisible(answers.isEmpty());
}

} // namespace Gui
