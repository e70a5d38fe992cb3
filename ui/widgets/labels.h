// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace Gui {

// Text and frames in the style of all pages. All labels show plain text only, because names come from
// outside.

/// Title of a page or dialog, 1.5 times the system font.
[[nodiscard]] QLabel *makeTitle(const QString &text, QWidget *parent = nullptr);
/// Heading of a card or group, in bold.
[[nodiscard]] QLabel *makeHeading(const QString &text, QWidget *parent = nullptr);
/// Body text that wraps.
[[nodiscard]] QLabel *makeText(const QString &text, QWidget *parent = nullptr);
/// Secondary body text that wraps.
[[nodiscard]] QLabel *makeMuted(const QString &text, QWidget *parent = nullptr);
/// Raised surface for related content.
[[nodiscard]] QFrame *makeCard(QWidget *parent = nullptr);

/// Font of makeHeading().
/// \param font  base font
[[nodiscard]] QFont headingFont(const QFont &font);

/// Sets a property used by the style sheet and updates the style of the widget.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace Gui
