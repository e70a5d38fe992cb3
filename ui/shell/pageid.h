// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

/// Pages of the main window. Setup contains Client reports, Client fields, Settings and Integrations, which
/// contains Constant Contact; the breadcrumb shows this path. Welcome is outside the hierarchy; it is the
/// first page on a first start.
enum class PageId {
    Welcome,
    Home,
    Clients,
    Classes,
    Activity,
    Setup,
    ClientReports,
    ClientFields,
    Integrations,
    ConstantContact,
    Settings
};

} // namespace Gui
