// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageid.h"

#include <QList>

#include <optional>

namespace Gui {

/// The pages that were visited, for Back and Forward as in a browser.
class PageHistory
{
public:
    /// Records a shown page, unless it is the current one; forward() then has no page.
    void visit(PageId page);
    /// Makes the previous page the current one.
    /// \return page; std::nullopt if there is none
    [[nodiscard]] std::optional<PageId> back();
    /// Makes the page that back() left the current one.
    /// \return page; std::nullopt if there is none
    [[nodiscard]] std::optional<PageId> forward();

private:
    QList<PageId> m_pages;
    qsizetype m_current = -1; ///< -1: none yet
};

} // namespace Gui
