// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/menupage.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/menuentry.h"
#include "ui/widgets/pagelayout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

MenuPage::MenuPage(const QString &title, const QString &introduction, QWidget *parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout)
{
    QVBoxLayout *column = makePageLayout(this);
    column->addWidget(makeTitle(title, this));
    column->addWidget(makeMuted(introduction, this));
    column->addSpacing(8);
    m_entries->setSpacing(12);
    column->addLayout(m_entries);
    column->addStretch(1);
}

MenuEntry *MenuPage::addEntry(const QString &iconName, const QString &name, const QString &description,
                              const QString &objectName)
{
    auto *entry = new MenuEntry(iconName, name, description, this);
    entry->setObjectName(objectName);
    m_entries->addWidget(entry);
    return entry;
}

} // namespace Gui
