// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sumrow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kDigits = 5; // room for 9,999 in bold; a larger number shifts the rest of its row
} // namespace

SumRow::SumRow(const QString &name, Core::Tone tone, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_count(makeHeading({}, this))
    , m_column(new QWidget(this))
    , m_explanation(makeMuted({}, this))
{
    setStyleProperty(this, "role", u"sumRow"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(16);
    m_count->setWordWrap(false);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u'0') * kDigits);
    layout->addWidget(m_count);
    auto *state = new QLabel(name, m_column);
    state->setTextFormat(Qt::PlainText);
    setStyleProperty(state, "role", u"chip"_s);
    setTone(state, tone);
    auto *beside = new QHBoxLayout(m_column);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(state, 0, Qt::AlignVCenter);
    beside->addStretch(1);
    layout->addWidget(m_column);
    layout->addWidget(m_explanation, 1);
    // The labels cover the button, so clicks on them must reach the button.
    for (auto *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SumRow::setCount(int count)
{
    m_count->setText(QLocale().toString(count));
    setAccessibleName(tr("%1 %2", "count and state").arg(m_count->text(), m_name));
}

void SumRow::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    setAccessibleDescription(explanation);
}

int SumRow::nameWidth() const
{
    for (auto *label : m_column->findChildren<QLabel *>())
        label->ensurePolished(); // the style adds a margin
    return m_column->layout()->totalSizeHint().width();
}

void SumRow::setNameWidth(int width)
{
    m_column->setFixedWidth(width);
}

QSize SumRow::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize SumRow::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

} // namespace Gui
