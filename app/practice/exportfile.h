#pragma once

#include "practice/account.h"

#include <QJsonObject>

namespace Practice {

/// Writes the CSV of a contact export into the job, in the words of the request: whom (contact_ids, list_ids,
/// tag_ids, new_subscriber, status, exclude) and which fields. Without any: everybody who is not deleted,
/// with all fields. Values are quoted; the first line holds the headings.
void writeExport(Activity &activity, const Account &account, const QJsonObject &work, const QDateTime &now);

/// The words that `fields` of an export may hold.
[[nodiscard]] bool isExportField(const QString &name);

} // namespace Practice
