// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/records.h"

#include <QJsonObject>

namespace Practice {

/// The collections that a response contains only if `include` lists them.
struct Include
{
    bool customFields = false;
    bool listMemberships = false;
    bool phoneNumbers = false;
    bool streetAddresses = false;
    bool taggings = false;
    bool notes = false;

    [[nodiscard]] static Include everything() { return {true, true, true, true, true, true}; }
    /// \return nothing if the comma-separated \p text contains an unknown collection
    [[nodiscard]] static std::optional<Include> fromText(const QString &text);
};

/// A contact in the API's JSON format, without unset values.
[[nodiscard]] QJsonObject contactJson(const Contact &contact, Include include);

/// Format of contacts, opt-ins and activities: `2026-09-03T15:56:29Z`.
[[nodiscard]] QString zuluTime(const QDateTime &time);
/// Format of lists and custom fields: `2026-09-03T15:56:29.000Z`.
[[nodiscard]] QString zuluTimeWithMs(const QDateTime &time);
/// Format of the times of an e-mail address: `2026-09-03T10:56:29-05:00`.
[[nodiscard]] QString offsetTime(const QDateTime &time);

} // namespace Practice
