#pragma once

namespace Gui {

/// The account that a window works with.
enum class AccountMode { Live, Practice };

} // namespace Gui
