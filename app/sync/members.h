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

/// Stores id and permission of the contact with \p address, in a write transaction. Only for people who are
/// listed according to the record, too, or seen there without a known id: the round must first decide about
/// the others, and the known id shows whether the contact is the one that was refused. A contact of another
/// address of ours was given a new address there; that is reported elsewhere, not stored here.
Core::Result<void> keepContact(const RoundServices &services, const QString &address,
                               const Domain::ContactId &id, Domain::PermissionToSend permission);

/// Stores which members get no e-mail. All other members get it again.
/// \param contacts  every member who gets none although they did not unsubscribe
[[nodiscard]] QCoro::Task<Core::Result<void>> keepUnmailable(const RoundServices &services,
                                                             QList<Domain::Contact> contacts);

/// Notes which of our addresses are on the list although Listwell did not put them there: if they leave it, a
/// report must not put them back (rule R3), also if the plan waits for the brake or an import fails
/// meanwhile. This holds regardless of the round's outcome, so it is written in short transactions of its
/// own. Addresses that contradict what is stored are left to applyReturn().
[[nodiscard]] QCoro::Task<Core::Result<void>> noteSeen(const RoundServices &services,
                                                       const RoundFindings &findings);

} // namespace Sync
