// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/header.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeSeparator(QWidget *parent)
{
    auto *separator = makeMuted(u"›"_s, parent);
    separator->setWordWrap(false);
    separator->setAccessibleName(u" "_s); // decorative
    return separator;
}

} // namespace

Header::Header(AccountMode mode, QWidget *parent)
    : QFrame(parent)
    , m_drawerButton(new QToolButton(this))
    , m_crumbs(new QHBoxLayout)
    , m_chip(new QPushButton(this))
    , m_helpButton(new QToolButton(this))
{
    setObjectName(u"header"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 16, 8);
    layout->setSpacing(12);

    m_drawerButton->setObjectName(u"appDrawerButton"_s);
    setButtonIcon(m_drawerButton, u"menu"_s);
    m_drawerButton->setAccessibleName(tr("App Drawer"));
    m_drawerButton->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    m_drawerButton->setToolTip(
        tr("App Drawer (%1)").arg(m_drawerButton->shortcut().toString(QKeySequence::NativeText)));
    connect(m_drawerButton, &QToolButton::clicked, this, &Header::drawerRequested);
    layout->addWidget(m_drawerButton);

    m_crumbs->setSpacing(2);
    layout->addLayout(m_crumbs);
    layout->addStretch(1);

    if (mode == AccountMode::Practice) {
        auto *label = new QLabel(tr("Practice account"), this);
        label->setObjectName(u"practiceChip"_s);
        label->setToolTip(
            tr("This is a practice account on this computer. Nothing here reaches Constant Contact."));
        setStyleProperty(label, "role", u"chip"_s);
        setStyleProperty(label, "tone", u"practice"_s);
        layout->addWidget(label, 0, Qt::AlignVCenter);
    }
    m_chip->setObjectName(u"statusChip"_s);
    setStyleProperty(m_chip, "role", u"chip"_s);
    connect(m_chip, &QPushButton::clicked, this, &Header::chipClicked);
    layout->addWidget(m_chip);

    m_helpButton->setObjectName(u"helpButton"_s);
    setButtonIcon(m_helpButton, u"help"_s);
    m_helpButton->setCheckable(true);
    m_helpButton->setAccessibleName(tr("Help"));
    m_helpButton->setToolTip(
        tr("Help (%1)").arg(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)));
    connect(m_helpButton, &QToolButton::clicked, this, &Header::helpRequested);
    layout->addWidget(m_helpButton);
}

void Header::setHelpOpen(bool isOpen)
{
    m_helpButton->setChecked(isOpen);
}

void Header::setCrumbs(const QList<Crumb> &crumbs)
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        // Deferred, because the current click may come from one of these widgets.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_drawerButton;
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const Crumb &crumb = crumbs.at(i);
        if (i + 1 < crumbs.size()) {
            auto *button = new QPushButton(crumb.text, this);
            button->setObjectName(u"crumb%1"_s.arg(i));
            setStyleProperty(button, "role", u"crumb"_s);
            connect(button, &QPushButton::clicked, this,
                    [this, page = crumb.page] { Q_EMIT pageRequested(page); });
            m_crumbs->addWidget(button);
            before = placeInTabOrder(before, button);
            m_crumbs->addWidget(makeSeparator(this));
        } else {
            auto *label = new QLabel(crumb.text, this);
            label->setObjectName(u"currentCrumb"_s);
            label->setTextFormat(Qt::PlainText);
            setStyleProperty(label, "role", u"crumb"_s);
            m_crumbs->addWidget(label);
        }
    }
}

void Header::setChip(const QString &text, Core::Tone tone, const QString &sentence)
{
    m_chip->setText(text);
    m_chip->setAccessibleName(tr("Constant Contact: %1", "the state of the connection").arg(text));
    m_chip->setAccessibleDescription(sentence);
    const QString way = tr("Go to Setup › Integrations › Constant Contact");
    m_chip->setToolTip(sentence.isEmpty() ? way : sentence.toHtmlEscaped() + u"<br>"_s + way);
    setTone(m_chip, tone);
}

} // namespace Gui
