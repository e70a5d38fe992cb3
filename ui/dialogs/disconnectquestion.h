#pragma once

class QDialog;
class QString;
class QWidget;

namespace Gui {

/// The confirmation popup of the X: OK is accepted(). It deletes itself when it is closed.
[[nodiscard]] QDialog *makeDisconnectQuestion(const QString &businessName, QWidget *parent);

} // namespace Gui
