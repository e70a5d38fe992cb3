// Starts listwell and an empty Qt window (and one that shows a word) in turn, and compares the medians of the
// time to the shown window and of the memory (PSS) once it has come to rest:
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
        (void)std::fprintf(stderr, "startup needs Xvfb and a folder for temporary files.\n");
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
    // In turn, so that a busy moment of the machine meets all; the first turn only warms the disk cache.
    for (int run = 0; run <= runs; ++run) {
        for (Contestant &one : contestants) {
            const auto measured = measure(watcher, one.program, one.arguments);
            if (!measured) {
                (void)std::fprintf(stderr, "no window was shown by %s\n", qPrintable(one.program));
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
