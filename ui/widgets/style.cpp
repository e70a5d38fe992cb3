// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/style.h"

#include "ui/widgets/keyboard.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>

namespace Gui {

using namespace Qt::StringLiterals;

QHash<QString, QColor> Style::s_colors;
bool Style::s_dark = false;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QHash<QString, QColor> readColors(const QString &path)
{
    QHash<QString, QColor> colors;
    const auto lines = textOf(path).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        if (!line.startsWith(u'#') && space > 0)
            colors.insert(line.left(space), QColor(line.mid(space + 1).trimmed()));
    }
    return colors;
}

/// Fusion without the icons that some desktops add to OK and Cancel, because the texts are sufficient, with
/// underlined letters only while Alt is held, and with the acting button rightmost in every dialog. A single
/// click selects and a double click opens, also on desktops that open with a single click: rows are selected
/// for the buttons beside them.
class PlainFusion final : public QProxyStyle
{
public:
    PlainFusion()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_ItemView_ActivateItemOnSingleClick)
            return 0;
        if (hint == SH_UnderlineShortcut)
            return Keyboard::isAltHeld() ? 1 : 0;
        if (hint == SH_DialogButtonLayout)
            return QDialogButtonBox::GnomeLayout;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

/// CSS colour for style sheets. They also accept #aarrggbb, but rgba() behaves the same in every version.
QString styleName(const QColor &color)
{
    return u"rgba(%1, %2, %3, %4)"_s.arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

QPalette paletteOf(const QHash<QString, QColor> &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors[u"window"_s]);
    palette.setColor(QPalette::WindowText, colors[u"text"_s]);
    palette.setColor(QPalette::Base, colors[u"surface"_s]);
    palette.setColor(QPalette::AlternateBase, colors[u"sunken"_s]);
    palette.setColor(QPalette::Text, colors[u"text"_s]);
    palette.setColor(QPalette::PlaceholderText, colors[u"muted"_s]);
    palette.setColor(QPalette::Button, colors[u"surface"_s]);
    palette.setColor(QPalette::ButtonText, colors[u"text"_s]);
    palette.setColor(QPalette::BrightText, colors[u"error"_s]);
    palette.setColor(QPalette::Highlight, colors[u"selection"_s]);
    palette.setColor(QPalette::HighlightedText, colors[u"selectiontext"_s]);
    palette.setColor(QPalette::Link, colors[u"accent"_s]);
    palette.setColor(QPalette::LinkVisited, colors[u"accent"_s]);
    palette.setColor(QPalette::ToolTipBase, colors[u"surface"_s]);
    palette.setColor(QPalette::ToolTipText, colors[u"text"_s]);
    // Fusion derives the colours of its frames from these.
    palette.setColor(QPalette::Light, colors[u"surface"_s]);
    palette.setColor(QPalette::Midlight, colors[u"sunken"_s]);
    palette.setColor(QPalette::Mid, colors[u"border"_s]);
    palette.setColor(QPalette::Dark, colors[u"strongborder"_s]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors[u"disabledtext"_s]);
    return palette;
}

} // namespace

void Style::apply(QApplication &application, Scheme scheme)
{
    QApplication::setPalette(QPalette()); // of the desktop
    s_dark = scheme == Scheme::Dark ||
             (scheme == Scheme::System && application.palette().window().color().lightness() < 128);
    s_colors = readColors(s_dark ? u":/style/dark.palette"_s : u":/style/light.palette"_s);
    QApplication::setStyle(new PlainFusion);
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the application owns the style
    QApplication::setPalette(paletteOf(s_colors));

    // Every name is a colour except @scheme, which is part of image names.
    static const QRegularExpression name(u"@([a-z]+)"_s);
    const QString sheet = textOf(u":/style/listwell.qss"_s);
    QString filled;
    qsizetype from = 0;
    for (auto matches = name.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        const auto color = s_colors.constFind(match.captured(1));
        filled += QStringView(sheet).mid(from, match.capturedStart() - from);
        filled += color == s_colors.cend() ? (s_dark ? u"dark"_s : u"light"_s) : styleName(*color);
        from = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(from);
    application.setStyleSheet(filled);
    Keyboard::watch(application);
}

QColor Style::color(const QString &name)
{
    return s_colors.value(name, Qt::magenta);
}

} // namespace Gui
