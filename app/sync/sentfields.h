// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/fieldlimits.h"

#include <QMap>
#include <QStringList>

namespace Sync {

/// The fields of a client that are sent to Constant Contact, with the field names of the command line; only
/// fields with a value. The studio number and the birth year have no counterpart there and are not sent.
[[nodiscard]] QMap<QString, QString> sentFields(const Domain::Client &client);

/// Digest of sentFields(), to detect changes since they were last sent.
[[nodiscard]] QByteArray digestOf(const QMap<QString, QString> &fields);

/// Keys that were sent earlier and have no value now.
[[nodiscard]] QStringList clearedKeys(const QStringList &sentKeys, const QMap<QString, QString> &fields);

/// The report about a client whose telephone numbers do not all fit into the contact, which holds three:
/// those that the studio has only in Constant Contact are kept.
[[nodiscard]] Domain::FieldError phonesDoNotFit();

} // namespace Sync
