// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageid.h"

#include <QString>

#include <optional>

namespace Gui {

class MainWindow;

/// Size, place and page of the window from one start to the next, in the settings of the data directory.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &dataDirectory);

    /// \return page that was shown last; nothing at the first start
    [[nodiscard]] std::optional<PageId> page() const;
    /// Gives a window the size and place of the last one, moved onto a screen that exists.
    void restore(MainWindow &window) const;
    void keep(const MainWindow &window) const;
    /// The next window opens with the clients.
    void forgetPage() const;

private:
    QString m_dataDirectory;
};

} // namespace Gui
