// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/contradictionview.h"

#include "ui/dialogs/comparedfieldsview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollingcard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::RowDecision;

namespace {

QString effectOf(RowDecision decision)
{
    switch (decision) {
    case RowDecision::SamePerson:
        return ContradictionView::tr("The row changes this client.");
    case RowDecision::LeaveOut:
        return ContradictionView::tr("The row is not imported; only a no in it counts.");
    case RowDecision::AnotherPerson:
        return ContradictionView::tr("The row is imported and does not change this client.");
    case RowDecision::Undecided:
        break;
    }
    return ContradictionView::tr("Until you decide, the row counts as another person.");
}

} // namespace

ContradictionView::ContradictionView(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
{
    auto *card = makeCard(this);
    fillScrolling(*card, buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QWidget *ContradictionView::buildContent()
{
    auto *content = new QWidget(this);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(24);
    addChoice(RowDecision::AnotherPerson, tr("&Another person"), u"anotherPersonChoice"_s, *choices);
    addChoice(RowDecision::SamePerson, tr("&Same person"), u"samePersonChoice"_s, *choices);
    addChoice(RowDecision::LeaveOut, tr("S&kip the row"), u"leaveOutChoice"_s, *choices);
    m_effect = makeMuted({}, content);
    m_effect->setObjectName(u"decisionEffect"_s);
    choices->addStretch(1);
    m_fields = new ComparedFieldsView(tr("In your clients"), tr("In the report"), content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Is it the same person?"), content));
    layout->addLayout(choices);
    layout->addWidget(m_effect);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    return content;
}

void ContradictionView::addChoice(RowDecision decision, const QString &text, const QString &objectName,
                                  QHBoxLayout &layout)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(objectName);
    // Not clicked(): a screen reader toggles a button without clicking it.
    connect(button, &QRadioButton::toggled, this, [this, decision](bool isChecked) {
        if (isChecked && !m_isShowing)
            Q_EMIT decided(decision);
    });
    m_choices->addButton(button, int(decision));
    layout.addWidget(button);
}

void ContradictionView::show(const QList<Presenters::ComparedField> &fields, RowDecision decision)
{
    m_fields->setFields(fields);
    m_effect->setText(effectOf(decision));
    m_isShowing = true;
    m_choices->setExclusive(false); // so that none can be checked
    const QList<QAbstractButton *> buttons = m_choices->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_choices->id(button) == int(decision));
    m_choices->setExclusive(true);
    // Qt moves the tab stop only when the user selects a button.
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() || !m_choices->checkedButton() ? Qt::StrongFocus
                                                                                  : Qt::ClickFocus);
    m_isShowing = false;
}

} // namespace Gui
