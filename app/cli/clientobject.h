#pragma once

#include "core/result.h"
#include "domain/client.h"
#include "store/clientdirectory.h"

#include <QJsonObject>

namespace Cli {

/// The client object of the contract.
[[nodiscard]] QJsonObject clientObject(const Store::ClientEntry &entry);
/// One line for people.
[[nodiscard]] QString clientLine(const Store::ClientEntry &entry);

/// Sets one `KEY=VALUE` on the client; an empty value clears.
/// \param labels  of the custom fields that there are
/// \return InvalidInput: no equals sign, an unknown key or label, a birthday or status that cannot be read,
/// or a key
///         that is not set this way (`id`; `subscribed` has commands of its own)
[[nodiscard]] Core::Result<void> setField(Domain::Client &client, const QString &assignment,
                                          const QStringList &labels);

} // namespace Cli
