#pragma once

#include <QDateTime>
#include <QString>

namespace Presenters {

/// How the person's country writes a time of day in short, for QTimeEdit too; never with seconds.
[[nodiscard]] QString shortTimeFormat();
[[nodiscard]] QString shortTime(const QTime &time);
/// Date and time in the local time zone and the country's short form.
[[nodiscard]] QString shortDateTime(const QDateTime &at);

} // namespace Presenters
