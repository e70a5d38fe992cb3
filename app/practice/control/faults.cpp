// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/faults.h"

#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

Core::Error invalid(const QString &message)
{
    return {.kind = Core::Error::Kind::InvalidInput, .message = message, .detail = {}, .retryAt = {}};
}

std::optional<Delivery> deliveryNamed(const QString &name)
{
    if (name.isEmpty() || name == "whole"_L1)
        return Delivery::Whole;
    if (name == "close"_L1)
        return Delivery::Nothing;
    if (name == "cut"_L1)
        return Delivery::Cut;
    if (name == "silence"_L1)
        return Delivery::Silence;
    if (name == "drip"_L1)
        return Delivery::Trickle;
    return std::nullopt;
}

/// The default response for a status without a given body.
Response defaultAnswer(int status, const Behaviours &behaviours)
{
    if (status == 401)
        return errorObject(401, u"unauthorized"_s, u"Unauthorized"_s);
    if (status == 403)
        return errorObject(403, u"access_denied"_s,
                           u"Request forbidden due to insufficient user privileges."_s);
    if (status == 429)
        return errorObject(429, u"throttled"_s, u"Too Many Requests"_s);
    if (status >= 500 && behaviours.is("error_body"_L1, "empty"_L1))
        return {status, {}, {}, {}};
    if (status >= 500 && behaviours.is("error_body"_L1, "html"_L1))
        return html(status, "<html><body><h1>Service error</h1></body></html>");
    return errorArray(status, u"contacts.api.fault"_s, u"This response was requested by a test."_s);
}

Response answerFrom(const QJsonObject &description, const Behaviours &behaviours)
{
    const int status = description.value("status"_L1).toInt(200);
    Response response = defaultAnswer(status, behaviours);
    const QJsonValue body = description.value("body"_L1);
    if (body.isObject())
        response = json(status, body.toObject());
    else if (body.isArray())
        response = json(status, body.toArray());
    else if (body.isString())
        response = {status, "application/json", body.toString().toUtf8(), {}};
    if (description.contains("body_bytes"_L1)) // blanks before a valid body: valid JSON of any size
        response.body.prepend(QByteArray(description.value("body_bytes"_L1).toInt(), ' '));
    if (description.contains("content_type"_L1))
        response.type = description.value("content_type"_L1).toString().toLatin1();
    const QJsonObject headers = description.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        response.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    return response;
}

} // namespace

Core::Result<void> Faults::add(const QJsonObject &description, const Behaviours &behaviours)
{
    Fault fault;
    fault.count = description.value("count"_L1).toInt(1);
    fault.skip = description.value("skip"_L1).toInt(0);
    fault.method = description.value("method"_L1).toString().toLatin1();
    fault.path.setPattern(description.value("path"_L1).toString());
    if (!fault.path.isValid())
        return invalid(u"The path is not a valid regular expression."_s);
    const QString when = description.value("when"_L1).toString(u"before"_s);
    if (when != "before"_L1 && when != "after"_L1)
        return invalid(u"when must be before or after."_s);
    fault.afterWork = when == "after"_L1;
    const QString deliveryName = description.value("delivery"_L1).toString();
    const std::optional<Delivery> delivery = deliveryNamed(deliveryName);
    if (!delivery)
        return invalid(u"delivery must be whole, close, cut, silence or drip."_s);
    fault.delivery = *delivery;
    fault.delay = std::chrono::milliseconds(description.value("delay_ms"_L1).toInt());
    if (description.contains("status"_L1) || description.contains("body"_L1) ||
        description.contains("body_bytes"_L1))
        fault.response = answerFrom(description, behaviours);
    fault.name = fault.response ? QString::number(fault.response->status) : deliveryName;
    if (fault.name.isEmpty())
        fault.name = u"delay"_s;
    m_faults.push_back(std::move(fault));
    return {};
}

std::optional<Fault> Faults::take(const QByteArray &method, const QString &path)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        const bool fits =
            (fault->method.isEmpty() || fault->method == method) && fault->path.match(path).hasMatch();
        if (!fits)
            continue;
        if (fault->skip > 0) {
            --fault->skip;
            return std::nullopt;
        }
        Fault taken = *fault;
        if (--fault->count <= 0)
            m_faults.erase(fault);
        return taken;
    }
    return std::nullopt;
}

int Faults::waiting() const
{
    return std::accumulate(m_faults.begin(), m_faults.end(), 0,
                           [](int sum, const Fault &fault) { return sum + fault.count; });
}

} // namespace Practice
