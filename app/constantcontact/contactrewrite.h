#pragma once

#include "domain/client.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Api {

/// Who is behind a rewrite (`update_source`): the person, or the studio on its own.
enum class UpdateSource { Contact, Account };

/// The body of a PUT that changes nothing: every core field, permission and collection of \p whole, without
/// what only the service may write. A PUT erases what it omits, so each rewrite starts from here (API
/// facts 4.5).
[[nodiscard]] QJsonObject unchangedBody(const QJsonObject &whole, UpdateSource source);

/// Turns \p body into an opt-out: permission `unsubscribed`, and no list memberships, which an opt-out ends
/// anyway.
void withdraw(QJsonObject &body, const QString &reason);

/// Leaves out custom fields, phones, addresses, notes and tags, which the service keeps when they are not
/// sent.
void leaveOutCollections(QJsonObject &body);

/// Lays the client's fields over \p body: what the client has is written, what was sent earlier and is now
/// empty
/// (\p clearedKeys, keys of the command line) is emptied, and the rest stays as the studio has it in Constant
/// Contact. \param fieldIds  label of a custom field to its id there
void layOver(QJsonObject &body, const Domain::Client &client, const QStringList &clearedKeys,
             const QHash<QString, QString> &fieldIds);

/// Gives the contact another address.
void moveTo(QJsonObject &body, const QString &address);

} // namespace Api
