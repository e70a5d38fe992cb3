// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/synccard.h"

#include "presenters/connectionpresenter.h"
#include "presenters/previewpresenter.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

SyncCard::SyncCard(ConnectionPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
{
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    m_heading = makeHeading({}, this);
    m_heading->setObjectName(u"syncProgress"_s);
    top->addWidget(m_heading, 1);
    m_preview = new QPushButton(tr("&Preview…"), this);
    m_preview->setObjectName(u"previewButton"_s);
    connect(m_preview, &QPushButton::clicked, this, &SyncCard::showPreview);
    top->addWidget(m_preview, 0, Qt::AlignTop);
    m_sync = new QPushButton(tr("Sync &now"), this);
    setButtonIcon(m_sync, u"refresh"_s);
    m_sync->setObjectName(u"syncNowButton"_s);
    connect(m_sync, &QPushButton::clicked, &presenter, &ConnectionPresenter::syncNow);
    top->addWidget(m_sync, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_busy = new QProgressBar(this);
    m_busy->setObjectName(u"syncBusy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Syncing"));
    // Keeps its space while hidden, so that the layout does not move when a sync starts.
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    layout->addWidget(m_busy);

    auto *facts = new FactGrid(this);
    m_lastRound = facts->add(tr("Last sync"), u"lastRound"_s);
    m_nextRound = facts->add(tr("Next sync"), u"nextRound"_s);
    m_calls = facts->add(tr("Calls used today"), u"callsToday"_s);
    layout->addWidget(facts);
}

void SyncCard::showPreview()
{
    auto *dialog = new PreviewDialog(m_presenter.previewOfSync(), window());
    connect(dialog, &PreviewDialog::accepted, &m_presenter, &ConnectionPresenter::syncNow);
    dialog->open();
}

bool SyncCard::isReady() const
{
    return !isHidden() && m_sync->isEnabled();
}

void SyncCard::setState(const Presenters::ConnectionState &state)
{
    const QString heading = state.syncRunning ? state.progress : tr("Sync");
    const bool isNew = heading != m_heading->text();
    m_heading->setText(heading);
    if (isNew && isVisible())
        announce(this, state.syncRunning ? heading : state.lastRound);
    m_busy->setVisible(state.syncRunning);
    m_lastRound->setText(state.lastRound);
    m_nextRound->setText(state.nextRound);
    m_calls->setText(state.callsToday);
    m_preview->setEnabled(state.canSync);
    m_sync->setEnabled(state.canSync);
}

} // namespace Gui
