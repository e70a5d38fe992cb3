// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/completion.h"
#include "presenters/onresult.h"

#include <QTest>

using Presenters::onResult;

namespace {

using Answer = Net::Completion<Core::Result<int>>;

QCoro::Task<Core::Result<int>> waitFor(Answer &answer)
{
    Core::Result<int> result = co_await answer;
    co_return result;
}

} // namespace

class OnResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiverGetsTheResultOfATask();
    void destroyedReceiverIsNotCalled();
};

void OnResultTest::receiverGetsTheResultOfATask()
{
    Answer answer;
    QObject receiver;
    int got = 0;
    onResult(&receiver, waitFor(answer), [&got](const Core::Result<int> &result) { got = *result; });
    QCOMPARE(got, 0);
    answer.complete(7);
    QCOMPARE(got, 7);
}

void OnResultTest::destroyedReceiverIsNotCalled()
{
    Answer answer;
    auto receiver = std::make_unique<QObject>();
    bool wasCalled = false;
    onResult(receiver.get(), waitFor(answer), [&wasCalled](const Core::Result<int> &) { wasCalled = true; });
    receiver.reset();
    answer.complete(7);
    QVERIFY(!wasCalled);
}

QTEST_GUILESS_MAIN(OnResultTest)
#include "tst_onresult.moc"
