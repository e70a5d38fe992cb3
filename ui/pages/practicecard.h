// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Gui {

/// Offers the practice account as an alternative to the real one.
class PracticeCard : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void practiceRequested();
};

} // namespace Gui
