#pragma once

class QString;
class QWidget;

namespace Gui {

/// Placeholder for a table until its rows have been read: a progress bar with \p text below it.
[[nodiscard]] QWidget *makeLoadingPlace(const QString &text, QWidget *parent);

} // namespace Gui
