// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "sync/planner.h"
#include "sync/roundservices.h"

#include <QCoroTask>
#include <QJsonObject>

#include <functional>

namespace Sync {

/// Writes a contact, or creates it if \p id is empty, through the journal: the entry is on disk before the
/// first byte is sent, and ends in the same transaction in which \p note records the success. After a lost
/// response the next plan reads the contact. Sync thread only.
/// \param body  the whole contact, since the service replaces it
/// \param note  callback that gets the contact as it was written, in a transaction
/// \return the contact as the service has it now; the error of the call, or of storing
[[nodiscard]] QCoro::Task<Core::Result<Domain::Contact>>
writeContact(const RoundServices &services, Step step, Domain::ContactId id, QJsonObject body,
             std::function<Core::Result<void>(const Domain::Contact &)> note);

/// Whether the client of \p step changed since it was planned: the round's other single-contact writes may
/// have taken minutes. Sync thread only.
[[nodiscard]] Core::Result<bool> isOvertaken(const RoundServices &services, const Step &step);

} // namespace Sync
