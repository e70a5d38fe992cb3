// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/welcomepage.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagelayout.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkSize = 64;
constexpr int kIconSize = 32;
constexpr int kBesideEachOther = 90; // width in characters that two cards need

struct Way
{
    QString iconName;
    QString heading;
    QString text;
    QString act; ///< text of the button
    QString objectName;
};

QPushButton *addWay(QBoxLayout *ways, const Way &way, QWidget *parent)
{
    QFrame *card = makeCard(parent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(way.iconName, u"accent"_s, kIconSize, card));
    layout->addWidget(makeHeading(way.heading, card));
    layout->addWidget(makeMuted(way.text, card));
    layout->addStretch(1);
    layout->addSpacing(4);
    auto *button = new QPushButton(way.act, card);
    button->setObjectName(way.objectName);
    button->setAccessibleDescription(way.text);
    layout->addWidget(button, 0, Qt::AlignLeft);
    ways->addWidget(card, 1);
    return button;
}

} // namespace

WelcomePage::WelcomePage(ApiKey apiKey, QWidget *parent)
    : QWidget(parent)
    , m_ways(new QHBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    QVBoxLayout *column = makePageLayout(this);
    column->addSpacing(12);
    column->addWidget(new IconLabel(u"listwell"_s, u"accent"_s, kMarkSize, this));
    column->addWidget(makeTitle(tr("Welcome to Listwell"), this));
    column->addWidget(
        makeText(tr("Listwell keeps your studio's clients in sync with a Constant Contact list. Everyone who "
                    "agreed to news and updates is on the list, with all their details. A client who "
                    "unsubscribes on either side stays unsubscribed on both."),
                 this));
    column->addSpacing(12);

    m_ways->setSpacing(16);
    QPushButton *practice =
        addWay(m_ways,
               {u"calendar"_s, tr("Look around first"),
                tr("Open a practice studio with sample clients, classes and a practice account. It has its "
                   "own window and stays on this computer. No e-mail is sent."),
                tr("&Try with a practice account"), u"welcomePracticeButton"_s},
               this);
    setStyleProperty(practice, "role", u"primary"_s);
    connect(practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    const QString what = apiKey == ApiKey::Missing
                             ? tr("You need a Constant Contact account and an API key, which you "
                                  "create there. The next page guides you through the steps.")
                             : tr("Log in to your Constant Contact account and choose the list for "
                                  "your clients. Nothing is sent before that.");
    QPushButton *connectButton = addWay(m_ways,
                                        {u"link"_s, tr("Start with your own account"), what,
                                         tr("Connect your &business"), u"welcomeConnectButton"_s},
                                        this);
    connect(connectButton, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    column->addLayout(m_ways);

    column->addSpacing(4);
    auto *line = new FlowLayout(nullptr);
    line->setSpacing(4);
    QLabel *text = makeMuted(tr("Or start with your clients and connect later:"), this);
    text->setWordWrap(false);
    line->addWidget(text);
    auto *clients = new QPushButton(tr("&Add or import clients"), this);
    clients->setObjectName(u"welcomeClientsButton"_s);
    setStyleProperty(clients, "role", u"link"_s);
    connect(clients, &QPushButton::clicked, this, &WelcomePage::clientsPageRequested);
    line->addWidget(clients);
    text->setMinimumHeight(clients->sizeHint().height());
    column->addLayout(line);
    column->addStretch(1);
    practice->setFocus();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    int needed = m_ways->spacing();
    for (int i = 0; i < m_ways->count(); ++i)
        needed += m_ways->itemAt(i)->minimumSize().width();
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kBesideEachOther &&
                        needed <= m_ways->parentWidget()->maximumWidth();
    m_ways->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace Gui
