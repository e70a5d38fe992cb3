// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/statefilter.h"

#include "domain/enumnames.h"
#include "presenters/statewording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::ClientState;

StateFilter::StateFilter(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"stateFilter"_s);
    setAccessibleName(tr("Clients by status"));
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_all = addChip(u"filterAll"_s);
    connectChip(m_all, {});
    for (const ClientState state : Presenters::allStates()) {
        QPushButton *chip = addChip(u"filter_"_s + Domain::toName(state));
        m_chips.insert(state, chip);
        connectChip(chip, state);
    }
    m_all->setChecked(true);
    showChips();
}

QPushButton *StateFilter::addChip(const QString &objectName)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(objectName);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    setStyleProperty(chip, "role", u"filter"_s);
    m_group->addButton(chip);
    layout()->addWidget(chip);
    return chip;
}

// A screen reader toggles a chip without clicking it.
void StateFilter::connectChip(QPushButton *chip, std::optional<ClientState> state)
{
    connect(chip, &QPushButton::toggled, this, [this, state](bool isChecked) {
        if (!isChecked || state == m_state)
            return;
        choose(state);
        Q_EMIT chosen(state);
    });
}

void StateFilter::setSum(const Domain::ClientSum &sum)
{
    m_sum = sum;
    showChips();
}

void StateFilter::setBusiness(Presenters::Business business)
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setToolTip(Presenters::stateExplanation(it.key(), business));
}

void StateFilter::choose(std::optional<ClientState> state)
{
    m_state = state;
    (state ? m_chips.value(*state) : m_all)->setChecked(true);
    showChips();
}

void StateFilter::showChips()
{
    const QLocale locale;
    m_all->setText(tr("All clients  %1").arg(locale.toString(m_sum.clients)));
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const int count = m_sum.inState.value(it.key());
        it.value()->setText(
            tr("%1  %2", "state and count").arg(Presenters::stateName(it.key()), locale.toString(count)));
        it.value()->setVisible(count > 0 || m_state == it.key());
    }
    updateGeometry();
}

} // namespace Gui
