#pragma once

#include "domain/clientstate.h"
#include "domain/customfield.h"
#include "domain/round.h"

#include <optional>

namespace Domain {

// Names of the enum values on the command line, in CSV files and in the database. Each value has exactly one
// name. The functions that parse a name return nothing, or the default noted, for an unknown one.

[[nodiscard]] QString word(Subscription value);    ///< yes, no, never_asked
[[nodiscard]] QString word(ConsentSource value);   ///< profile, booking, front_desk, import, constant_contact
[[nodiscard]] QString word(ClientStatus value);    ///< active, deactivated
[[nodiscard]] QString word(ClientState value);     ///< on_list, waiting, no_consent, …
[[nodiscard]] QString word(CustomFieldType value); ///< text, number, date, checkbox, select, radio
[[nodiscard]] QString word(PermissionToSend value); ///< the service's own names; empty for Unknown
[[nodiscard]] QString word(OptOutSource value);     ///< Contact, Account; empty for None
[[nodiscard]] QString word(Membership value);       ///< not_listed, listed, left
[[nodiscard]] QString word(RoundAction value);      ///< added, updated, unsubscribed_there, …
[[nodiscard]] QString word(PreviewAction value);    ///< add, update, unsubscribe, remove, held
[[nodiscard]] QString word(AskBack value);          ///< sending, sent, used_up; empty for NotSent

[[nodiscard]] std::optional<Subscription> subscriptionFrom(QStringView word);
[[nodiscard]] std::optional<ConsentSource> consentSourceFrom(QStringView word);
[[nodiscard]] std::optional<ClientStatus> clientStatusFrom(QStringView word);
[[nodiscard]] std::optional<ClientState> clientStateFrom(QStringView word);
[[nodiscard]] std::optional<CustomFieldType> customFieldTypeFrom(QStringView word);
[[nodiscard]] PermissionToSend permissionFrom(QStringView word); ///< Unknown for a word that we do not know
[[nodiscard]] OptOutSource optOutSourceFrom(QStringView word);
[[nodiscard]] Membership membershipFrom(QStringView word);
[[nodiscard]] std::optional<RoundAction> roundActionFrom(QStringView word);
[[nodiscard]] AskBack askBackFrom(QStringView word);

} // namespace Domain
