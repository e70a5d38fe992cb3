// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationurl.h"

#include "auth/redirectrequest.h"
#include "core/environment.h"
#include "net/encoding.h"

#include <QAbstractOAuthReplyHandler>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QOAuth2AuthorizationCodeFlow>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

// Supplies the redirect address to QOAuth2AuthorizationCodeFlow and never continues the flow. Listwell sends
// its own token request, because that of QtNetworkAuth encodes the code twice, checks little and may hang.
class SilentReplyHandler final : public QAbstractOAuthReplyHandler
{
public:
    explicit SilentReplyHandler(QString callback, QObject *parent)
        : QAbstractOAuthReplyHandler(parent)
        , m_callback(std::move(callback))
    {
    }
    [[nodiscard]] QString callback() const override { return m_callback; }
    void networkReplyFinished(QNetworkReply *) override {}

private:
    QString m_callback;
};

QLoggingCategory::CategoryFilter usualFilter = nullptr;

void silenceLibrary(QLoggingCategory *category)
{
    if (usualFilter) // null while installFilter() runs; the default filter has then seen all categories
        usualFilter(category);
    if (!QByteArrayView(category->categoryName()).startsWith("qt.networkauth"))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, false);
}

// QtNetworkAuth logs each URL it creates, including the state, if its logging is enabled.
void keepLibrarySilent()
{
    static const bool once = [] {
        usualFilter = QLoggingCategory::installFilter(silenceLibrary);
        return true;
    }();
    Q_UNUSED(once)
}

Net::Parameters parametersOf(const AuthorizationStep &step)
{
    Net::Parameters parameters{
        {u"client_id"_s, step.clientId},
        {u"code_challenge"_s, QString::fromLatin1(step.challenge)},
        {u"code_challenge_method"_s, u"S256"_s},
        {u"redirect_uri"_s, step.redirectUri.toString(QUrl::FullyEncoded)},
        {u"response_type"_s, u"code"_s},
        {u"scope"_s, QString::fromUtf16(kScopes)},
        {u"state"_s, QString::fromLatin1(step.state)},
    };
    if (step.loginAgain)
        parameters.append({u"prompt"_s, u"login"_s});
    return parameters;
}

// Compares the encoded form that is sent, in any order of parameters.
bool carriesExactly(const QUrl &url, const QUrl &page, const Net::Parameters &parameters)
{
    auto found = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    auto wanted = Net::encoded(parameters).split('&');
    std::sort(found.begin(), found.end());
    std::sort(wanted.begin(), wanted.end());
    return found == wanted && url.adjusted(QUrl::RemoveQuery) == page;
}

Core::Error configurationError(const QString &message)
{
    return {Core::Error::Kind::Configuration, message, {}, {}};
}

} // namespace

QUrl redirectUriFor(quint16 port)
{
    return QUrl(u"http://localhost:%1%2"_s.arg(port).arg(QLatin1StringView(kRedirectPath)));
}

Core::Result<QUrl> authorizationUrl(const AuthorizationStep &step)
{
    if (step.clientId.isEmpty()) {
        return configurationError(QCoreApplication::translate(
            "Auth", "This copy of Listwell has no Constant Contact API key yet. Create one "
                    "in Constant Contact's developer portal. Then enter it in the "
                    "window, under Setup › Integrations › Constant Contact, or set "
                    "LISTWELL_CTCT_CLIENT_ID to it."));
    }
    const QUrl page = Net::withQuery(step.base, u"/authorize"_s);
    if (!page.isValid() || !Core::isTrustworthy(page))
        return configurationError(
            QCoreApplication::translate("Auth", "The address of the login page must start with https."));

    keepLibrarySilent();
    const Net::Parameters parameters = parametersOf(step);
    QOAuth2AuthorizationCodeFlow flow;
    flow.setReplyHandler(new SilentReplyHandler(step.redirectUri.toString(), &flow));
    flow.setClientIdentifier(step.clientId);
    flow.setAuthorizationUrl(page);
    flow.setAccessTokenUrl(Net::withQuery(step.base, u"/token"_s));
    flow.setScope(QString::fromUtf16(kScopes));
    flow.setState(QString::fromLatin1(step.state));
    flow.setModifyParametersFunction(
        [&parameters](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *sent) {
            sent->clear();
            for (const auto &[name, value] : parameters)
                sent->insert(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        });
    QUrl made;
    QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow,
                     [&made](const QUrl &url) { made = url; });
    flow.grant();
    if (!carriesExactly(made, page, parameters))
        return configurationError(
            QCoreApplication::translate("Auth", "The address of the login page could not be created."));
    return made;
}

} // namespace Auth
