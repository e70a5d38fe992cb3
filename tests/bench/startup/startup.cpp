// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts listwell, an empty Qt window, and a window with one word in turn, and compares the medians of the
// time until the window is shown and of the memory (PSS) at rest:
//   startup [RUNS]      number of runs of each program; default: 9
// Runs on its own display; xev (x11-utils) reports mapped windows.
#include "support/xvfb.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 9;
constexpr int kPatience = 30000;      // ms
constexpr unsigned long kRest = 1500; // ms after the window is shown

struct Measurement
{
    double milliseconds = 0;
    double megabytes = 0;
};

/// Proportional set size: the kernel's total of all mappings.
double memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

std::optional<Measurement> measure(QProcess &watcher, const QString &program, const QStringList &arguments)
{
    watcher.readAll();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer time;
    time.start();
    process.start(program, arguments);
    QByteArray heard;
    while (!heard.contains("MapNotify") && time.elapsed() < kPatience) {
        watcher.waitForReadyRead(kPatience);
        heard += watcher.readAll();
    }
    Measurement result;
    result.milliseconds = static_cast<double>(time.nsecsElapsed()) / 1e6;
    const bool shown = heard.contains("MapNotify");
    if (shown) {
        QThread::msleep(kRest);
        result.megabytes = memoryOf(process.processId());
    }
    process.terminate();
    if (!process.waitForFinished(kPatience))
        process.kill();
    // Discards the output from exit, so that it does not count for the next run.
    watcher.waitForReadyRead(100);
    return shown ? std::optional(result) : std::nullopt;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const Support::Xvfb display;
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!display.isRunning() || !folder.isValid()) {
        (void)std::fprintf(stderr, "startup needs Xvfb and a folder for temporary files.\n");
        return 1;
    }
    qputenv("LISTWELL_DATA_DIR", folder.filePath(u"data"_s).toUtf8());
    qputenv("LISTWELL_TOKEN_STORE", "file:" + folder.filePath(u"login"_s).toUtf8());
    // No session bus, as in the tests; starting one would be measured, too.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QProcess watcher;
    watcher.start(u"xev"_s, {u"-root"_s, u"-event"_s, u"substructure"_s});
    QThread::msleep(kRest); // xev does not report when it is ready
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : kRuns;

    struct Contestant
    {
        const char *name;
        QString program;
        QStringList arguments;
        QList<double> times = {};
        QList<double> sizes = {};
    };
    Contestant contestants[] = {{"empty window", QStringLiteral(EMPTY_WINDOW), {}},
                                {"one word", QStringLiteral(EMPTY_WINDOW), {u"Hello"_s}},
                                {"listwell", QStringLiteral(LISTWELL), {}}};
    // Alternates the programs, so that load on the machine affects all of them; the first turn only warms the
    // disk cache.
    for (int run = 0; run <= runs; ++run) {
        for (Contestant &one : contestants) {
            const auto measured = measure(watcher, one.program, one.arguments);
            if (!measured) {
                (void)std::fprintf(stderr, "%s did not show a window\n", qPrintable(one.program));
                return 1;
            }
            if (run == 0)
                continue;
            one.times.append(measured->milliseconds);
            one.sizes.append(measured->megabytes);
        }
    }
    watcher.terminate();
    watcher.waitForFinished();
    const double time = median(contestants[0].times);
    const double size = median(contestants[0].sizes);
    for (const Contestant &one : contestants) {
        std::printf("%-14s %5.0f ms to the window (x %.2f)   %5.1f MB at rest (x %.2f)\n", one.name,
                    median(one.times), median(one.times) / time, median(one.sizes), median(one.sizes) / size);
    }
    return 0;
}
