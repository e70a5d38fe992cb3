// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/attentioncard.h"

#include "presenters/nameandaddress.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::UnservedClient;

AttentionCard::AttentionCard(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(objectName);
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_summary = makeHeading({}, this);
    m_summary->setObjectName(objectName + "Summary"_L1);
    layout->addWidget(m_summary);
    m_rows->setSpacing(12);
    layout->addLayout(m_rows);
    hide();
}

void AttentionCard::setClients(const QString &summary, const QList<UnservedClient> &clients)
{
    setVisible(!summary.isEmpty());
    m_summary->setText(summary);
    if (clients == m_shown)
        return;
    m_shown = clients;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that led here may come from it
        delete item;
    }
    QWidget *above = m_summary;
    for (const UnservedClient &client : clients) {
        QWidget *row = makeRow(client);
        m_rows->addWidget(row);
        above = placeInTabOrder(above, row);
    }
}

QWidget *AttentionCard::makeRow(const UnservedClient &client)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeText(Presenters::nameAndAddress(client.name, client.address), row));
    words->addWidget(
        makeMuted(client.remedy.isEmpty() ? client.reason : client.reason + u' ' + client.remedy, row));
    layout->addLayout(words, 1);
    auto *open = new QPushButton(tr("Open profile"), row);
    open->setObjectName(u"openProfileButton"_s);
    open->setAccessibleName(
        tr("Open the profile of %1").arg(client.name.isEmpty() ? client.address : client.name));
    connect(open, &QPushButton::clicked, this, [this, id = client.client] { Q_EMIT profileRequested(id); });
    layout->addWidget(open, 0, Qt::AlignTop);
    return row;
}

} // namespace Gui
