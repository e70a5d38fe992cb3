// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logfield.h"

#include <QLoggingCategory>

/// Logging categories, one per folder.
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logPractice)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logCommand)

/// The program's log; there is no other way to write to it. A line consists of a fixed text and fields of the
/// types that logfield.h allows. Nothing else compiles: no token, no web address, no body, no text from
/// outside. logsink.h describes where the lines go and how they are filtered. Any thread.
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

/// Details for developers; off unless QT_LOGGING_RULES enables them.
template <Harmless... Fields> void debug(const QLoggingCategory &category, Text text, const Fields &...fields)
{
    Detail::write(category, QtDebugMsg, text, fields...);
}

/// Progress of normal operation.
template <Harmless... Fields> void info(const QLoggingCategory &category, Text text, const Fields &...fields)
{
    Detail::write(category, QtInfoMsg, text, fields...);
}

/// Unexpected conditions; also written to standard error.
template <Harmless... Fields>
void warning(const QLoggingCategory &category, Text text, const Fields &...fields)
{
    Detail::write(category, QtWarningMsg, text, fields...);
}

} // namespace Core::Log
