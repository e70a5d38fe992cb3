// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/control/limits.h"

#include "core/utc.h"

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr qint64 kSecond = 1000;

Response refusal(const Behaviours &behaviours, const QString &key, const QString &message, qint64 waitSeconds)
{
    Response response = behaviours.is("rate_body"_L1, "array"_L1) ? errorArray(429, key, message)
                                                                  : errorObject(429, key, message);
    if (behaviours.on("retry_after"_L1))
        response.headers.append({"Retry-After", QByteArray::number(waitSeconds)});
    return response;
}

} // namespace

Limits::Limits()
{
    m_pace.start();
}

std::optional<Response> Limits::takeCall(const Behaviours &behaviours, const QDateTime &now)
{
    setUsedToday(usedToday(now) + 1, now);
    const int daily = behaviours.number("rate_per_day"_L1);
    if (daily > 0 && m_used > daily) {
        const QDateTime midnight = Core::utc(now.date().addDays(1));
        return refusal(behaviours, u"quota_exceeded"_s, u"Limit Exceeded"_s, now.secsTo(midnight) + 1);
    }
    if (tooFast(behaviours))
        return refusal(behaviours, u"throttled"_s, u"Too Many Requests"_s, 1);
    return std::nullopt;
}

bool Limits::tooFast(const Behaviours &behaviours)
{
    const int perSecond = behaviours.number("rate_per_second"_L1);
    if (perSecond == 0)
        return false;
    const qint64 now = m_pace.elapsed();
    const qint64 windowStart =
        behaviours.is("rate_window"_L1, "fixed"_L1) ? now - now % kSecond : now - kSecond + 1;
    while (!m_starts.empty() && m_starts.front() < windowStart)
        m_starts.pop_front();
    if (m_starts.size() >= size_t(perSecond))
        return true;
    m_starts.push_back(now);
    return false;
}

bool Limits::takeTokenRequest(const Behaviours &behaviours)
{
    const qint64 now = m_pace.elapsed();
    const bool refused = behaviours.on("token_rate"_L1) && m_lastToken && now - *m_lastToken < kSecond;
    if (!refused)
        m_lastToken = now;
    return !refused;
}

int Limits::usedToday(const QDateTime &now) const
{
    return m_day == now.date() ? m_used : 0;
}

void Limits::setUsedToday(int calls, const QDateTime &now)
{
    m_day = now.date();
    m_used = calls;
}

} // namespace Practice
