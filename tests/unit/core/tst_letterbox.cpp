#include "core/letterbox.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

/// Tasks that one thread posts to another.
class TestLetterbox : public QObject
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

void TestLetterbox::runsTasksInItsThread()
{
    Core::Letterbox letterbox;
    std::atomic<bool> posted = false;
    QThread *doneIn = nullptr;
    std::thread sender([&, slot = letterbox.slot()] {
        posted = slot.post([&doneIn] { doneIn = QThread::currentThread(); });
    });
    sender.join();
    QVERIFY(posted);
    QVERIFY(!doneIn);
    QTRY_COMPARE(doneIn, QThread::currentThread());
}

void TestLetterbox::keepsTheOrderOfEachSender()
{
    constexpr int senders = 4;
    constexpr int each = 1000;
    Core::Letterbox letterbox;
    std::vector<std::vector<int>> arrived(senders); // without a lock: only one thread writes it
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&arrived, sender, slot = letterbox.slot()] {
            for (int i = 0; i < each; ++i)
                slot.post([&arrived, sender, i] { arrived[static_cast<size_t>(sender)].push_back(i); });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &numbers : arrived) {
        QTRY_COMPARE(numbers.size(), size_t(each));
        QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
    }
}

void TestLetterbox::acceptsNoTasksAfterDestruction()
{
    auto letterbox = std::make_unique<Core::Letterbox>();
    const Core::Letterbox::Slot slot = letterbox->slot();
    letterbox.reset();
    QVERIFY(!slot.post([] { QFAIL("the receiver does not exist"); }));
}

void TestLetterbox::dropsPendingTasksOnDestruction()
{
    auto letterbox = std::make_unique<Core::Letterbox>();
    const auto witness = std::make_shared<int>();
    QVERIFY(letterbox->post([witness] { QFAIL("this task was dropped"); }));
    letterbox.reset();
    QCOMPARE(witness.use_count(), 1);
    QCoreApplication::sendPostedEvents();
}

void TestLetterbox::canBeDestroyedByItsTask()
{
    auto letterbox = std::make_unique<Core::Letterbox>();
    QVERIFY(letterbox->post([&letterbox] { letterbox.reset(); }));
    QVERIFY(letterbox->post([] { QFAIL("the receiver does not exist"); }));
    QTRY_VERIFY(!letterbox);
}

void TestLetterbox::acceptsTasksPostedByItsTask()
{
    Core::Letterbox letterbox;
    int count = 0;
    QVERIFY(letterbox.post([&] { letterbox.post([&] { ++count; }); }));
    QTRY_COMPARE(count, 1);
}

void TestLetterbox::runsAllPendingTasksOnRequest()
{
    Core::Letterbox letterbox;
    int count = 0;
    letterbox.post([&] { ++count; });
    letterbox.post([&] { ++count; });
    letterbox.empty();
    QCOMPARE(count, 2);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(count, 2);
}

QTEST_GUILESS_MAIN(TestLetterbox)

#include "tst_letterbox.moc"
