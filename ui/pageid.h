#pragma once

namespace Gui {

/// The pages of the window. Setup holds Integrations, which holds Constant Contact; the breadcrumb shows it.
enum class PageId { Clients, Classes, Activity, Setup, Integrations, ConstantContact };

} // namespace Gui
