// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QList>

namespace Gui {

/// The first few clients by name and the number of the others, as a list in the user's language.
[[nodiscard]] QString clientNames(const QList<Domain::Client> &clients);

} // namespace Gui
