// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/missingclientsbox.h"

#include "domain/missingclient.h"
#include "presenters/missingclientsmodel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablestyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::MissingClientsModel;

MissingClientsBox::MissingClientsBox(MissingClientsModel &model, QWidget *parent)
    : QWidget(parent)
{
    QFrame *card = makeCard(this);
    m_count = makeText({}, card);
    m_count->setObjectName(u"missingCount"_s);
    m_names = new QPushButton(card);
    m_names->setObjectName(u"showMissingButton"_s);
    m_names->setCheckable(true);
    m_names->setAutoDefault(false);
    m_table = new QTableView(card);
    buildTable(model);
    m_uncertain = makeMuted({}, card);
    m_uncertain->setObjectName(u"missingUncertain"_s);
    m_deactivate = new QCheckBox(tr("This report lists all clients: &mark them deactivated"), card);
    m_deactivate->setObjectName(u"deactivateMissing"_s);
    m_hint = makeMuted({}, card);
    m_hint->setObjectName(u"missingHint"_s);
    connect(m_names, &QPushButton::toggled, this, &MissingClientsBox::showNames);
    connect(m_deactivate, &QCheckBox::toggled, this, &MissingClientsBox::choiceChanged);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_count, 1);
    heading->addWidget(m_names);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(16, 12, 16, 12);
    inner->setSpacing(8);
    inner->addLayout(heading);
    inner->addWidget(m_table);
    inner->addWidget(m_uncertain);
    inner->addWidget(m_deactivate);
    inner->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    showNames(false);
}

void MissingClientsBox::buildTable(MissingClientsModel &model)
{
    constexpr int kRows = 6; // more scroll
    m_table->setObjectName(u"missingTable"_s);
    m_table->setAccessibleName(tr("Active clients who are not in this report"));
    m_table->setModel(&model);
    applyTableStyle(*m_table, 12);
    m_table->setMinimumHeight((fontMetrics().height() + 12) * kRows);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->resizeSection(MissingClientsModel::Name, fontMetrics().averageCharWidth() * 36);
    resizeToHeading(*columns, MissingClientsModel::Number, fontMetrics().averageCharWidth() * 18);
    columns->setStretchLastSection(true);
}

void MissingClientsBox::showNames(bool isShown)
{
    m_table->setVisible(isShown);
    m_names->setText(isShown ? tr("Hide &names") : tr("Show &names"));
}

void MissingClientsBox::showMissing(const Domain::MissingClients &missing)
{
    m_count->setText(tr("%n active client(s) are not in this report.", nullptr, missing.missing));
    m_uncertain->setText(tr("%n other client(s) may be in a row that is not clear, and stay active.", nullptr,
                            missing.uncertain));
    m_uncertain->setVisible(missing.uncertain > 0);
    m_deactivate->setEnabled(missing.isReliable());
    if (missing.isReliable()) {
        m_hint->setText(tr(
            "They are removed from the list at the next sync and stay subscribed. Undoing the import makes "
            "them active again."));
    } else if (missing.rows == 0) {
        m_hint->setText(tr("No row of this report can be read, so no client is deactivated."));
    } else {
        m_hint->setText(tr("%n row(s) cannot be read and may be of any client, so no client is deactivated. "
                           "Correct the report first.",
                           nullptr, missing.unidentified));
    }
    m_deactivate->setAccessibleDescription(m_hint->text());
}

void MissingClientsBox::reset()
{
    m_names->setChecked(false);
    m_deactivate->setChecked(false);
}

bool MissingClientsBox::deactivates() const
{
    return m_deactivate->isEnabled() && m_deactivate->isChecked();
}

} // namespace Gui
