// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logsink.h"

#include "core/logfile.h"
#include "core/logfilter.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <atomic>
#include <cstdio>
#include <memory>

namespace Core::Log {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWaiting = 100; // lines kept in memory until the log file is open

struct Sink
{
    QMutex mutex;
    QByteArray program;
    std::unique_ptr<LogFile> file;
    QList<QByteArray> waiting;
    bool saysAll = false;
    std::atomic<int> hits = 0;
};

/// Never destroyed, because messages arrive until the process exits.
Sink &sink()
{
    static auto *const the = new Sink;
    return *the;
}

const char *nameOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

void take(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    Sink &to = sink();
    const QString oneLine = asOneLine(message);
    const QString text = withoutSecrets(oneLine);
    if (text != oneLine)
        ++to.hits;
    const QByteArray said = QByteArray(context.category) + ": " + text.toUtf8();
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            nameOf(level) + ' ' + said;
    const bool isWorthSaying = level != QtDebugMsg && level != QtInfoMsg;
    const QMutexLocker lock(&to.mutex);
    if (to.file)
        to.file->write(line);
    else if (to.waiting.size() < kMostWaiting)
        to.waiting.append(line);
    if (isWorthSaying || to.saysAll)
        (void)std::fprintf(stderr, "%s\n", said.constData());
}

} // namespace

void start(const QByteArray &program)
{
    sink().program = program;
    sink().saysAll = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    // QT_LOGGING_RULES is applied after these rules and overrides them.
    QLoggingCategory::setFilterRules(u"listwell.*.info=true"_s);
    qInstallMessageHandler(take);
}

void keepIn(const QString &dataDirectory)
{
    Sink &to = sink();
    const QMutexLocker lock(&to.mutex);
    if (to.file)
        return;
    to.file = std::make_unique<LogFile>(folderIn(dataDirectory), QString::fromLatin1(to.program) + ".log"_L1);
    for (const QByteArray &line : std::as_const(to.waiting))
        to.file->write(line);
    to.waiting.clear();
}

QString folderIn(const QString &dataDirectory)
{
    return dataDirectory + "/logs"_L1;
}

int filterHits()
{
    return sink().hits;
}

} // namespace Core::Log
