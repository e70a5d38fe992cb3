// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAction>

namespace Gui {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &prompt, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    QAction *magnifier = addAction(icon(u"search"_s, u"muted"_s), QLineEdit::LeadingPosition);
    magnifier->setText(tr("Search"));
    connect(magnifier, &QAction::triggered, this, qOverload<>(&QWidget::setFocus));
    m_clear = addAction(icon(u"close"_s, u"muted"_s), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

} // namespace Gui
