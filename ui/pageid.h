#pragma once

namespace Gui {

/// The pages of the window. Setup holds Integrations, which holds Constant Contact; the breadcrumb shows it.
/// Welcome stands alone: the first page of a first start.
enum class PageId { Welcome, Clients, Classes, Activity, Setup, Integrations, ConstantContact };

} // namespace Gui
