// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/removedclient.h"

#include <QList>

class QString;

namespace Presenters {

/// Sentence after a removed client was put back, with anything that is not as it was before.
/// \param name  name of the client
/// \param putBack  result of putting the client back
[[nodiscard]] QString putBackText(const QString &name, const Domain::PutBack &putBack);
/// The same for several clients at once.
/// \param putBack  results, one for each client
[[nodiscard]] QString putBackText(const QList<Domain::PutBack> &putBack);

} // namespace Presenters
