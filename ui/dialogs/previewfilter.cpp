// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewfilter.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;
using Group = Presenters::PreviewPresenter::Group;

PreviewFilter::PreviewFilter(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"previewFilter"_s);
    setAccessibleName(tr("People by change"));
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    add(Group::All, tr("Everybody"), u"previewAll"_s);
    add(Group::Leaving, tr("Would leave"), u"previewLeaving"_s);
    add(Group::Add, tr("Added"), u"previewAdd"_s);
    add(Group::Update, tr("Updated"), u"previewUpdate"_s);
    add(Group::Unsubscribe, tr("Unsubscribed"), u"previewUnsubscribe"_s);
    add(Group::Remove, tr("Removed"), u"previewRemove"_s);
    add(Group::Held, tr("Not sent"), u"previewHeld"_s);
}

void PreviewFilter::add(Group group, const QString &name, const QString &objectName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setAutoDefault(false);
    setStyleProperty(button, "role", u"filter"_s);
    // Not clicked(): a screen reader toggles a button without clicking it.
    connect(button, &QPushButton::toggled, this, [this, group](bool isChecked) {
        if (isChecked && group != m_shown)
            Q_EMIT chosen(group);
    });
    m_buttons->addButton(button);
    layout()->addWidget(button);
    m_entries.append({group, button, name});
}

void PreviewFilter::show(const Presenters::PreviewPresenter &presenter)
{
    m_shown = presenter.group();
    const bool isBrake = presenter.purpose() == Presenters::PreviewPresenter::Purpose::Brake;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int count = presenter.count(entry.group);
        entry.button->setText(
            tr("%1  %2", "what happens, number of people").arg(entry.name, QLocale().toString(count)));
        const bool isMeant = entry.group != Group::Leaving || isBrake;
        const bool isChosen = entry.group == m_shown;
        entry.button->setVisible(isChosen || (isMeant && (count > 0 || entry.group == Group::All)));
        if (isChosen)
            entry.button->setChecked(true);
        // Qt moves the tab stop only when the user selects a button.
        entry.button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    updateGeometry();
}

} // namespace Gui
