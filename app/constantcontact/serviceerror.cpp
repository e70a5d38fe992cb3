// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/serviceerror.h"

#include "constantcontact/json.h"
#include "domain/loginstate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Error;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConstantContact", text);
}

} // namespace

ServiceError parseServiceError(int status, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject first = document.isArray() ? document.array().at(0).toObject() : document.object();
    ServiceError serviceError;
    serviceError.status = status;
    const bool isOAuth = !first.contains("error_key"_L1);
    serviceError.key = text(first, isOAuth ? "error"_L1 : "error_key"_L1).value;
    serviceError.message = text(first, isOAuth ? "error_description"_L1 : "error_message"_L1).value;
    return serviceError;
}

bool isQuota(const ServiceError &serviceError)
{
    return serviceError.status == 429 && serviceError.key.contains("quota"_L1, Qt::CaseInsensitive);
}

bool isQueueFull(const ServiceError &serviceError)
{
    return serviceError.status == 429 && serviceError.message.contains("queued"_L1, Qt::CaseInsensitive);
}

QString uuidIn(const QString &message)
{
    static const QRegularExpression shape(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s);
    return shape.match(message).captured();
}

namespace {

Error limitError(const ServiceError &serviceError, const QString &detail)
{
    if (isQuota(serviceError)) {
        return {Error::Kind::QuotaExhausted,
                tr("Constant Contact accepts no more calls today. Listwell continues after midnight UTC."),
                detail,
                {}};
    }
    if (isQueueFull(serviceError)) {
        return {Error::Kind::QueueFull,
                tr("Constant Contact has too many unfinished jobs for this account. Listwell will try again "
                   "in ten minutes."),
                detail,
                {}};
    }
    return {Error::Kind::RateLimited,
            tr("Constant Contact is receiving too many requests. Try again in a minute."),
            detail,
            {}};
}

// The error_key is from a fixed set of the service's words. The message may contain a person's data and is
// left out.
QString detailOf(const ServiceError &serviceError)
{
    static const QRegularExpression harmlessKey(u"^[a-z0-9_.]{1,60}\\z"_s);
    return harmlessKey.match(serviceError.key).hasMatch()
               ? u"%1 %2"_s.arg(serviceError.status).arg(serviceError.key)
               : QString::number(serviceError.status);
}

} // namespace

Error toError(const ServiceError &serviceError)
{
    const QString detail = detailOf(serviceError);
    switch (serviceError.status) {
    case 401:
        return {Error::Kind::Unauthorized, Domain::loginEndText(Domain::LoginEnd::Refused, {}), detail, {}};
    case 403:
        return {
            Error::Kind::Forbidden,
            tr("Constant Contact does not allow this login to do that. Ask the owner of the account for the "
               "permission to manage contacts."),
            detail,
            {}};
    case 404:
        return {Error::Kind::NotFound,
                tr("Constant Contact does not have the requested data. Try again later."),
                detail,
                {}};
    case 409:
        return {Error::Kind::Conflict,
                tr("This already exists in Constant Contact. Listwell looks it up in the next sync."),
                detail,
                {}};
    case 429:
        return limitError(serviceError, detail);
    default:
        break;
    }
    if (serviceError.status < 400) {
        return {
            Error::Kind::InvalidResponse,
            tr("Constant Contact redirects to another address. Listwell does not follow, because your "
               "login would be sent there too. A proxy or a login page of this network may be the cause; if "
               "this persists, check for a newer version of Listwell."),
            detail,
            {}};
    }
    if (serviceError.status >= 500) {
        return {Error::Kind::Network,
                tr("Constant Contact is not available at the moment. Listwell will try again later."),
                detail,
                {}};
    }
    // Only these statuses are about the data that was sent. For any other, sending half of the data would
    // fail in the same way.
    const bool isOfTheData =
        serviceError.status == 400 || serviceError.status == 413 || serviceError.status == 422;
    return {isOfTheData ? Error::Kind::InvalidInput : Error::Kind::InvalidResponse,
            tr("Constant Contact did not accept what was sent. Try again; if that does not help, report it "
               "to the developers of Listwell."),
            detail,
            {}};
}

} // namespace ConstantContact
