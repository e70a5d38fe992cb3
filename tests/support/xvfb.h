// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace Support {

/// A display for one test: keys and clicks stay on it, and no window opens on the developer's desktop. Create
/// it before QApplication: it sets DISPLAY and QT_QPA_PLATFORM for this process and its children. The display
/// ends with the object or with the process.
class Xvfb
{
public:
    Xvfb();
    ~Xvfb();
    Xvfb(const Xvfb &) = delete;
    Xvfb &operator=(const Xvfb &) = delete;

    [[nodiscard]] bool isRunning() const { return m_pid > 0; }

private:
    pid_t m_pid = -1;
};

} // namespace Support
