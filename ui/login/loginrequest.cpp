// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/loginrequest.h"

#include "core/environment.h"
#include "ui/login/navigationpolicy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

Core::Error refused(const QString &detail)
{
    return {Core::Error::Kind::InvalidInput,
            u"The login window was started with an address that it must not show."_s,
            detail,
            {}};
}

std::optional<QJsonObject> objectIn(const QByteArray &line)
{
    if (line.size() > kLongestLine)
        return std::nullopt;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

bool hasKnownKeysOnly(const QJsonObject &object)
{
    static const QSet<QString> known{u"authorize_url"_s, u"redirect_uri"_s, u"parent_window"_s, u"dark"_s,
                                     u"language"_s};
    const auto keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return known.contains(key); });
}

/// Window id from a JSON number, if it is an integer without loss of precision.
std::optional<quint64> windowId(const QJsonValue &value)
{
    constexpr double kLargestExact = 9007199254740992.0; // 2^53
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > kLargestExact || std::floor(number) != number)
        return std::nullopt;
    return static_cast<quint64>(number);
}

bool isRedirectUri(const QUrl &url)
{
    return url.isValid() && url.scheme() == "http"_L1 && Core::isLoopbackHost(url.host()) && url.port() > 0 &&
           url.path().size() > 1 && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

} // namespace

bool LoginRequest::isOnLoopback() const
{
    return Core::isLoopbackHost(authorizeUrl.host());
}

Core::Result<LoginRequest> readLoginRequest(const QByteArray &line)
{
    const auto object = objectIn(line);
    if (!object || !hasKnownKeysOnly(*object))
        return refused(u"not the expected object"_s);

    LoginRequest request;
    request.authorizeUrl = QUrl(object->value("authorize_url"_L1).toString(), QUrl::StrictMode);
    request.redirectUri = QUrl(object->value("redirect_uri"_L1).toString(), QUrl::StrictMode);
    if (!isRedirectUri(request.redirectUri))
        return refused(u"redirect_uri"_s);
    const NavigationPolicy policy(request.authorizeUrl, request.redirectUri);
    if (policy.forMainFrame(request.authorizeUrl) != NavigationPolicy::Verdict::Show)
        return refused(u"authorize_url"_s);

    if (const auto id = object->value("parent_window"_L1); !id.isUndefined()) {
        const auto number = windowId(id);
        if (!number)
            return refused(u"parent_window"_s);
        request.parentWindow = *number;
    }
    if (const auto dark = object->value("dark"_L1); !dark.isUndefined()) {
        if (!dark.isBool())
            return refused(u"dark"_s);
        request.dark = dark.toBool();
    }
    if (const auto language = object->value("language"_L1); !language.isUndefined()) {
        static const QRegularExpression code(u"^[a-z]{2,3}([_-][A-Za-z]{2,4})?\\z"_s);
        if (!code.match(language.toString()).hasMatch())
            return refused(u"language"_s);
        request.language = language.toString();
    }
    return request;
}

bool isRaiseCommand(const QByteArray &line)
{
    const auto object = objectIn(line);
    return object && object->size() == 1 && object->value("command"_L1).toString() == "raise"_L1;
}

} // namespace Gui
