// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/enumnames.h"

#include <array>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct Pair
{
    T value;
    QLatin1StringView name;
};

constexpr std::array kSubscriptions{Pair<Subscription>{Subscription::NeverAsked, "never_asked"_L1},
                                    Pair<Subscription>{Subscription::Yes, "yes"_L1},
                                    Pair<Subscription>{Subscription::No, "no"_L1}};
constexpr std::array kSources{Pair<ConsentSource>{ConsentSource::Profile, "profile"_L1},
                              Pair<ConsentSource>{ConsentSource::Booking, "booking"_L1},
                              Pair<ConsentSource>{ConsentSource::FrontDesk, "front_desk"_L1},
                              Pair<ConsentSource>{ConsentSource::Import, "import"_L1},
                              Pair<ConsentSource>{ConsentSource::ConstantContact, "constant_contact"_L1}};
constexpr std::array kStatuses{Pair<ClientStatus>{ClientStatus::Active, "active"_L1},
                               Pair<ClientStatus>{ClientStatus::Deactivated, "deactivated"_L1}};
constexpr std::array kStates{Pair<ClientState>{ClientState::OnList, "on_list"_L1},
                             Pair<ClientState>{ClientState::Waiting, "waiting"_L1},
                             Pair<ClientState>{ClientState::NoConsent, "no_consent"_L1},
                             Pair<ClientState>{ClientState::Unsubscribed, "unsubscribed"_L1},
                             Pair<ClientState>{ClientState::LeftList, "left_list"_L1},
                             Pair<ClientState>{ClientState::AskedBack, "asked_back"_L1},
                             Pair<ClientState>{ClientState::NoAddress, "no_address"_L1},
                             Pair<ClientState>{ClientState::SharedAddress, "shared_address"_L1},
                             Pair<ClientState>{ClientState::Attention, "attention"_L1}};
constexpr std::array kTypes{Pair<CustomFieldType>{CustomFieldType::Text, "text"_L1},
                            Pair<CustomFieldType>{CustomFieldType::Number, "number"_L1},
                            Pair<CustomFieldType>{CustomFieldType::Date, "date"_L1},
                            Pair<CustomFieldType>{CustomFieldType::Checkbox, "checkbox"_L1},
                            Pair<CustomFieldType>{CustomFieldType::Select, "select"_L1},
                            Pair<CustomFieldType>{CustomFieldType::Radio, "radio"_L1}};
constexpr std::array kPermissions{
    Pair<PermissionToSend>{PermissionToSend::Unknown, ""_L1},
    Pair<PermissionToSend>{PermissionToSend::Explicit, "explicit"_L1},
    Pair<PermissionToSend>{PermissionToSend::Implicit, "implicit"_L1},
    Pair<PermissionToSend>{PermissionToSend::NotSet, "not_set"_L1},
    Pair<PermissionToSend>{PermissionToSend::PendingConfirmation, "pending_confirmation"_L1},
    Pair<PermissionToSend>{PermissionToSend::TempHold, "temp_hold"_L1},
    Pair<PermissionToSend>{PermissionToSend::Unsubscribed, "unsubscribed"_L1}};
constexpr std::array kOptOutSources{Pair<OptOutSource>{OptOutSource::None, ""_L1},
                                    Pair<OptOutSource>{OptOutSource::Contact, "Contact"_L1},
                                    Pair<OptOutSource>{OptOutSource::Account, "Account"_L1}};
constexpr std::array kMemberships{Pair<Membership>{Membership::NotListed, "not_listed"_L1},
                                  Pair<Membership>{Membership::Listed, "listed"_L1},
                                  Pair<Membership>{Membership::Seen, "seen"_L1},
                                  Pair<Membership>{Membership::Left, "left"_L1}};
constexpr std::array kRoundActions{Pair<RoundAction>{RoundAction::Added, "added"_L1},
                                   Pair<RoundAction>{RoundAction::Updated, "updated"_L1},
                                   Pair<RoundAction>{RoundAction::UnsubscribedThere, "unsubscribed_there"_L1},
                                   Pair<RoundAction>{RoundAction::UnsubscribedHere, "unsubscribed_here"_L1},
                                   Pair<RoundAction>{RoundAction::LeftList, "left_list"_L1},
                                   Pair<RoundAction>{RoundAction::Removed, "removed"_L1},
                                   Pair<RoundAction>{RoundAction::Moved, "moved"_L1},
                                   Pair<RoundAction>{RoundAction::LeftOut, "left_out"_L1},
                                   Pair<RoundAction>{RoundAction::Failed, "failed"_L1}};
