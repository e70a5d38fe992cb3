// Starts listwell and an empty Qt window in turn, and compares the medians of the time to the shown window
// and of the memory (PSS) once it has come to rest:
//   startup [RUNS]      RUNS of each, 9 when left out
// On a display of its own; what the X server says of mapped windows is heard through xev (x11-utils).
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

/// Proportional set size, from the kernel's sum over all mappings.
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

std::optional<Measurement> measure(QProcess &watcher, const QString &program)
{
    watcher.readAll();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer time;
    time.start();
    process.start(program, QStringList());
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
    // What it said while it ended does not count for the next.
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
        std::fprintf(stderr, "startup needs Xvfb and a folder for temporary files.\n");
        return 1;
    }
    qputenv("LISTWELL_DATA_DIR", folder.filePath(u"data"_s).toUtf8());
    qputenv("LISTWELL_TOKEN_STORE", "file:" + folder.filePath(u"login"_s).toUtf8());
    // As in the tests: no session bus, and none started on the way, which would be measured too.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QProcess watcher;
    watcher.start(u"xev"_s, {u"-root"_s, u"-event"_s, u"substructure"_s});
    QThread::msleep(kRest); // it does not say when it listens
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : kRuns;

    QList<double> times[2];
    QList<double> sizes[2];
    const QString programs[2] = {QStringLiteral(EMPTY_WINDOW), QStringLiteral(LISTWELL)};
    // In turn, so that a busy moment of the machine meets both; the first pair only warms the disk cache.
    for (int run = 0; run <= runs; ++run) {
        for (int which = 0; which < 2; ++which) {
            const auto one = measure(watcher, programs[which]);
            if (!one) {
                std::fprintf(stderr, "no window was shown by %s\n", qPrintable(programs[which]));
                return 1;
            }
            if (run == 0)
                continue;
            times[which].append(one->milliseconds);
            sizes[which].append(one->megabytes);
        }
    }
    watcher.terminate();
    watcher.waitForFinished();
    std::printf("time to the window: empty %.0f ms, listwell %.0f ms, ratio %.2f\n", median(times[0]),
                median(times[1]), median(times[1]) / median(times[0]));
    std::printf("memory at rest:     empty %.1f MB, listwell %.1f MB, ratio %.2f\n", median(sizes[0]),
                median(sizes[1]), median(sizes[1]) / median(sizes[0]));
    return 0;
}
