// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/profilecomparisonview.h"

#include "ui/dialogs/answerlist.h"
#include "ui/dialogs/comparedfieldsview.h"
#include "ui/widgets/historylist.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollingcard.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;

ProfileComparisonView::ProfileComparisonView(QWidget *parent)
    : QWidget(parent)
{
    // Created from the top down, because Tab follows the order of creation.
    auto *card = makeCard(this);
    fillScrolling(*card, buildContent());

    auto *buttons = new QWidget(this);
    m_older.merge = new QPushButton(tr("Merge into the &older profile…"), buttons);
    m_older.merge->setObjectName(u"mergeIntoOlderButton"_s);
    m_newer.merge = new QPushButton(tr("Merge into the ne&wer profile…"), buttons);
    m_newer.merge->setObjectName(u"mergeIntoNewerButton"_s);
    for (QPushButton *button : {m_older.merge, m_newer.merge})
        button->setAutoDefault(false);
    connect(m_older.merge, &QPushButton::clicked, this, &ProfileComparisonView::mergeIntoOlderRequested);
    connect(m_newer.merge, &QPushButton::clicked, this, &ProfileComparisonView::mergeIntoNewerRequested);
    QGridLayout *columns = ComparedFieldsView::makeColumns(buttons);
    columns->setContentsMargins(17, 0, 17, 0); // as the content of the card
    columns->addWidget(m_older.merge, 0, ComparedFieldsView::Older, Qt::AlignLeft);
    columns->addWidget(m_newer.merge, 0, ComparedFieldsView::Newer, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card, 1);
    layout->addWidget(buttons);
}

QWidget *ProfileComparisonView::buildContent()
{
    auto *content = new QWidget(this);
    auto *answers = new QWidget(content);
    buildAnswers(m_older, tr("Recorded answers of the older profile"), u"olderAnswers"_s, answers);
    buildAnswers(m_newer, tr("Recorded answers of the newer profile"), u"newerAnswers"_s, answers);
    QGridLayout *columns = ComparedFieldsView::makeColumns(answers);
    ComparedFieldsView::addName(*columns, 0, tr("Recorded answers"), answers);
    for (const auto &[side, column] :
         {std::pair(m_older, ComparedFieldsView::Older), std::pair(m_newer, ComparedFieldsView::Newer)}) {
        columns->addWidget(side.answers, 0, column, Qt::AlignTop);
        columns->addWidget(side.noAnswers, 0, column, Qt::AlignTop);
    }

    m_fields = new ComparedFieldsView(tr("Older profile"), tr("Newer profile"), content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_fields);
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
    m_fields->setFields(Presenters::comparedFields(comparison));
    fillAnswers(m_older, comparison.olderAnswers);
    fillAnswers(m_newer, comparison.newerAnswers);
}

void ProfileComparisonView::setMergeEnabled(bool isEnabled)
{
    m_older.merge->setEnabled(isEnabled);
    m_newer.merge->setEnabled(isEnabled);
}

void ProfileComparisonView::fillAnswers(const Side &side, const QList<Domain::LedgerEntry> &answers)
{
    showAnswers(*side.answers, answers);
    side.answers->setVisible(!answers.isEmpty());
    side.noAnswers->setVisible(answers.isEmpty());
}

} // namespace Gui
