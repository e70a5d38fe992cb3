#pragma once

#include "domain/client.h"

#include <QMap>
#include <QStringList>

namespace Sync {

/// What of a client goes to Constant Contact, by the keys of the command line; only fields that have a value.
/// The studio's own client number and the birth year have no place there and stay here.
[[nodiscard]] QMap<QString, QString> sentFields(const Domain::Client &client);

/// A digest over sentFields(), to see whether anything changed since they were last sent.
[[nodiscard]] QByteArray digestOf(const QMap<QString, QString> &fields);

/// The keys that were sent once and have no value any more.
[[nodiscard]] QStringList clearedKeys(const QStringList &sentKeys, const QMap<QString, QString> &fields);

} // namespace Sync
