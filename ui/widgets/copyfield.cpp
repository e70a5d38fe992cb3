// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copyfield.h"

#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

CopyField::CopyField(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(text, this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_text->setObjectName(u"copyText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(name);
    layout->addWidget(m_text, 1);
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    setButtonIcon(m_copy, u"copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &CopyField::copy);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopyField::clipboardChanged);
    layout->addWidget(m_copy);
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    m_copy->setText(tr("Copied"));
}

// Several lines may exist; only the last one copied is in the clipboard. The text is read only if this
// program owns the clipboard.
void CopyField::clipboardChanged()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool isOurs = clipboard->ownsClipboard() && clipboard->text() == m_text->text();
    m_copy->setText(isOurs ? tr("Copied") : tr("Copy"));
}

} // namespace Gui
