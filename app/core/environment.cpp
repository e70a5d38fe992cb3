// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environment.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDefaultApi = "https://api.cc.email/v3"_L1;
constexpr auto kDefaultAuthorization = "https://authz.constantcontact.com/oauth2/default/v1"_L1;
// Any three free ports from the dynamic range. The application's entry in the developer portal must list the
// same ports.
constexpr std::array<quint16, 3> kDefaultRedirectPorts{53682, 53683, 53684};

Error badVariable(const QString &name, const QString &why)
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate("Core", "The setting %1 is not valid: %2").arg(name, why),
            name,
            {}};
}

Result<QUrl> baseAddress(const char *name, QLatin1StringView fallback)
{
    QString text = qEnvironmentVariable(name, fallback);
    while (text.endsWith('/'_L1))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const QString label = QString::fromLatin1(name);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return badVariable(label,
                           QCoreApplication::translate(
                               "Core", "it must be a web address without user name, query or fragment."));
    if (!isTrustworthy(url)) {
        return Error{
            Error::Kind::Configuration,
            QCoreApplication::translate(
                "Core", "The setting %1 must start with https; http is allowed for this computer only.")
                .arg(label),
            label,
            {}};
    }
    return url;
}

Result<QList<quint16>> readRedirectPorts()
{
    const QString text = qEnvironmentVariable("LISTWELL_REDIRECT_PORTS");
    if (text.isEmpty())
        return QList<quint16>(kDefaultRedirectPorts.begin(), kDefaultRedirectPorts.end());
    QList<quint16> ports;
    const auto parts = text.split(','_L1);
    for (const QString &part : parts) {
        bool ok = false;
        const ushort port = part.trimmed().toUShort(&ok);
        if (!ok || port == 0)
            return badVariable(
                u"LISTWELL_REDIRECT_PORTS"_s,
                QCoreApplication::translate("Core", "it must be port numbers separated by commas."));
        ports.append(port);
    }
    return ports;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression loopback(u"^(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

bool isTrustworthy(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

Result<Environment> Environment::fromProcess()
{
    Environment environment;
    environment.dataDirectory = qEnvironmentVariable("LISTWELL_DATA_DIR");
    if (environment.dataDirectory.isEmpty())
        environment.dataDirectory = defaultDataDirectory();
    auto api = baseAddress("LISTWELL_CTCT_API", kDefaultApi);
    if (!api)
        return api.error();
    environment.apiBase = *api;
    auto authorization = baseAddress("LISTWELL_CTCT_AUTH", kDefaultAuthorization);
    if (!authorization)
        return authorization.error();
    environment.authorizationBase = *authorization;
    environment.clientId = qEnvironmentVariable("LISTWELL_CTCT_CLIENT_ID");
    environment.isClientIdGiven = !environment.clientId.isEmpty();
    if (!environment.isClientIdGiven)
        environment.clientId = QLatin1StringView(LISTWELL_DEFAULT_CLIENT_ID);

    const QString store = qEnvironmentVariable("LISTWELL_TOKEN_STORE", u"keychain"_s);
    if (store.startsWith("file:"_L1) && store.size() > 5)
        environment.tokenFile = store.mid(5);
    else if (store != "keychain"_L1)
        return badVariable(
            u"LISTWELL_TOKEN_STORE"_s,
            QCoreApplication::translate("Core", "it must be keychain, or file: followed by a path."));

    auto ports = readRedirectPorts();
    if (!ports)
        return ports.error();
    environment.redirectPorts = *ports;

    bool ok = true;
    const QString offset = qEnvironmentVariable("LISTWELL_CLOCK_OFFSET", u"0"_s);
    environment.clockOffset = std::chrono::seconds(static_cast<qint64>(offset.toDouble(&ok)));
    if (!ok)
        return badVariable(u"LISTWELL_CLOCK_OFFSET"_s,
                           QCoreApplication::translate("Core", "it must be a number of seconds."));
    environment.timeScale = qEnvironmentVariable("LISTWELL_TIME_SCALE", u"1"_s).toDouble(&ok);
    if (!ok || environment.timeScale < 0)
        return badVariable(u"LISTWELL_TIME_SCALE"_s,
                           QCoreApplication::translate("Core", "it must be zero or a positive number."));
    return environment;
}

QString Environment::defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/listwell"_L1;
}

bool Environment::onLoopback() const
{
    return isLoopbackHost(apiBase.host()) && isLoopbackHost(authorizationBase.host());
}

QString Environment::serviceIdentity() const
{
    return QStringList{apiBase.toString(), authorizationBase.toString(), clientId}.join(' '_L1);
}

} // namespace Core
