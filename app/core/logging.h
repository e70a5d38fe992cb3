#pragma once

#include "core/logfield.h"

#include <QLoggingCategory>

/// Logging categories, one a room.
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logPractice)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logCommand)

/// The program's log, the only way to write it. A line is a text of the program itself and fields of the
/// kinds that logfield.h declares harmless; nothing else compiles: no token, no web address, no body, no
/// text that came from outside. Where lines go and what is done to them on the way stands in logsink.h.
/// Any thread.
///
///     Core::Log::info(logNet(), "answered", Core::Log::Method(method), Core::Log::Status(status));
namespace Core::Log {

namespace Detail {
void say(const QLoggingCategory &category, QtMsgType level, const QByteArray &line);

template <Harmless... Fields>
void write(const QLoggingCategory &category, QtMsgType level, Text text, const Fields &...fields)
{
    if (!category.isEnabled(level))
        return;
    QByteArray line = text.bytes();
    ((line += ' ' + printed(fields)), ...);
    say(category, level, line);
}
} // namespace Detail

/// What helps only who builds the program; off unless QT_LOGGING_RULES asks for it.
template <Harmless... Fields> void debug(const QLoggingCategory &category, Text text, const Fields &...fields)
{
    Detail::write(category, QtDebugMsg, text, fields...);
}

/// What tells the course of things.
template <Harmless... Fields> void info(const QLoggingCategory &category, Text text, const Fields &...fields)
{
    Detail::write(category, QtInfoMsg, text, fields...);
}

/// What should not be so; shown on standard error as well.
template <Harmless... Fields>
void warning(const QLoggingCategory &category, Text text, const Fields &...fields)
{
    Detail::write(category, QtWarningMsg, text, fields...);
}

} // namespace Core::Log
