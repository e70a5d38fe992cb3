// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

Q_LOGGING_CATEGORY(logNet, "listwell.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "listwell.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "listwell.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "listwell.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logPractice, "listwell.practice", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "listwell.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(logCommand, "listwell.command", QtWarningMsg)

namespace Core::Log::Detail {

// Uses Qt's logger, so that the same rules, sink and filter apply to Qt's messages and to Listwell's.
void say(const QLoggingCategory &category, QtMsgType level, const QByteArray &line)
{
    const QMessageLogger logger(nullptr, 0, nullptr, category.categoryName());
    switch (level) {
    case QtDebugMsg:
        return logger.debug("%s", line.constData());
    case QtInfoMsg:
        return logger.info("%s", line.constData());
    default:
        return logger.warning("%s", line.constData());
    }
}

} // namespace Core::Log::Detail
