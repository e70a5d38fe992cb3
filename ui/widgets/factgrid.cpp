// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factgrid.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace Gui {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setColumnStretch(1, 1);
}

QLabel *FactGrid::add(const QString &name, const QString &objectName)
{
    const int row = m_layout->rowCount();
    QLabel *label = makeMuted(name, this);
    label->setWordWrap(false);
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    QLabel *value = makeText({}, this);
    value->setObjectName(objectName);
    m_layout->addWidget(value, row, 1);
    return value;
}

} // namespace Gui
