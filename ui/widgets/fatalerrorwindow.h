// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Gui {

/// Window with one sentence and a Close button, shown when the program cannot continue.
class FatalErrorWindow : public QWidget
{
    Q_OBJECT

public:
    explicit FatalErrorWindow(const QString &sentence);
};

} // namespace Gui
