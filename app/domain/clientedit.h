// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"

#include <QStringList>

namespace Domain {

/// An edited profile, merged with changes that were stored while it was open.
struct MergedEdit
{
    Client client;         ///< the stored client with the fields that were edited
    QStringList conflicts; ///< headings of fields that both sides changed to different values
};

/// Merges an edit field by field, so that it overwrites no field that was not edited.
/// \param stored  client as it is stored now
/// \param loaded  client as it was when editing began
/// \param edited  client as it was typed
[[nodiscard]] MergedEdit mergeEdit(const Client &stored, const Client &loaded, const Client &edited);

} // namespace Domain
