// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roundfilterchips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::RoundFilter;

RoundFilterChips::RoundFilterChips(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    setObjectName(u"roundFilter"_s);
    setAccessibleName(tr("Syncs to show"));
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    add(RoundFilter::ChangesOrProblems, tr("With changes or problems"), u"roundsWithChanges"_s);
    add(RoundFilter::Problems, tr("With problems"), u"roundsWithProblems"_s);
    add(RoundFilter::All, tr("All syncs"), u"allRounds"_s);
    choose(m_filter);
}

void RoundFilterChips::add(RoundFilter filter, const QString &text, const QString &objectName)
{
    auto *chip = new QPushButton(text, this);
    chip->setObjectName(objectName);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    setStyleProperty(chip, "role", u"filter"_s);
    m_chips->addButton(chip, static_cast<int>(filter));
    layout()->addWidget(chip);
    // A screen reader toggles a chip without clicking it.
    connect(chip, &QPushButton::toggled, this, [this, filter](bool isChecked) {
        if (!isChecked || filter == m_filter)
            return;
        choose(filter);
        Q_EMIT chosen(filter);
    });
}

void RoundFilterChips::choose(RoundFilter filter)
{
    m_filter = filter;
    m_chips->button(static_cast<int>(filter))->setChecked(true);
    // Qt moves the tab stop only when the user selects a button.
    const auto chips = m_chips->buttons();
    for (QAbstractButton *chip : chips)
        chip->setFocusPolicy(chip->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Gui
