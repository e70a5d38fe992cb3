// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/lastimport.h"

#include <QList>

namespace Domain {

/// The last import while some of it can still be undone.
struct UndoableImport
{
    LastImport import;
    int added = 0;   ///< clients whom it added
    int changed = 0; ///< clients whose details or answer it changed

    bool operator==(const UndoableImport &) const = default;
};

/// A client whom undoing an import did not restore, wholly or in part.
struct KeptClient
{
    Client client;
    QString reason; ///< a sentence
};

/// Result of undoing the last import, or a part of it.
struct UndoneImport
{
    int restored = 0; ///< clients restored to their previous state, or removed if the import had added them
    QList<KeptClient> kept;
    int remaining = 0; ///< clients of the import who have not been processed yet
};

} // namespace Domain
