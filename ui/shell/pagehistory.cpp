// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagehistory.h"

namespace Gui {

namespace {
constexpr qsizetype kMost = 100; // more than anyone goes back
} // namespace

void PageHistory::visit(PageId page)
{
    if (m_current >= 0 && m_pages.at(m_current) == page)
        return;
    m_pages.resize(m_current + 1);
    if (m_pages.size() == kMost)
        m_pages.removeFirst();
    m_pages.append(page);
    m_current = m_pages.size() - 1;
}

std::optional<PageId> PageHistory::back()
{
    if (m_current <= 0)
        return std::nullopt;
    return m_pages.at(--m_current);
}

std::optional<PageId> PageHistory::forward()
{
    if (m_current + 1 >= m_pages.size())
        return std::nullopt;
    return m_pages.at(++m_current);
}

} // namespace Gui
