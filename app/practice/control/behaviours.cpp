// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/behaviours.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

/// "#" in the values stands for any non-negative integer, "*" for any text.
struct Definition
{
    const char *name;
    const char *values; ///< separated by |, the default first
    const char *meaning;
};

constexpr std::array kDefinitions{
    Definition{"refresh", "rotating|long_lived|omitted",
               "refresh token in a refresh response: new, the same, or none"},
    Definition{"refresh_kills_access", "off|on", "a refresh invalidates the previous access token"},
    Definition{"access_token_life", "86400|#", "seconds until an access token expires"},
    Definition{"token_rate", "on|off", "limit of one token request per second, else 429"},
    Definition{"any_loopback_port", "off|on", "accepts redirects to any port of localhost"},
    Definition{"denied_redirects", "on|off", "a denied login redirects with error=access_denied"},
    Definition{"login_session", "on|off", "the browser stays logged in until prompt=login"},
    Definition{"revoke", "404|200", "status of /revoke"},
    Definition{"confidential_client", "off|on", "the application has a secret: rejects public requests"},
    Definition{"missing_token", "401|403", "a call without Authorization"},
    Definition{"put_without_email", "keep|400", "PUT of a contact without email_address"},
    Definition{"put_without_permission", "keep|implicit", "PUT of a contact without permission_to_send"},
    Definition{"put_empty_lists", "clear|400", "PUT of a contact with list_memberships: []"},
    Definition{"put_omitted_collections", "keep|wipe", "PUT of a contact without a collection"},
    Definition{"put_custom_fields", "replace|merge", "PUT of a contact with custom_fields"},
    Definition{"put_resubscribe", "400|ignore", "PUT that would undo the person's own opt-out"},
    Definition{"deleted_contact", "404|200", "GET of one deleted contact"},
    Definition{"import_unsubscribed", "skip|update", "fields of unsubscribed contacts in an import"},
    Definition{"import_deleted", "revive|error", "deleted contacts in an import"},
    Definition{"import_blank", "ignore|clear", "blank or null values in an import"},
    Definition{"import_unknown_field", "ignore|failed", "an unknown cf: name in an import"},
    Definition{"import_long_value", "error|truncate", "over-long values in an import"},
    Definition{"import_email_length", "50|#", "maximum length of an address in an import"},
    Definition{"import_unknown_list", "400|failed", "an unknown or deleted list in an import"},
    Definition{"import_bytes", "4000000|#",
               "rows after this number of bytes of an import are dropped silently"},
    Definition{"import_file_name", "on|off", "source_file_name is shown in the activity"},
    Definition{"activity_initialized_ms", "1000|#", "duration of the state initialized"},
    Definition{"activity_processing_ms", "2000|#", "duration of the state processing"},
    Definition{"activity_end", "completed|failed|timed_out|cancelled|processing",
               "final state of new jobs; processing: never finish"},
    Definition{"activity_fails_for", "-|*", "an address that makes every import and removal fail"},
    Definition{"activity_stops_at", "-|*",
               "an address at which every import and removal stops: only the rows before it take effect"},
    Definition{"activity_stop_end", "completed|failed", "final state of a job that stopped so"},
    Definition{"activity_queue", "1000|#", "maximum number of unfinished jobs per account"},
    Definition{"export_link", "contact_exports|contacts_exports", "format of the link to an export's result"},
    Definition{"unknown_keys", "400|ignore", "properties that are not in the contract"},
    Definition{"deleted_list", "404|200", "GET of one deleted list; 200 shows deleted_at"},
    Definition{"cursor", "good|expired", "expired: every cursor is rejected with 400"},
    Definition{"optout_boundary", "after|inclusive",
               "whether optout_after excludes or includes the given time"},
    Definition{"optout_updates_contact", "off|on", "an opt-out changes the contact's updated_at"},
    Definition{"departure_updates_contact", "off|on", "leaving a list changes the contact's updated_at"},
    Definition{"rate_per_second", "4|#", "calls per second; 0: unlimited"},
    Definition{"rate_window", "sliding|fixed", "counts over any 1,000 ms, or over whole seconds"},
    Definition{"rate_per_day", "10000|#", "calls per UTC day; 0: unlimited"},
    Definition{"rate_body", "object|array", "format of a 429 body"},
    Definition{"retry_after", "off|on", "429 contains Retry-After"},
    Definition{"error_body", "array|empty|html", "body of an injected 5xx without a given one"},
    Definition{"resubscribe_subscribed", "200|409", "resubscribe of a contact that is not unsubscribed"},
    Definition{"confirmed_opt_in", "off|on", "Confirmed Opt-in of the account"},
};

const Definition *definition(const QString &name)
{
    for (const Definition &candidate : kDefinitions) {
        if (name == QLatin1String(candidate.name))
            return &candidate;
    }
    return nullptr;
}

Core::Error refused(const QString &message)
{
    return {.kind = Core::Error::Kind::InvalidInput, .message = message, .detail = {}, .retryAt = {}};
}

} // namespace

Behaviours::Behaviours()
{
    reset();
}

QString Behaviours::text(QLatin1String name) const
{
    const auto found = m_values.constFind(name);
    Q_ASSERT_X(found != m_values.cend(), "Practice::Behaviours", name.data());
    return found == m_values.cend() ? QString() : *found;
}

int Behaviours::number(QLatin1String name) const
{
    return text(name).toInt();
}

Core::Result<void> Behaviours::set(const QString &name, const QString &value)
{
    const Definition *known = definition(name);
    if (!known)
        return refused(u"Unknown switch: %1."_s.arg(name));
    const QStringList values = QString::fromLatin1(known->values).split(u'|');
    bool isNumber = false;
    const bool wholeNumber = value.toInt(&isNumber) >= 0 && isNumber;
    const bool fits = values.contains(value) || values.contains(u"*"_s);
    if (!fits && !(values.contains(u"#"_s) && wholeNumber))
        return refused(u"The switch %1 accepts %2."_s.arg(name, QString::fromLatin1(known->values)));
    m_values.insert(name, value);
    return {};
}

void Behaviours::reset()
{
    m_values.clear();
    for (const Definition &each : kDefinitions)
        m_values.insert(QString::fromLatin1(each.name), QString::fromLatin1(each.values).section(u'|', 0, 0));
}

QJsonObject Behaviours::toJson() const
{
    QJsonObject json;
    for (const Definition &each : kDefinitions) {
        const QString name = QString::fromLatin1(each.name);
        json.insert(name, m_values.value(name));
    }
    return json;
}

QString Behaviours::help()
{
    QString lines;
    for (const Definition &each : kDefinitions)
        lines += u"  %1=%2\n      %3\n"_s.arg(QLatin1String(each.name), QLatin1String(each.values),
                                              QLatin1String(each.meaning));
    return lines;
}

} // namespace Practice
