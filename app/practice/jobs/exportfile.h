// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/simulatedaccount.h"

#include <QJsonObject>

namespace Practice {

/// Writes the CSV file of a contact export to the job. The request may select contacts (contact_ids,
/// list_ids, tag_ids, new_subscriber, status, exclude) and fields; the default is all contacts that are not
/// deleted, with all fields. Values are quoted; the first line contains the headings.
void writeExport(Activity &activity, const SimulatedAccount &account, const QJsonObject &work,
                 const QDateTime &now);

/// Whether `fields` of an export may contain this name.
[[nodiscard]] bool isExportField(const QString &name);

} // namespace Practice
