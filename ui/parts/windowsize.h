#pragma once

class QWidget;

namespace Gui {

/// Gives a dialog room for so many characters and lines of its font, but never more than most of the screen.
void resizeToText(QWidget *dialog, int characters, int lines);

} // namespace Gui
