#pragma once

#include "practice/records.h"

#include <QJsonObject>

namespace Practice {

/// The collections that an answer carries only when `include` asks for them.
struct Include
{
    bool customFields = false;
    bool listMemberships = false;
    bool phoneNumbers = false;
    bool streetAddresses = false;
    bool taggings = false;
    bool notes = false;

    [[nodiscard]] static Include everything() { return {true, true, true, true, true, true}; }
    /// \return nothing when the comma-separated text names an unknown collection
    [[nodiscard]] static std::optional<Include> fromText(const QString &text);
};

/// A contact as the API shows it: what is not set is left out.
[[nodiscard]] QJsonObject contactJson(const Contact &contact, Include include);

/// `2026-09-03T15:56:29Z`, as contacts, opt-ins and activities show time.
[[nodiscard]] QString zuluTime(const QDateTime &time);
/// `2026-09-03T15:56:29.000Z`, as lists and custom fields show it.
[[nodiscard]] QString zuluTimeWithMs(const QDateTime &time);
/// `2026-09-03T10:56:29-05:00`, as the stamps of an address show it.
[[nodiscard]] QString offsetTime(const QDateTime &time);

} // namespace Practice
