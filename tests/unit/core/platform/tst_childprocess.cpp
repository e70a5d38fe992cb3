// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/childprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kParent = "--parent"_L1;

/// Intermediate process between the test and the child: starts the child, prints its process id, and waits to
/// be killed.
int runParent()
{
    QProcess child;
    Core::endWithParent(child);
    child.start(u"/bin/sleep"_s, {u"600"_s});
    if (!child.waitForStarted())
        return 1;
    std::printf("%lld\n", child.processId());
    (void)std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Whether the process is gone, or a zombie that the init process of a container has not reaped yet.
bool hasEnded(const QByteArray &process)
{
    QFile file("/proc/"_L1 + QString::fromLatin1(process) + "/stat"_L1);
    return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
}

} // namespace

class ChildProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsIfItsParentIsKilled()
    {
        QProcess parent;
        parent.start(QCoreApplication::applicationFilePath(), {kParent});
        QTRY_VERIFY(parent.canReadLine());
        const QByteArray child = parent.readLine().trimmed();
        QVERIFY(!hasEnded(child));
        parent.kill();
        QTRY_VERIFY(hasEnded(child));
        QTRY_COMPARE(parent.state(), QProcess::NotRunning);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(kParent))
        return runParent();
    ChildProcessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_childprocess.moc"
