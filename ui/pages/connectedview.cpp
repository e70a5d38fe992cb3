// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectedview.h"

#include "presenters/connectionpresenter.h"
#include "presenters/previewpresenter.h"
#include "ui/dialogs/disconnectdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/pages/attentioncard.h"
#include "ui/pages/listcard.h"
#include "ui/pages/synccard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

ConnectedView::ConnectedView(ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists,
                             QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);

    auto *account = makeCard(this);
    auto *accountLayout = new QVBoxLayout(account);
    accountLayout->setContentsMargins(24, 20, 24, 20);
    accountLayout->setSpacing(4);
    accountLayout->addWidget(makeMuted(tr("Connected business"), account));
    auto *name = new QHBoxLayout;
    name->setSpacing(8);
    m_businessName = new ElidedLabel(account);
    m_businessName->setFont(headingFont(m_businessName->font()));
    m_businessName->setObjectName(u"businessName"_s);
    name->addWidget(m_businessName);
    m_disconnect = new QToolButton(account);
    m_disconnect->setObjectName(u"disconnectButton"_s);
    setButtonIcon(m_disconnect, u"close"_s, u"error"_s);
    m_disconnect->setAccessibleName(tr("Disconnect"));
    m_disconnect->setToolTip(tr("Disconnect this business (Alt+X)"));
    m_disconnect->setShortcut(QKeySequence(Qt::ALT | Qt::Key_X));
    setStyleProperty(m_disconnect, "role", u"destructive"_s);
    connect(m_disconnect, &QToolButton::clicked, this, &ConnectedView::confirmDisconnect);
    name->addWidget(m_disconnect);
    name->addStretch(1);
    accountLayout->addLayout(name);
    m_loginLife = makeMuted({}, account);
    m_loginLife->setObjectName(u"loginLife"_s);
    accountLayout->addWidget(m_loginLife);
    layout->addWidget(account);

    buildBrake();
    layout->addWidget(m_brake);

    m_list = new ListCard(presenter, lists, this);
    layout->addWidget(m_list);

    m_sync = new SyncCard(presenter, this);
    layout->addWidget(m_sync);

    m_unserved = new AttentionCard(u"unserved"_s, this);
    connect(m_unserved, &AttentionCard::profileRequested, this, &ConnectedView::profileRequested);
    layout->addWidget(m_unserved);
}

void ConnectedView::buildBrake()
{
    m_brake = new Banner(u"warning"_s, this, Banner::Buttons::Below);
    m_brake->setObjectName(u"brake"_s);
    connect(m_brake->addButton(tr("Show the people…"), u"brakePeopleButton"_s), &QPushButton::clicked, this,
            &ConnectedView::showBrakePeople);
    m_undoImport = m_brake->addButton(tr("Undo that import…"), u"brakeUndoButton"_s);
    connect(m_undoImport, &QPushButton::clicked, this, &ConnectedView::importUndoRequested);
    connect(m_brake->addButton(tr("Leave it"), u"leaveItButton"_s), &QPushButton::clicked, &m_presenter,
            &ConnectionPresenter::leaveStopped);
    QPushButton *goAhead = m_brake->addButton(tr("Release once"), u"goAheadButton"_s);
    setStyleProperty(goAhead, "role", u"destructive"_s);
    connect(goAhead, &QPushButton::clicked, &m_presenter, &ConnectionPresenter::goAheadOnce);
}

void ConnectedView::chooseList()
{
    m_list->chooseList();
}

void ConnectedView::confirmDisconnect()
{
    const Presenters::ConnectionState &state = m_presenter.state();
    auto *question = new DisconnectDialog(state.businessName, state.savedListName, window());
    connect(question, &DisconnectDialog::confirmed, &m_presenter, &ConnectionPresenter::disconnectBusiness);
    question->open();
}

void ConnectedView::showBrakePeople()
{
    auto *dialog = new PreviewDialog(m_presenter.previewOfBrake(), window());
    connect(dialog, &PreviewDialog::accepted, &m_presenter, &ConnectionPresenter::goAheadOnce);
    connect(dialog, &PreviewDialog::leaveStoppedRequested, &m_presenter, &ConnectionPresenter::leaveStopped);
    connect(dialog, &PreviewDialog::importUndoRequested, this, &ConnectedView::importUndoRequested);
    dialog->open();
}

QWidget *ConnectedView::nextStep() const
{
    QPushButton *list = m_list->nextStep();
    const bool isListSettled = list->objectName() == "chooseListButton"_L1;
    return isListSettled && m_sync->isReady() ? m_sync->syncButton() : list;
}

void ConnectedView::setState(const Presenters::ConnectionState &state)
{
    m_businessName->setText(state.businessName);
    m_loginLife->setText(state.loginLife);
    m_loginLife->setVisible(!state.loginLife.isEmpty());
    m_list->setState(state);
    m_sync->setVisible(state.syncShown);
    m_sync->setState(state);
    m_brake->setVisible(!state.brake.isEmpty());
    m_brake->setText(state.brake);
    m_undoImport->setVisible(state.importUndoOffered);
    m_unserved->setClients(state.unservedSummary, state.unserved);
}

} // namespace Gui
