#pragma once

#include <QWidget>

namespace Gui {

/// Window with one sentence and a Close button, shown when the program cannot continue.
class MessageWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MessageWindow(const QString &sentence);
};

} // namespace Gui
