// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statefulview.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingindicator.h"

#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;

StatefulView::StatefulView(QWidget *content, const QString &loadingText, QWidget *parent)
    : QStackedWidget(parent)
{
    add(LoadState::Ready, content);
    add(LoadState::Loading, makeLoadingIndicator(loadingText, this));
    setState(LoadState::Loading);
}

EmptyState *StatefulView::addPlaceholder(LoadState state, const QString &iconName, const QString &heading,
                                         const QString &text)
{
    auto *placeholder = new EmptyState(iconName, heading, text, this);
    add(state, placeholder);
    return placeholder;
}

void StatefulView::addFailure(const QString &heading, const QString &buttonName)
{
    m_error = addPlaceholder(LoadState::Failed, u"warning"_s, heading, {});
    connect(m_error->addButton(tr("Try again"), buttonName, EmptyState::Emphasis::Primary),
            &QPushButton::clicked, this, &StatefulView::retryRequested);
}

void StatefulView::setState(LoadState state, const QString &failure)
{
    if (state == LoadState::Failed && m_error)
        m_error->setText(failure);
    const bool isNew = state != m_state;
    m_state = state;
    if (QWidget *widget = m_widgets.value(state))
        setCurrentWidget(widget);
    updateGeometry();
    if (isNew && isVisible())
        announce(this, currentWidget()->accessibleName());
}

QSize StatefulView::sizeHint() const
{
    return currentWidget()->sizeHint();
}

QSize StatefulView::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint();
}

bool StatefulView::hasHeightForWidth() const
{
    return currentWidget()->hasHeightForWidth();
}

void StatefulView::add(LoadState state, QWidget *widget)
{
    m_widgets.insert(state, widget);
    addWidget(widget);
}

} // namespace Gui
