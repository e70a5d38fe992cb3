// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labels.h"

#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    label->setFont(scaled(label->font(), 1.5));
    return label;
}

QFont headingFont(const QFont &font)
{
    return scaled(font, 1.1);
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    return makeLabel(text, parent);
}

QLabel *makeMuted(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    setStyleProperty(label, "role", u"muted"_s);
    return label;
}

QFrame *makeCard(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setStyleProperty(frame, "role", u"card"_s);
    return frame;
}

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // is styled before it is shown first
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace Gui
