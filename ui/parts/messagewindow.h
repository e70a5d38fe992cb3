#pragma once

#include <QWidget>

namespace Gui {

/// A window of one sentence and Close, for when the program cannot go on.
class MessageWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MessageWindow(const QString &sentence);
};

} // namespace Gui
