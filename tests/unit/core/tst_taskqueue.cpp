// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/taskqueue.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

/// Tasks that one thread posts to another.
class TaskQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTasksInItsThread();
    void keepsTheOrderOfEachSender();
    void acceptsNoTasksAfterDestruction();
    void dropsPendingTasksOnDestruction();
    void canBeDestroyedByItsTask();
    void acceptsTasksPostedByItsTask();
    void runsAllPendingTasksOnRequest();
};

void TaskQueueTest::runsTasksInItsThread()
{
    Core::TaskQueue taskQueue;
    std::atomic<bool> posted = false;
    QThread *doneIn = nullptr;
    std::thread sender([&, handle = taskQueue.handle()] {
        posted = handle.post([&doneIn] { doneIn = QThread::currentThread(); });
    });
    sender.join();
    QVERIFY(posted);
    QVERIFY(!doneIn);
    QTRY_COMPARE(doneIn, QThread::currentThread());
}

void TaskQueueTest::keepsTheOrderOfEachSender()
{
    constexpr int senders = 4;
    constexpr int each = 1000;
    Core::TaskQueue taskQueue;
    std::vector<std::vector<int>> arrived(senders); // without a lock: only one thread writes it
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&arrived, sender, handle = taskQueue.handle()] {
            for (int i = 0; i < each; ++i)
                handle.post([&arrived, sender, i] { arrived[static_cast<size_t>(sender)].push_back(i); });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &numbers : arrived) {
        QTRY_COMPARE(numbers.size(), size_t(each));
        QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
    }
}

void TaskQueueTest::acceptsNoTasksAfterDestruction()
{
    auto taskQueue = std::make_unique<Core::TaskQueue>();
    const Core::TaskQueue::Handle handle = taskQueue->handle();
    taskQueue.reset();
    QVERIFY(!handle.post([] { QFAIL("the receiver does not exist"); }));
}

void TaskQueueTest::dropsPendingTasksOnDestruction()
{
    auto taskQueue = std::make_unique<Core::TaskQueue>();
    const auto witness = std::make_shared<int>();
    QVERIFY(taskQueue->post([witness] { QFAIL("this task was dropped"); }));
    taskQueue.reset();
    QCOMPARE(witness.use_count(), 1);
    QCoreApplication::sendPostedEvents();
}

void TaskQueueTest::canBeDestroyedByItsTask()
{
    auto taskQueue = std::make_unique<Core::TaskQueue>();
    QVERIFY(taskQueue->post([&taskQueue] { taskQueue.reset(); }));
    QVERIFY(taskQueue->post([] { QFAIL("the receiver does not exist"); }));
    QTRY_VERIFY(!taskQueue);
}

void TaskQueueTest::acceptsTasksPostedByItsTask()
{
    Core::TaskQueue taskQueue;
    int count = 0;
    QVERIFY(taskQueue.post([&] { taskQueue.post([&] { ++count; }); }));
    QTRY_COMPARE(count, 1);
}

void TaskQueueTest::runsAllPendingTasksOnRequest()
{
    Core::TaskQueue taskQueue;
    int count = 0;
    taskQueue.post([&] { ++count; });
    taskQueue.post([&] { ++count; });
    taskQueue.drain();
    QCOMPARE(count, 2);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(count, 2);
}

QTEST_GUILESS_MAIN(TaskQueueTest)

#include "tst_taskqueue.moc"
