// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QList>

#include <functional>

class QWidget;

namespace Gui {

/// Asks whether to remove clients from the directory; names them and says what follows.
/// \param parent  window that the question belongs to
/// \param clients  at least one
/// \param remove  called after confirmation, while \p parent exists
void askForRemoval(QWidget *parent, const QList<Domain::Client> &clients,
                   const std::function<void()> &remove);

} // namespace Gui
