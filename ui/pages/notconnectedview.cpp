// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/notconnectedview.h"

#include "presenters/connectionpresenter.h"
#include "ui/pages/openlogin.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

NotConnectedView::NotConnectedView(ConnectionPresenter &presenter, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(16);

    auto *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(makeText(tr("Listwell keeps the clients who said yes to news and updates on one of "
                                  "your Constant Contact lists, with all their details. A client who "
                                  "unsubscribes on either side stays unsubscribed on both."),
                               card));
    m_connect = new QPushButton(tr("CONNECT BUSINESS"), card);
    m_connect->setObjectName(u"connectBusinessButton"_s);
    m_connect->setShortcut(QKeySequence(Qt::ALT | Qt::Key_B));
    setStyleProperty(m_connect, "role", u"primary"_s);
    connect(m_connect, &QPushButton::clicked, &presenter,
            [this, &presenter] { openLogin(presenter, *this); });
    layout->addWidget(m_connect, 0, Qt::AlignLeft);
    layout->addWidget(makeMuted(
        tr("The Constant Contact login page opens next. Your password goes only to Constant Contact."),
        card));
    m_browser = new QCheckBox(tr("&Use my browser for the login page"), card);
    m_browser->setObjectName(u"useBrowser"_s);
    // The browser engine, told to build the accessibility tree of the page, would take no keys.
    m_browser->setAccessibleDescription(
        tr("Choose this with a screen reader, which cannot read the login page inside Listwell."));
    connect(m_browser, &QCheckBox::toggled, &presenter, &ConnectionPresenter::setBrowserPreferred);
    layout->addWidget(m_browser, 0, Qt::AlignLeft);

    m_keyLine = new QWidget(card);
    auto *keyLayout = new QHBoxLayout(m_keyLine);
    keyLayout->setContentsMargins(0, 0, 0, 0);
    keyLayout->setSpacing(8);
    m_key = new ElidedLabel(m_keyLine);
    m_key->setObjectName(u"apiKeyInUse"_s);
    setStyleProperty(m_key, "role", u"muted"_s);
    keyLayout->addWidget(m_key);
    auto *change = new QPushButton(tr("Change API &key"), m_keyLine);
    change->setObjectName(u"changeApiKeyButton"_s);
    setStyleProperty(change, "role", u"link"_s);
    connect(change, &QPushButton::clicked, &presenter, [&presenter] { presenter.setApiKeyChanging(true); });
    keyLayout->addWidget(change);
    keyLayout->addStretch(1);
    layout->addWidget(m_keyLine);
    outer->addWidget(card);
}

QWidget *NotConnectedView::nextStep() const
{
    return m_connect;
}

void NotConnectedView::setState(const Presenters::ConnectionState &state)
{
    m_browser->setVisible(state.browserChoiceOffered);
    const QSignalBlocker notByThePerson(m_browser);
    m_browser->setChecked(state.browserPreferred);
    m_keyLine->setVisible(state.apiKeyChangeable);
    m_key->setText(tr("API key: %1").arg(state.apiKey));
}

} // namespace Gui
