#pragma once

class QWidget;

namespace Gui {

/// Resizes a dialog to a number of characters and lines in its font, limited to most of the screen.
void resizeToText(QWidget *dialog, int characters, int lines);

} // namespace Gui
