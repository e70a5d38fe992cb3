// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectingview.h"

#include "presenters/connectionpresenter.h"
#include "ui/pages/openlogin.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionPresenter;

ConnectingView::ConnectingView(ConnectionPresenter &presenter, QWidget *parent)
    : QFrame(parent)
    , m_browserPart(new QWidget(this))
{
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    m_text = makeHeading({}, this);
    m_text->setObjectName(u"connectingText"_s);
    layout->addWidget(m_text);
    auto *busy = new QProgressBar(this);
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setAccessibleName(tr("Connecting"));
    layout->addWidget(busy);

    auto *browser = new QVBoxLayout(m_browserPart);
    browser->setContentsMargins(0, 0, 0, 0);
    browser->setSpacing(8);
    m_hint = makeMuted({}, m_browserPart);
    browser->addWidget(m_hint);
    auto *line = new QHBoxLayout;
    m_address = new QLineEdit(m_browserPart);
    m_address->setObjectName(u"loginAddress"_s);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the login page"));
    line->addWidget(m_address, 1);
    m_copy = new QPushButton(tr("Co&py"), m_browserPart);
    setButtonIcon(m_copy, u"copy"_s);
    m_copy->setObjectName(u"copyAddressButton"_s);
    connect(m_copy, &QPushButton::clicked, this, &ConnectingView::copyAddress);
    line->addWidget(m_copy);
    m_again = new QPushButton(tr("&Open again"), m_browserPart);
    m_again->setObjectName(u"openAgainButton"_s);
    connect(m_again, &QPushButton::clicked, &presenter, &ConnectionPresenter::openLoginAgain);
    line->addWidget(m_again);
    browser->addLayout(line);
    layout->addWidget(m_browserPart);

    auto *buttons = new QHBoxLayout;
    m_raise = new QPushButton(tr("&Show the login page"), this);
    m_raise->setObjectName(u"raiseLoginButton"_s);
    connect(m_raise, &QPushButton::clicked, &presenter, [this, &presenter] { openLogin(presenter, *this); });
    buttons->addWidget(m_raise);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelConnecting"_s);
    connect(m_cancel, &QPushButton::clicked, &presenter, &ConnectionPresenter::cancelConnecting);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

void ConnectingView::setState(const Presenters::ConnectionState &state)
{
    m_text->setText(state.connectingText);
    const bool browser = !state.loginAddress.isEmpty();
    m_browserPart->setVisible(browser);
    if (m_address->text() != state.loginAddress) {
        m_address->setText(state.loginAddress);
        m_address->setCursorPosition(0);
        m_copy->setText(tr("Co&py"));
    }
    m_raise->setVisible(state.canRaiseLogin);
    m_hint->setText(state.browserMissing ? tr("Address of the login page:")
                                         : tr("If no page opened, open this address in your browser:"));
    m_again->setVisible(!state.browserMissing);
    m_cancel->setVisible(state.cancelPossible);
}

QWidget *ConnectingView::nextStep() const
{
    if (!m_browserPart->isHidden())
        return m_again->isHidden() ? m_copy : m_again;
    return m_raise->isHidden() ? m_cancel : m_raise;
}

void ConnectingView::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    m_copy->setText(tr("Copied"));
}

} // namespace Gui
