// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/standardstreams.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kEcho = "--echo"_L1;
constexpr auto kNoisy = "--noisy"_L1;

/// The child program: echoes its input, first with blocking reads, then from its event loop.
int echo(bool isNoisy)
{
    Core::StandardStreams streams;
    if (isNoisy) {
        std::printf("noise\n");
        (void)std::fflush(stdout);
        QProcess::execute(u"/bin/echo"_s, {u"noise of a child"_s});
    }
    QObject::connect(&streams, &Core::StandardStreams::readyRead, &streams, [&, hasEnded = false]() mutable {
        const QByteArray bytes = streams.read();
        if (!bytes.isEmpty() || hasEnded)
            return streams.write("later: " + bytes);
        hasEnded = true;
        streams.stopWatching();
        QTimer::singleShot(50ms, [] { QCoreApplication::exit(); }); // time for an unexpected signal
    });
    streams.write("first: " + streams.read());
    streams.startWatching();
    return QCoreApplication::exec();
}

} // namespace

class StandardStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<QProcess>();
        m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    void cleanup()
    {
        m_program->kill();
        m_program->waitForFinished();
    }

    void linesPassInBothDirections()
    {
        start({kEcho});
        m_program->write("one\n");
        QTRY_COMPARE(m_program->peek(100), QByteArray("first: one\n"));
        m_program->write("two\n");
        QTRY_COMPARE(m_program->peek(100), QByteArray("first: one\nlater: two\n"));
        m_program->write("three\n");
        QTRY_COMPARE(m_program->peek(100), QByteArray("first: one\nlater: two\nlater: three\n"));
    }

    void endOfInputIsNoticedByReadingAndWatching_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("immediately") << QByteArray() << QByteArray("first: ");
        QTest::newRow("after a line") << QByteArray("one\n") << QByteArray("first: one\n");
        QTest::newRow("after half a line") << QByteArray("one") << QByteArray("first: one");
    }
    void endOfInputIsNoticedByReadingAndWatching()
    {
        QFETCH(QByteArray, input);
        start({kEcho});
        m_program->write(input);
        m_program->closeWriteChannel();
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QTEST(m_program->readAll(), "output");
    }

    void partialLineIsCompleted()
    {
        start({kEcho});
        m_program->write("one\n");
        QTRY_COMPARE(m_program->peek(100), QByteArray("first: one\n"));
        m_program->write("half a line");
        m_program->closeWriteChannel();
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        QCOMPARE(m_program->readAll(), QByteArray("first: one\nlater: half a line"));
    }

    void longInputArrivesCompletely()
    {
        start({kEcho});
        m_program->write(QByteArray(200'000, 'x'));
        m_program->closeWriteChannel();
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        QCOMPARE(m_program->readAll().count('x'), 200'000);
    }

    void otherOutputDoesNotReachTheParent()
    {
#ifdef LISTWELL_GENERIC_PLATFORM
        QSKIP("standard output cannot be redirected with Qt alone");
#endif
        start({kEcho, kNoisy});
        m_program->write("one\n");
        QTRY_VERIFY(m_program->canReadLine());
        m_program->closeWriteChannel();
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        QCOMPARE(m_program->readAll(), QByteArray("first: one\n"));
    }

    void survivesAParentThatDoesNotRead()
    {
#ifdef LISTWELL_GENERIC_PLATFORM
        QSKIP("SIGPIPE exists only on POSIX systems");
#endif
        QProcess reader;
        m_program->setStandardOutputProcess(&reader);
        start({kEcho});
        reader.start(u"/bin/true"_s);
        QTRY_COMPARE(reader.state(), QProcess::NotRunning);
        m_program->write("one\n");
        m_program->closeWriteChannel();
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    }

private:
    void start(const QStringList &arguments)
    {
        m_program->start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(m_program->waitForStarted());
    }

    std::unique_ptr<QProcess> m_program;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(kEcho))
        return echo(arguments.contains(kNoisy));
    StandardStreamsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_standardstreams.moc"
