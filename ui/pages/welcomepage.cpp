#include "ui/pages/welcomepage.h"

#include "ui/parts/column.h"
#include "ui/parts/icons.h"
#include "ui/parts/labels.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkSize = 64;
constexpr int kIconSize = 32;
constexpr int kBesideEachOther = 90; // characters of width that two cards need

struct Way
{
    QString iconName;
    QString heading;
    QString text;
    QString act; ///< the button's words
    QString objectName;
};

QLabel *makePicture(const QString &name, int size, QWidget *parent)
{
    auto *picture = new QLabel(parent);
    picture->setPixmap(icon(name, u"accent"_s).pixmap(QSize(size, size), parent->devicePixelRatioF()));
    return picture;
}

QPushButton *addWay(QBoxLayout *ways, const Way &way, QWidget *parent)
{
    QFrame *card = makeCard(parent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(makePicture(way.iconName, kIconSize, card));
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

WelcomePage::WelcomePage(bool needsApiKey, QWidget *parent)
    : QWidget(parent)
    , m_ways(new QHBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    QVBoxLayout *column = makeColumn(this);
    column->addSpacing(12);
    column->addWidget(makePicture(u"listwell"_s, kMarkSize, this));
    column->addWidget(makeTitle(tr("Welcome to Listwell"), this));
    column->addWidget(makeText(
        tr("Listwell keeps your studio's clients and one Constant Contact list in step: everyone who agreed "
           "to news and updates is on the list, with all their details. A client who unsubscribes, here or "
           "there, stays unsubscribed on both sides."),
        this));
    column->addSpacing(12);

    m_ways->setSpacing(16);
    QPushButton *practice = addWay(
        m_ways,
        {u"calendar"_s, tr("Look around first"),
         tr("A practice studio with made-up clients, classes and a Constant Contact account. It opens in its "
            "own window and stays on this computer; nothing in it reaches anybody."),
         tr("&Try with a practice account"), u"welcomePracticeButton"_s},
        this);
    setStyleProperty(practice, "role", u"primary"_s);
    connect(practice, &QPushButton::clicked, this, &WelcomePage::practiceWanted);
    const QString what =
        needsApiKey ? tr("You need a Constant Contact account and an API key, which you make there "
                         "yourself. The next page leads you through it, step by step.")
                    : tr("You log in to your Constant Contact account, and choose the list for your clients. "
                         "Nothing is sent before that.");
    QPushButton *connectButton = addWay(m_ways,
                                        {u"link"_s, tr("Begin with your own account"), what,
                                         tr("Connect your &business"), u"welcomeConnectButton"_s},
                                        this);
    connect(connectButton, &QPushButton::clicked, this, &WelcomePage::connectWanted);
    column->addLayout(m_ways);

    column->addSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    QLabel *text = makeMuted(tr("Or fill the studio first, and connect it later:"), this);
    text->setWordWrap(false);
    line->addWidget(text);
    auto *clients = new QPushButton(tr("&Add or import clients"), this);
    clients->setObjectName(u"welcomeClientsButton"_s);
    setStyleProperty(clients, "role", u"link"_s);
    connect(clients, &QPushButton::clicked, this, &WelcomePage::clientsWanted);
    line->addWidget(clients);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    setFocusProxy(practice);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kBesideEachOther;
    m_ways->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace Gui
