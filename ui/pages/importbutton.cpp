// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/importbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

ImportButton::ImportButton(QPushButton *import, QAction *undo, QWidget *parent)
    : QWidget(parent)
    , m_undo(undo)
    , m_menu(new QPushButton(this))
{
    m_menu->setObjectName(u"importMenuButton"_s);
    m_menu->setAccessibleName(tr("More import actions"));
    setStyleProperty(m_menu, "role", u"menu"_s);
    setButtonIcon(m_menu, u"down"_s, u"text"_s);
    // As high as the text of the button beside it.
    const int size = m_menu->fontMetrics().height();
    m_menu->setIconSize(QSize(size, size));
    auto *menu = new QMenu(m_menu);
    menu->addAction(undo);
    m_menu->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(import);
    layout->addWidget(m_menu);
    QWidget::setTabOrder(import, m_menu);
}

void ImportButton::setUndoPossible(bool isPossible)
{
    m_undo->setEnabled(isPossible);
    m_menu->setEnabled(isPossible);
    m_menu->setToolTip(isPossible ? QString() : tr("There is no import to undo"));
}

} // namespace Gui
