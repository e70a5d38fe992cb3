#include "practice/limits.h"

#include "core/utc.h"

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr qint64 kSecond = 1000;

Answer refusal(const Switches &switches, const QString &key, const QString &message, qint64 waitSeconds)
{
    Answer answer = switches.is("rate_body"_L1, "array"_L1) ? errorArray(429, key, message)
                                                            : errorObject(429, key, message);
    if (switches.on("retry_after"_L1))
        answer.headers.append({"Retry-After", QByteArray::number(waitSeconds)});
    return answer;
}

} // namespace

Limits::Limits()
{
    m_pace.start();
}

std::optional<Answer> Limits::takeCall(const Switches &switches, const QDateTime &now)
{
    setUsedToday(usedToday(now) + 1, now);
    const int daily = switches.number("rate_per_day"_L1);
    if (daily > 0 && m_used > daily) {
        const QDateTime midnight = Core::utc(now.date().addDays(1));
        return refusal(switches, u"quota_exceeded"_s, u"Limit Exceeded"_s, now.secsTo(midnight) + 1);
    }
    if (tooFast(switches))
        return refusal(switches, u"throttled"_s, u"Too Many Requests"_s, 1);
    return std::nullopt;
}

bool Limits::tooFast(const Switches &switches)
{
    const int perSecond = switches.number("rate_per_second"_L1);
    if (perSecond == 0)
        return false;
    const qint64 now = m_pace.elapsed();
    const qint64 windowStart =
        switches.is("rate_window"_L1, "fixed"_L1) ? now - now % kSecond : now - kSecond + 1;
    while (!m_starts.empty() && m_starts.front() < windowStart)
        m_starts.pop_front();
    if (m_starts.size() >= size_t(perSecond))
        return true;
    m_starts.push_back(now);
    return false;
}

bool Limits::takeTokenRequest(const Switches &switches)
{
    const qint64 now = m_pace.elapsed();
    const bool refused = switches.on("token_rate"_L1) && m_lastToken && now - *m_lastToken < kSecond;
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
