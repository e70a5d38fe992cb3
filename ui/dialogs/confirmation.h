#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Gui {

/// Asks before something is taken away. The button that does it says what it does; Cancel has the focus.
/// \param question  a short sentence
/// \param consequence  what happens then, and what does not
/// \param act  the button's word, for example "Remove Anna Young"
/// \param confirmed  called when the person agreed, while \p parent lives
void askForConfirmation(QWidget *parent, const QString &objectName, const QString &question,
                        const QString &consequence, const QString &act, std::function<void()> confirmed);

} // namespace Gui
