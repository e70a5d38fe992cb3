#include "core/clock.h"

namespace Core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_offset.count());
}

} // namespace Core
