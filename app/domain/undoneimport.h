// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QList>

namespace Domain {

/// A client whom taking back an import left as they are, wholly or in part.
struct KeptClient
{
    Client client;
    QString reason; ///< a sentence
};

/// Result of taking back the last import.
struct UndoneImport
{
    int restored = 0; ///< clients who are as before, or gone if the import added them
    QList<KeptClient> kept;
};

} // namespace Domain
