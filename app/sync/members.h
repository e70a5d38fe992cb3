// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundfindings.h"
#include "sync/roundservices.h"

namespace Sync {

/// Whether the contact ids of the members are needed. An export does not contain them.
enum class MemberIds { NotNeeded, Needed };

/// Reads all members of the list by the cheapest exact method: page by page, 500 contacts per call, for a
/// short list or if their ids are needed; else by an export, which takes about three calls for any length. If
/// the export does not finish in time, the list is read page by page. Sync thread only.
/// \param count  number of members according to the service
/// \return members; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<Members>> readMembers(const RoundServices &services, int count,
                                                             MemberIds ids = MemberIds::NotNeeded);

/// Stores the facts from the member list about each contact: the id, which single-contact updates need later,
/// and the permission, without which nobody is mailed. They hold regardless of the round's outcome, so they
/// are written in short transactions of their own.
[[nodiscard]] QCoro::Task<Core::Result<void>> keepContactIds(const RoundServices &services, Members members);

/// Learns the contact ids and permissions of the clients who were added in this round: imports return none, a
/// contact whose address changes can only be found by its id, and some permissions allow no e-mail. One call,
/// at most 500 contacts; none if that could take the round over eight calls. The daily comparison learns the
/// rest.
/// \param added  number of clients who were added
[[nodiscard]] QCoro::Task<Core::Result<void>> learnAddedContacts(const RoundServices &services,
                                                                 const RoundFindings &findings, int added);

} // namespace Sync
