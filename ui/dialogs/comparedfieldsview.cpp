// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/comparedfieldsview.h"

#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ComparedField;

namespace {

constexpr int kNameCharacters = 16; ///< width of the names of fields; a longer one takes several lines
constexpr int kMarkCharacters = 6;
constexpr int kSpacing = 12; ///< px between a name and the values

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
    const QString words = isSame ? ComparedFieldsView::tr("the same") : ComparedFieldsView::tr("different");
    mark->setAccessibleName(words);
    mark->setToolTip(words);
    setStyleProperty(mark, "role", isSame ? u"muted"_s : u"error"_s);
    if (!isSame)
        makeBold(mark);
    return mark;
}

} // namespace

ComparedFieldsView::ComparedFieldsView(const QString &olderHeading, const QString &newerHeading,
                                       QWidget *parent)
    : QWidget(parent)
    , m_olderHeading(olderHeading)
    , m_newerHeading(newerHeading)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QGridLayout *ComparedFieldsView::makeColumns(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    const int character = parent->fontMetrics().averageCharWidth();
    grid->setContentsMargins(0, 0, 0, 0);
    // Equal in all parts, so that their columns are in line: a column without widgets would have no spacing.
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(Name, character * kNameCharacters);
    grid->setColumnMinimumWidth(Gap, kSpacing);
    grid->setColumnMinimumWidth(Mark, character * kMarkCharacters);
    grid->setColumnStretch(Older, 1);
    grid->setColumnStretch(Newer, 1);
    return grid;
}

void ComparedFieldsView::addName(QGridLayout &grid, int row, const QString &text, QWidget *parent)
{
    auto *name = new BreakingLabel(text, parent);
    setStyleProperty(name, "role", u"muted"_s);
    name->setMaximumWidth(grid.columnMinimumWidth(Name));
    grid.addWidget(name, row, Name, Qt::AlignTop);
}

void ComparedFieldsView::setFields(const QList<ComparedField> &fields)
{
    delete m_fields;
    m_fields = new QWidget(this);
    m_fields->setObjectName(u"comparedFields"_s);
    layout()->addWidget(m_fields);
    QGridLayout *grid = makeColumns(m_fields);
    grid->addWidget(makeHeading(m_olderHeading, m_fields), 0, Older);
    grid->addWidget(makeHeading(m_newerHeading, m_fields), 0, Newer);
    for (const ComparedField &field : fields)
        addField(*grid, field);
}

void ComparedFieldsView::addField(QGridLayout &grid, const ComparedField &field)
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

} // namespace Gui
