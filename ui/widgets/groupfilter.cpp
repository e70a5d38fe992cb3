// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/groupfilter.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

GroupFilter::GroupFilter(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GroupFilter::add(int group, const QString &name, const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoDefault(false);
    setStyleProperty(button, "role", u"filter"_s);
    // Not clicked(): a screen reader toggles a button without clicking it.
    connect(button, &QPushButton::toggled, this, [this, group](bool isChecked) {
        if (isChecked && group != m_chosen)
            Q_EMIT chosen(group);
    });
    m_buttons->addButton(button);
    layout()->addWidget(button);
    m_entries.append({group, button, name});
}

void GroupFilter::setTotal(int group, int count, bool isVisible)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.group != group)
            continue;
        entry.button->setText(
            tr("%1  %2", "what happens, number of people").arg(entry.name, QLocale().toString(count)));
        entry.button->setVisible(isVisible || group == m_chosen);
    }
    updateGeometry();
}

void GroupFilter::setChosen(int group)
{
    m_chosen = group;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isChosen = entry.group == group;
        if (isChosen) {
            entry.button->show();
            entry.button->setChecked(true);
        }
        // Qt moves the tab stop only when the user selects a button.
        entry.button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace Gui
