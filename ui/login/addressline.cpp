// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/addressline.h"

#include "core/environment.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QPainter>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString shown = host.contains(':'_L1) ? u"[%1]"_s.arg(host) : host;
    return url.port() > 0 ? u"%1:%2"_s.arg(shown).arg(url.port()) : shown;
}

} // namespace

AddressLine::AddressLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName("loginAddress"_L1);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::TabFocus); // so that screen readers reach it
    setAccessibleName(tr("Address of the page"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AddressLine::showConnecting(const QUrl &url)
{
    //: before the name of a server, as in "Connecting to authz.constantcontact.com"
    set(Mark::None, tr("Connecting to"), hostAndPort(url), {});
}

void AddressLine::showPage(const QUrl &url)
{
    if (Core::isLoopbackHost(url.host()))
        set(Mark::Practice, {}, hostAndPort(url), tr("on this computer"));
    else
        set(Mark::Lock, {}, hostAndPort(url), tr("secure connection"));
}

void AddressLine::showFailed(const QUrl &url)
{
    //: before the name of a server, as in "Not connected to authz.constantcontact.com"
    set(Mark::None, tr("Not connected to"), hostAndPort(url), {});
}

void AddressLine::set(Mark mark, const QString &before, const QString &host, const QString &after)
{
    m_mark = mark;
    m_before = before;
    m_host = host;
    m_after = after;
    // Text for screen readers; the visible text is painted separately.
    const QString kind = mark == Mark::Practice ? tr("practice account") : QString();
    QStringList words{before, host, kind, after};
    words.removeAll(QString());
    setText(words.join(u", "_s));
    setAccessibleName(tr("Address of the page: %1").arg(text()));
    setToolTip(host);
    update();
}

QSize AddressLine::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 40, metrics.height() * 2};
}

QSize AddressLine::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 16, sizeHint().height()};
}

int AddressLine::paintMark(QPainter &painter, int left)
{
    const QFontMetrics metrics(font());
    const int gap = metrics.averageCharWidth();
    if (m_mark == Mark::Lock) {
        const int side = metrics.height();
        painter.drawPixmap(left, (height() - side) / 2,
                           icon(u"lock"_s, u"success"_s).pixmap(QSize(side, side), devicePixelRatioF()));
        return left + side + gap;
    }
    if (m_mark == Mark::Practice) {
        //: a mark before the address: this is not the real service
        const QString word = tr("Practice");
        const QRect pill(left, (height() - metrics.height() - 4) / 2,
                         metrics.horizontalAdvance(word) + 2 * gap, metrics.height() + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Style::color(u"accentsoft"_s));
        painter.drawRoundedRect(QRectF(pill), 5, 5);
        painter.setPen(Style::color(u"accentsofttext"_s));
        painter.drawText(pill, Qt::AlignCenter, word);
        return pill.right() + 1 + gap;
    }
    return left;
}

void AddressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = Style::color(hasFocus() ? u"accent"_s : u"border"_s);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(Style::color(u"surface"_s));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    const QFontMetrics metrics(font());
    const int gap = metrics.averageCharWidth();
    int left = paintMark(painter, gap + 2);
    const int right = width() - gap - 2;

    QFont bold(font());
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const auto draw = [&](const QString &text, const QFont &with, const QColor &color) {
        painter.setFont(with);
        painter.setPen(color);
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        left += QFontMetrics(with).horizontalAdvance(text) + gap;
    };
    if (!m_before.isEmpty())
        draw(m_before, font(), Style::color(u"muted"_s));
    draw(boldMetrics.elidedText(m_host, Qt::ElideLeft, right - left), bold, Style::color(u"text"_s));
    if (!m_after.isEmpty() && left + metrics.horizontalAdvance(m_after) <= right)
        draw(m_after, font(), Style::color(u"muted"_s));
}

} // namespace Gui
