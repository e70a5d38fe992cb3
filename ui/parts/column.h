#pragma once

class QVBoxLayout;
class QWidget;

namespace Gui {

/// Makes \p page a scrolling page with one centred column, as wide as is good to read. \return its layout
[[nodiscard]] QVBoxLayout *makeColumn(QWidget *page);

} // namespace Gui
