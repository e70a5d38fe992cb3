#pragma once

#include <QFont>
#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace Gui {

// Text and frames as every page uses them. All labels show plain text only, because names come from outside.

/// The one title of a page or dialog, 1.5 times the system font.
[[nodiscard]] QLabel *makeTitle(const QString &text, QWidget *parent = nullptr);
/// The head of a card or group, bold.
[[nodiscard]] QLabel *makeHeading(const QString &text, QWidget *parent = nullptr);
/// Running text that wraps.
[[nodiscard]] QLabel *makeText(const QString &text, QWidget *parent = nullptr);
/// Running text of second rank, that wraps.
[[nodiscard]] QLabel *makeMuted(const QString &text, QWidget *parent = nullptr);
/// A raised surface for what belongs together.
[[nodiscard]] QFrame *makeCard(QWidget *parent = nullptr);

/// The font of makeHeading(), from the one in use.
[[nodiscard]] QFont headingFont(const QFont &font);

/// Sets a property that the style sheet looks at, and has the widget drawn anew.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace Gui
