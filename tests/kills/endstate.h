#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Kills {

/// What the owner, the clients and Constant Contact see when everything has come to rest: keys to facts,
/// without times and without ids that the service gives out in the order of its work.
using EndState = QJsonObject;

/// What the studio's database says: clients with their state, answers and fields, the ledger of answers,
/// what is known of each address, the list, and what of the journal is still open.
[[nodiscard]] EndState studioState(const QString &dataFolder);
/// What PRAGMA integrity_check finds. \return empty: all is well
[[nodiscard]] QString damage(const QString &dataFolder);
/// Calls that the studio has counted, of all days.
[[nodiscard]] int callsCounted(const QString &dataFolder);
/// What Constant Contact holds: contacts with everything in them, lists and custom fields.
/// \param before  the practice account's state at the beginning: a contact that was there then keeps its id
[[nodiscard]] EndState serviceState(const QJsonObject &practice, const QJsonObject &before);

/// A line for each difference; empty: they are the same.
[[nodiscard]] QStringList differences(const EndState &expected, const EndState &actual);

} // namespace Kills
