// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/client.h"
#include "store/directory/clientdirectory.h"

#include <QJsonObject>

namespace Cli {

/// A client as the JSON object of the command-line contract.
[[nodiscard]] QJsonObject clientObject(const Domain::ClientEntry &entry);
/// A client as one line of text for people.
[[nodiscard]] QString clientLine(const Domain::ClientEntry &entry);

/// Sets one field of the client from `KEY=VALUE`; an empty value clears the field.
/// \param client  client to change
/// \param assignment  text of the form `KEY=VALUE`
/// \param labels  labels of the existing custom fields
/// \return InvalidInput: no equals sign, an unknown key or label, a birthday or status that is not valid, or
///         a key that cannot be set this way (`id`; `subscribed` has its own commands)
[[nodiscard]] Core::Result<void> setField(Domain::Client &client, const QString &assignment,
                                          const QStringList &labels);

} // namespace Cli
