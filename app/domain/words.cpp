#include "domain/words.h"

#include <array>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

template <typename T> struct Pair
{
    T value;
    QLatin1StringView word;
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
                                  Pair<Membership>{Membership::Left, "left"_L1}};
constexpr std::array kRoundActions{Pair<RoundAction>{RoundAction::Added, "added"_L1},
                                   Pair<RoundAction>{RoundAction::Updated, "updated"_L1},
                                   Pair<RoundAction>{RoundAction::UnsubscribedThere, "unsubscribed_there"_L1},
                                   Pair<RoundAction>{RoundAction::UnsubscribedHere, "unsubscribed_here"_L1},
                                   Pair<RoundAction>{RoundAction::LeftList, "left_list"_L1},
                                   Pair<RoundAction>{RoundAction::Removed, "removed"_L1},
                                   Pair<RoundAction>{RoundAction::Moved, "moved"_L1},
                                   Pair<RoundAction>{RoundAction::Failed, "failed"_L1}};
constexpr std::array kPreviewActions{Pair<PreviewAction>{PreviewAction::Add, "add"_L1},
                                     Pair<PreviewAction>{PreviewAction::Update, "update"_L1},
                                     Pair<PreviewAction>{PreviewAction::Unsubscribe, "unsubscribe"_L1},
                                     Pair<PreviewAction>{PreviewAction::Remove, "remove"_L1},
                                     Pair<PreviewAction>{PreviewAction::Held, "held"_L1}};
constexpr std::array kAskBacks{
    Pair<AskBack>{AskBack::NotSent, ""_L1}, Pair<AskBack>{AskBack::Sending, "sending"_L1},
    Pair<AskBack>{AskBack::Sent, "sent"_L1}, Pair<AskBack>{AskBack::UsedUp, "used_up"_L1}};

template <typename Pairs, typename T> QString wordIn(const Pairs &pairs, T value)
{
    for (const auto &pair : pairs) {
        if (pair.value == value)
            return pair.word;
    }
    return {};
}

template <typename T, size_t n>
std::optional<T> valueIn(const std::array<Pair<T>, n> &pairs, QStringView word)
{
    for (const auto &pair : pairs) {
        if (word == pair.word)
            return pair.value;
    }
    return std::nullopt;
}

} // namespace

QString word(Subscription value)
{
    return wordIn(kSubscriptions, value);
}
QString word(ConsentSource value)
{
    return wordIn(kSources, value);
}
QString word(ClientStatus value)
{
    return wordIn(kStatuses, value);
}
QString word(ClientState value)
{
    return wordIn(kStates, value);
}
QString word(CustomFieldType value)
{
    return wordIn(kTypes, value);
}
QString word(PermissionToSend value)
{
    return wordIn(kPermissions, value);
}
QString word(OptOutSource value)
{
    return wordIn(kOptOutSources, value);
}
QString word(Membership value)
{
    return wordIn(kMemberships, value);
}
QString word(RoundAction value)
{
    return wordIn(kRoundActions, value);
}
QString word(PreviewAction value)
{
    return wordIn(kPreviewActions, value);
}
QString word(AskBack value)
{
    return wordIn(kAskBacks, value);
}

std::optional<Subscription> subscriptionFrom(QStringView word)
{
    return valueIn(kSubscriptions, word);
}
std::optional<ConsentSource> consentSourceFrom(QStringView word)
{
    return valueIn(kSources, word);
}
std::optional<ClientStatus> clientStatusFrom(QStringView word)
{
    return valueIn(kStatuses, word);
}
std::optional<ClientState> clientStateFrom(QStringView word)
{
    return valueIn(kStates, word);
}
std::optional<CustomFieldType> customFieldTypeFrom(QStringView word)
{
    return valueIn(kTypes, word);
}
PermissionToSend permissionFrom(QStringView word)
{
    return valueIn(kPermissions, word).value_or(PermissionToSend::Unknown);
}
OptOutSource optOutSourceFrom(QStringView word)
{
    return valueIn(kOptOutSources, word).value_or(OptOutSource::None);
}
Membership membershipFrom(QStringView word)
{
    return valueIn(kMemberships, word).value_or(Membership::NotListed);
}
std::optional<RoundAction> roundActionFrom(QStringView word)
{
    return valueIn(kRoundActions, word);
}
AskBack askBackFrom(QStringView word)
{
    return valueIn(kAskBacks, word).value_or(AskBack::NotSent);
}

QString Client::displayName() const
{
    const QString name = u"%1 %2"_s.arg(firstName, lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return email.isEmpty() ? u"–"_s : email;
}

} // namespace Domain
