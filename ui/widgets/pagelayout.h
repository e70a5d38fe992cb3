#pragma once

class QVBoxLayout;
class QWidget;

namespace Gui {

/// Turns \p page into a scrolling page with one centred column of a readable width.
/// \param page  empty page
/// \return layout of the column
[[nodiscard]] QVBoxLayout *makePageLayout(QWidget *page);

} // namespace Gui
