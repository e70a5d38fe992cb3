#include "ui/pages/notconnectedview.h"

#include "ui/parts/icons.h"
#include "ui/parts/labels.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

NotConnectedView::NotConnectedView(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(16);

    auto *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(makeText(
        tr("Listwell keeps the clients who said yes to news and updates on one of your Constant Contact "
           "lists, "
           "with all their details. Whoever unsubscribes, here or there, stays unsubscribed on both sides."),
        card));
    m_connect = new QPushButton(tr("CONNECT BUSINESS"), card);
    m_connect->setObjectName(u"connectBusinessButton"_s);
    m_connect->setShortcut(QKeySequence(Qt::ALT | Qt::Key_B));
    setStyleProperty(m_connect, "role", u"primary"_s);
    connect(m_connect, &QPushButton::clicked, this, &NotConnectedView::connectWanted);
    layout->addWidget(m_connect, 0, Qt::AlignLeft);
    layout->addWidget(makeMuted(
        tr("Next, the Constant Contact login page opens. Your password goes to Constant Contact only."),
        card));
    m_browser = new QCheckBox(tr("&Use my browser for the login page"), card);
    m_browser->setObjectName(u"useBrowser"_s);
    connect(m_browser, &QCheckBox::clicked, this, &NotConnectedView::browserPreferenceChanged);
    layout->addWidget(m_browser, 0, Qt::AlignLeft);
    outer->addWidget(card);

    m_practice = makeCard(this);
    auto *practiceLayout = new QVBoxLayout(m_practice);
    practiceLayout->setContentsMargins(24, 20, 24, 20);
    practiceLayout->setSpacing(12);
    practiceLayout->addWidget(makeHeading(tr("First time?"), m_practice));
    practiceLayout->addWidget(makeMuted(tr("Rehearse every step with a make-believe account. It lives on "
                                           "this computer, needs no internet, and "
                                           "keeps its practice clients apart from yours."),
                                        m_practice));
    auto *practice = new QPushButton(tr("&Try with a practice account"), m_practice);
    practice->setObjectName(u"practiceButton"_s);
    connect(practice, &QPushButton::clicked, this, &NotConnectedView::practiceWanted);
    practiceLayout->addWidget(practice, 0, Qt::AlignLeft);
    outer->addWidget(m_practice);
}

void NotConnectedView::setState(const Presenters::ConnectionState &state)
{
    m_practice->setVisible(state.practiceOffered);
    m_browser->setVisible(state.browserChoiceOffered);
    m_browser->setChecked(state.browserPreferred);
}

} // namespace Gui
