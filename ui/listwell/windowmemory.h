// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageid.h"

#include <QString>

#include <optional>

namespace Gui {

class MainWindow;

/// Remembers size, position and page of the window across restarts, in the settings of the data directory.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &dataDirectory);

    /// \return page that was shown last; std::nullopt at the first start
    [[nodiscard]] std::optional<PageId> page() const;
    /// Restores the size and position of the last window, moved onto a screen that exists.
    void restore(MainWindow &window) const;
    void keep(const MainWindow &window) const;
    /// Discards the page, so that the next window does not open with it.
    void forgetPage() const;

private:
    QString m_dataDirectory;
};

} // namespace Gui