constexpr std::array kPreviewActions{Pair<PreviewAction>{PreviewAction::Add, "add"_L1},
                                     Pair<PreviewAction>{PreviewAction::Update, "update"_L1},
                                     Pair<PreviewAction>{PreviewAction::Unsubscribe, "unsubscribe"_L1},
                                     Pair<PreviewAction>{PreviewAction::Remove, "remove"_L1},
                                     Pair<PreviewAction>{PreviewAction::Held, "held"_L1}};
constexpr std::array kReportGroups{Pair<ReportGroup>{ReportGroup::Added, "added"_L1},
                                   Pair<ReportGroup>{ReportGroup::Changed, "changed"_L1},
                                   Pair<ReportGroup>{ReportGroup::Unchanged, "unchanged"_L1},
                                   Pair<ReportGroup>{ReportGroup::LeftOut, "left_out"_L1},
                                   Pair<ReportGroup>{ReportGroup::Contradictions, "contradictions"_L1},
                                   Pair<ReportGroup>{ReportGroup::Refused, "refused"_L1},
                                   Pair<ReportGroup>{ReportGroup::ConsentChanges, "consent_changes"_L1}};
constexpr std::array kAskBacks{
    Pair<AskBack>{AskBack::NotSent, ""_L1}, Pair<AskBack>{AskBack::Sending, "sending"_L1},
    Pair<AskBack>{AskBack::Sent, "sent"_L1}, Pair<AskBack>{AskBack::UsedUp, "used_up"_L1}};

template <typename Pairs, typename T> QString nameIn(const Pairs &pairs, T value)
{
    for (const auto &pair : pairs) {
        if (pair.value == value)
            return pair.name;
    }
    return {};
}

template <typename T, size_t n>
std::optional<T> valueIn(const std::array<Pair<T>, n> &pairs, QStringView name)
{
    for (const auto &pair : pairs) {
        if (name == pair.name)
            return pair.value;
    }
    return std::nullopt;
}

} // namespace

QString toName(Subscription value)
{
    return nameIn(kSubscriptions, value);
}
QString toName(ConsentSource value)
{
    return nameIn(kSources, value);
}
QString toName(ClientStatus value)
{
    return nameIn(kStatuses, value);
}
QString toName(ClientState value)
{
    return nameIn(kStates, value);
}
QString toName(CustomFieldType value)
{
    return nameIn(kTypes, value);
}
QString toName(PermissionToSend value)
{
    return nameIn(kPermissions, value);
}
QString toName(OptOutSource value)
{
    return nameIn(kOptOutSources, value);
}
QString toName(Membership value)
{
    return nameIn(kMemberships, value);
}
QString toName(RoundAction value)
{
    return nameIn(kRoundActions, value);
}
QString toName(PreviewAction value)
{
    return nameIn(kPreviewActions, value);
}
QString toName(AskBack value)
{
    return nameIn(kAskBacks, value);
}
QString toName(ReportGroup value)
{
    return nameIn(kReportGroups, value);
}

std::optional<Subscription> subscriptionFromName(QStringView name)
{
    return valueIn(kSubscriptions, name);
}
std::optional<ConsentSource> consentSourceFromName(QStringView name)
{
    return valueIn(kSources, name);
}
std::optional<ClientStatus> clientStatusFromName(QStringView name)
{
    return valueIn(kStatuses, name);
}
std::optional<ClientState> clientStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}
std::optional<CustomFieldType> customFieldTypeFromName(QStringView name)
{
    return valueIn(kTypes, name);
}
PermissionToSend permissionFromName(QStringView name)
{
    return valueIn(kPermissions, name).value_or(PermissionToSend::Unknown);
}
OptOutSource optOutSourceFromName(QStringView name)
{
    return valueIn(kOptOutSources, name).value_or(OptOutSource::None);
}
Membership membershipFromName(QStringView name)
{
    return valueIn(kMemberships, name).value_or(Membership::NotListed);
}
std::optional<RoundAction> roundActionFrom(QStringView name)
{
    return valueIn(kRoundActions, name);
}
AskBack askBackFromName(QStringView name)
{
    return valueIn(kAskBacks, name).value_or(AskBack::NotSent);
}

QString Client::displayName() const
{
    const QString name = u"%1 %2"_s.arg(firstName, lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return email.isEmpty() ? u"–"_s : email;
}

} // namespace Domain
