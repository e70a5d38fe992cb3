// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Gui {

/// Asks, when the window is closed for the first time, whether the program stays in the tray. Cancel closes
/// nothing.
class ClosingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void keepSyncingChosen();
    void quitChosen();
};

} // namespace Gui
