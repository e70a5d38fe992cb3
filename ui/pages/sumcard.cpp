// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sumcard.h"

#include "domain/enumnames.h"
#include "presenters/statewording.h"
#include "ui/pages/sumrow.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::ClientState;

SumCard::SumCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"sumCard"_s);
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 20, 16, 16);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout; // a label's own margins are lost in a style sheet
    top->setContentsMargins(8, 0, 8, 8);
    top->addWidget(makeHeading(tr("Your clients"), this));
    layout->addLayout(top);
    for (const ClientState state : Presenters::allStates()) {
        auto *row = new SumRow(Presenters::stateName(state), Presenters::stateTone(state), this);
        row->setObjectName(u"sum_"_s + Domain::toName(state));
        connect(row, &SumRow::clicked, this, [this, state] { Q_EMIT peopleRequested(state); });
        m_rows.insert(state, row);
        layout->addWidget(row);
    }
    auto *line = new QFrame(this);
    setStyleProperty(line, "role", u"line"_s);
    layout->addSpacing(4);
    layout->addWidget(line);
    layout->addSpacing(4);
    m_all = new SumRow(tr("All clients"), Core::Tone::Neutral, this);
    m_all->setObjectName(u"sumAll"_s);
    connect(m_all, &SumRow::clicked, this, [this] { Q_EMIT peopleRequested({}); });
    layout->addWidget(m_all);
}

void SumCard::setSum(const Domain::ClientSum &sum)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const int count = sum.inState.value(row.key());
        row.value()->setCount(count);
        row.value()->setVisible(count > 0);
    }
    m_all->setCount(sum.clients);
    alignNames();
}

void SumCard::setBusiness(Presenters::Business business)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setExplanation(Presenters::stateExplanation(row.key(), business));
}

void SumCard::alignNames()
{
    int width = m_all->nameWidth();
    for (const SumRow *row : std::as_const(m_rows))
        width = std::max(width, row->nameWidth());
    for (SumRow *row : m_rows.values() + QList<SumRow *>{m_all})
        row->setNameWidth(width);
}

} // namespace Gui
