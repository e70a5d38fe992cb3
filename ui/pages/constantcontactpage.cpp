// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/constantcontactpage.h"

#include "presenters/connectionpresenter.h"
#include "ui/pages/apikeyview.h"
#include "ui/pages/connectedview.h"
#include "ui/pages/connectingview.h"
#include "ui/pages/notconnectedview.h"
#include "ui/pages/openlogin.h"
#include "ui/pages/practicecard.h"
#include "ui/pages/setupguidecard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagelayout.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;
using Presenters::ConnectionState;
using Presenters::NoteAction;

namespace {

QString actionText(NoteAction action)
{
    switch (action) {
    case NoteAction::Connect:
        return ConstantContactPage::tr("Log in again");
    case NoteAction::ChooseList:
        return ConstantContactPage::tr("Choose list");
    case NoteAction::ConnectAgain:
    case NoteAction::SyncNow:
    case NoteAction::AskAccountAgain:
    case NoteAction::KeepLogin:
        return ConstantContactPage::tr("Try again");
    case NoteAction::Dismiss:
        return ConstantContactPage::tr("Dismiss");
    case NoteAction::HideRestoration:
        return ConstantContactPage::tr("Dismiss");
    case NoteAction::None:
        break;
    }
    return {};
}

} // namespace

ConstantContactPage::ConstantContactPage(ConnectionPresenter &presenter,
                                         Presenters::ListChoicePresenter &lists, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_notes(new QVBoxLayout)
{
    QVBoxLayout *column = makePageLayout(this);
    m_title = makeTitle(tr("Constant Contact"), this);
    column->addWidget(m_title);
    m_guide = new SetupGuideCard(this);
    m_guide->setObjectName(u"setupGuide"_s);
    connect(m_guide, &SetupGuideCard::backRequested, &presenter, &ConnectionPresenter::dropPickedList);
    connect(m_guide, &SetupGuideCard::endRequested, &presenter, &ConnectionPresenter::endGuide);
    connect(m_guide, &SetupGuideCard::nextRequested, this, &ConstantContactPage::pageAfterSetupRequested);
    column->addWidget(m_guide);
    m_notes->setSpacing(8);
    column->addLayout(m_notes);
    column->addSpacing(4);

    m_waiting = makeMuted({}, this);
    m_waiting->setObjectName(u"waitingText"_s);
    column->addWidget(m_waiting);
    m_apiKey = new ApiKeyView(presenter, this);
    column->addWidget(m_apiKey);
    m_notConnected = new NotConnectedView(presenter, this);
    column->addWidget(m_notConnected);
    m_practice = new PracticeCard(this);
    connect(m_practice, &PracticeCard::practiceRequested, this, &ConstantContactPage::practiceRequested);
    column->addWidget(m_practice);
    m_connecting = new ConnectingView(presenter, this);
    column->addWidget(m_connecting);
    m_connected = new ConnectedView(presenter, lists, this);
    connect(m_connected, &ConnectedView::importUndoRequested, this,
            &ConstantContactPage::importUndoRequested);
    connect(m_connected, &ConnectedView::profileRequested, this, &ConstantContactPage::profileRequested);
    column->addWidget(m_connected);
    column->addStretch(1);
    connect(&presenter, &ConnectionPresenter::stateChanged, this, [this] { setState(m_presenter.state()); });
    setState(presenter.state());
}

void ConstantContactPage::setState(const ConnectionState &state)
{
    using Phase = ConnectionState::Phase;
    // Read before the change: a control that is hidden or disabled passes the focus on to any other one.
    const QWidget *focus = window()->focusWidget();
    const bool isFocused = isVisible() && focus && (focus == this || isAncestorOf(focus));
    const bool wasAtStep = !focus || focus == this || focus == m_step;
    m_guide->setGuide(state.guide);
    showNotes(state.notes);
    m_notConnected->setState(state);
    m_connecting->setState(state);
    m_connected->setState(state);
    m_apiKey->setState(state);
    const bool isNotConnected = state.phase == Phase::NotConnected;
    m_apiKey->setVisible(state.apiKeyRequested);
    m_notConnected->setVisible(isNotConnected && !state.apiKeyRequested);
    m_practice->setVisible(isNotConnected && state.practiceOffered);
    m_connecting->setVisible(state.phase == Phase::Connecting);
    m_connected->setVisible(state.phase == Phase::Connected);
    m_waiting->setVisible(state.phase == Phase::Loading || state.phase == Phase::Disconnecting);
    m_waiting->setText(state.waitingText);
    m_step = nextStep(state);
    if (isFocused && (wasAtStep || !focus->isVisible() || !focus->isEnabled()))
        focusStep();
}

QWidget *ConstantContactPage::nextStep(const ConnectionState &state) const
{
    using Phase = ConnectionState::Phase;
    if (state.apiKeyRequested)
        return m_apiKey->nextStep();
    switch (state.phase) {
    case Phase::NotConnected:
        return m_notConnected->nextStep();
    case Phase::Connecting:
        return m_connecting->nextStep();
    case Phase::Connected:
        return m_connected->nextStep();
    default:
        return nullptr;
    }
}

void ConstantContactPage::focusStep()
{
    if (!m_step || !m_step->isVisibleTo(this) || !m_step->isEnabled()) {
        setFocus(); // until it can be used
        return;
    }
    m_step->setFocus();
    // Deferred until the layout has been computed.
    QTimer::singleShot(0, m_step,
                       [this, step = m_step] { findChild<QScrollArea *>()->ensureWidgetVisible(step); });
}

void ConstantContactPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        focusStep();
}

void ConstantContactPage::showNotes(const QList<Presenters::Note> &notes)
{
    if (notes == m_notesShown)
        return;
    m_notesShown = notes;
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        // Deferred, because the current click may come from one of these widgets.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_title;
    for (const Presenters::Note &note : notes) {
        auto *banner = new Banner(toneName(note.tone), this);
        banner->setObjectName(u"note"_s);
        banner->setText(note.text);
        if (note.action != NoteAction::None) {
            QPushButton *button = banner->addButton(actionText(note.action), u"noteAction"_s);
            connect(button, &QPushButton::clicked, this,
                    [this, action = note.action] { runNoteAction(action); });
            before = placeInTabOrder(before, button);
        }
        m_notes->addWidget(banner);
    }
}

void ConstantContactPage::runNoteAction(NoteAction action)
{
    switch (action) {
    case NoteAction::Connect:
    case NoteAction::ConnectAgain:
        openLogin(m_presenter, *this);
        break;
    case NoteAction::ChooseList:
        m_connected->chooseList();
        break;
    case NoteAction::SyncNow:
        m_presenter.syncNow();
        break;
    case NoteAction::AskAccountAgain:
        m_presenter.askAccountAgain();
        break;
    case NoteAction::KeepLogin:
        m_presenter.keepLogin();
        break;
    case NoteAction::Dismiss:
        m_presenter.dismissError();
        break;
    case NoteAction::HideRestoration:
        m_presenter.hideRestoration();
        break;
    case NoteAction::None:
        break;
    }
}

} // namespace Gui
