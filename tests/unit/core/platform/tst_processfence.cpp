// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/processfence.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <atomic>
#include <new>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms

/// Action of the child process behind the fence.
/// \return 0 if it succeeded
int tryTo(const QString &what, const QString &program)
{
    Core::fenceProcess(
        {.memory = 512LL * 1024 * 1024, .processorTime = std::chrono::seconds(1), .fileSize = 1000});
    if (what == "use memory"_L1) {
        try {
            return QByteArray(1024LL * 1024 * 1024, 'a').isEmpty() ? 1 : 0;
        } catch (const std::bad_alloc &) {
            return 1;
        }
    }
    if (what == "use the processor"_L1) {
        std::atomic<quint64> steps = 0;
        while (++steps < 1'000'000'000'000) {
        }
        return 0;
    }
    if (what == "write much"_L1) {
        QFile output;
        return output.open(stdout, QIODevice::WriteOnly) && output.write(QByteArray(2000, 'a')) == 2000 &&
                       output.flush()
                   ? 0
                   : 1;
    }
    QFile file(program);
    return file.open(QIODevice::ReadOnly) ? 0 : 1;
}

} // namespace

/// Tries forbidden things in another process, because a fence cannot be removed.
class ProcessFenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbids_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"use memory", "use the processor", "write much", "open a file"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void forbids()
    {
        QFETCH(QString, what);
#ifdef LISTWELL_SANITIZED
        if (what == "use memory"_L1 || what == "open a file"_L1)
            QSKIP("a sanitizer needs unlimited memory and pipes");
#endif
        QProcess child;
        QTemporaryFile output;
        QVERIFY(output.open());
        child.setStandardOutputFile(output.fileName());
        child.start(QCoreApplication::applicationFilePath(), {u"--try"_s, what});
        QVERIFY(child.waitForFinished(kPatience));
        QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() == 1);
        QVERIFY(output.size() <= 1000);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--try"_L1)
        return tryTo(words.value(2), words.first());
    ProcessFenceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_processfence.moc"
