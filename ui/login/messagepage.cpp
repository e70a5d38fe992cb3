// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/messagepage.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new IconLabel(fontMetrics().height() * 3, this))
    , m_headline(plainLabel(this))
    , m_text(plainLabel(this))
    , m_detail(plainLabel(this))
    , m_retry(new QPushButton(tr("&Retry"), this))
{
    m_headline->setObjectName("loginHeadline"_L1);
    m_text->setObjectName("loginMessage"_L1);
    m_detail->setObjectName("loginDetail"_L1);
    m_retry->setObjectName("loginRetry"_L1);
    m_retry->setDefault(true);

    QFont large(font());
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_headline->setFont(large);
    m_picture->setAlignment(Qt::AlignHCenter);
    setStyleProperty(m_detail, "role", u"muted"_s);
    setStyleProperty(m_retry, "role", u"primary"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    column->addSpacing(8);
    column->addWidget(m_retry, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_retry, &QPushButton::clicked, this, &MessagePage::retryChosen);
    showWaiting();
}

void MessagePage::showWaiting()
{
    m_headline->clear();
    m_text->setText(tr("Opening the login page…"));
    m_detail->clear();
    m_picture->hide();
    m_headline->hide();
    m_detail->hide();
    m_retry->hide();
}

void MessagePage::showError(const QString &headline, const QString &text, const QString &detail)
{
    m_picture->setIcon(u"warning"_s, u"warning"_s);
    m_headline->setText(headline);
    m_text->setText(text);
    m_detail->setText(detail);
    m_picture->show();
    m_headline->show();
    m_detail->setVisible(!detail.isEmpty());
    m_retry->show();
    m_retry->setFocus();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Gui
