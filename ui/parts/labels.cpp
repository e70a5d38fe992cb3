#include "ui/parts/labels.h"

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

void scaleFont(QLabel *label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

} // namespace

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    scaleFont(label, 1.5);
    return label;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    scaleFont(label, 1.1);
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
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace Gui
