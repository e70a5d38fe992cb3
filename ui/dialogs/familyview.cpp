// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/familyview.h"

#include "presenters/familytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNames = 10; ///< more clients with one address are no family but a placeholder address
constexpr int kNameCharacters = 24;

QPushButton *makeButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FamilyView::FamilyView(const QString &objectPrefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(objectPrefix)
    , m_namesPlace(new QVBoxLayout)
    , m_more(makeMuted({}, this))
    , m_sent(makeMuted({}, this))
{
    // Created from the top down, because Tab follows the order of creation.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeText(tr("Shares this address with:"), this));
    layout->addLayout(m_namesPlace);
    layout->addWidget(m_more);
    layout->addWidget(m_sent);
    layout->addSpacing(4);
    m_sent->setObjectName(m_prefix + "SentDetails"_L1);
    m_send = makeButton(tr("Send this client's details"), m_prefix + "SendDetailsButton"_L1, this);
    m_rule = makeButton(tr("Choose automatically"), m_prefix + "FollowRuleButton"_L1, this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_rule);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &FamilyView::sendDetailsRequested);
    connect(m_rule, &QPushButton::clicked, this, &FamilyView::followRuleRequested);
    hide();
}

void FamilyView::setFamily(const Domain::Family &family, Domain::ClientId client)
{
    if (m_family == family && m_client == client)
        return;
    m_client = client;
    m_family = family;
    setVisible(family.isShared());
    if (!family.isShared())
        return;
    showNames();
    m_sent->setText(Presenters::sentDetailsText(family));
    const auto *member = family.member(client);
    const bool canSend = member && member->canBeChosen && family.shown != client;
    const bool hadFocus = m_send->hasFocus() || m_rule->hasFocus();
    m_send->setVisible(canSend);
    m_rule->setVisible(family.isChosen);
    if (hadFocus && (canSend || family.isChosen))
        (canSend ? m_send : m_rule)->setFocus();
}

void FamilyView::showNames()
{
    delete m_names;
    m_names = new QWidget(this);
    m_namesPlace->addWidget(m_names);
    auto *flow = new FlowLayout(m_names);
    flow->setContentsMargins(0, 0, 0, 0);
    int shown = 0;
    for (const Domain::Family::Member &member : std::as_const(m_family.members)) {
        const Domain::ClientId id = member.client.id;
        if (id == m_client || shown == kMostNames)
            continue;
        ++shown;
        const QString name = member.client.displayName();
        const int width = fontMetrics().averageCharWidth() * kNameCharacters;
        QPushButton *button = makeButton(fontMetrics().elidedText(name, Qt::ElideRight, width),
                                         u"%1Relative%2"_s.arg(m_prefix).arg(shown), m_names);
        button->setText(button->text().replace('&'_L1, "&&"_L1));
        button->setAccessibleName(name);
        button->setToolTip(button->text() == name ? QString() : name.toHtmlEscaped());
        setStyleProperty(button, "role", u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT clientRequested(id); });
        flow->addWidget(button);
    }
    placeInTabOrder(this, m_names); // above the other buttons
    const auto more = static_cast<int>(m_family.members.size()) - 1 - shown;
    m_more->setText(tr("and %n more client(s)", nullptr, more));
    m_more->setVisible(more > 0);
    m_names->show();
}

} // namespace Gui
