// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"
#include "domain/customfield.h"
#include "domain/reportperson.h"
#include "domain/roundrecord.h"

#include <optional>

namespace Domain {

// Names of the enum values on the command line, in CSV files and in the database. Each value has exactly one
// name. The functions that parse a name return nothing, or the default noted, for an unknown one.

[[nodiscard]] QString toName(Subscription value);  ///< yes, no, never_asked
[[nodiscard]] QString toName(ConsentSource value); ///< profile, booking, front_desk, import, constant_contact
[[nodiscard]] QString toName(ClientStatus value);  ///< active, deactivated
[[nodiscard]] QString toName(ClientState value);   ///< on_list, waiting, no_consent, …
[[nodiscard]] QString toName(CustomFieldType value);  ///< text, number, date, checkbox, select, radio
[[nodiscard]] QString toName(PermissionToSend value); ///< the service's own names; empty for Unknown
[[nodiscard]] QString toName(OptOutSource value);     ///< Contact, Account; empty for None
[[nodiscard]] QString toName(Membership value);       ///< not_listed, listed, seen, left
[[nodiscard]] QString toName(RoundAction value);      ///< added, updated, unsubscribed_there, …
[[nodiscard]] QString toName(PreviewAction value);    ///< add, update, unsubscribe, remove, held
[[nodiscard]] QString toName(AskBack value);
[[nodiscard]] QString toName(ReportGroup value); ///< added, changed, consent_changes, …          ///<
                                                 ///< sending, sent, used_up; empty for NotSent

[[nodiscard]] std::optional<Subscription> subscriptionFromName(QStringView name);
[[nodiscard]] std::optional<ConsentSource> consentSourceFromName(QStringView name);
[[nodiscard]] std::optional<ClientStatus> clientStatusFromName(QStringView name);
[[nodiscard]] std::optional<ClientState> clientStateFromName(QStringView name);
[[nodiscard]] std::optional<CustomFieldType> customFieldTypeFromName(QStringView name);
[[nodiscard]] PermissionToSend
permissionFromName(QStringView name); ///< Unknown for a name that this version does not know
[[nodiscard]] OptOutSource optOutSourceFromName(QStringView name);
[[nodiscard]] Membership membershipFromName(QStringView name);
[[nodiscard]] std::optional<RoundAction> roundActionFrom(QStringView name);
[[nodiscard]] AskBack askBackFromName(QStringView name);

} // namespace Domain
