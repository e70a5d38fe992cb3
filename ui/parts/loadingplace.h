#pragma once

class QString;
class QWidget;

namespace Gui {

/// Stands where a table will be once its rows are read: a bar that moves, and \p text below it.
[[nodiscard]] QWidget *makeLoadingPlace(const QString &text, QWidget *parent);

} // namespace Gui
