// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialoglayout.h"

#include <QDialog>
#include <QVBoxLayout>

namespace Gui {

namespace {
constexpr int kSpacing = 12; // px
} // namespace

QVBoxLayout *makeDialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(kDialogMargins);
    layout->setSpacing(kSpacing);
    return layout;
}

} // namespace Gui
