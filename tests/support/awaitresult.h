// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Support {

namespace Detail {

template <typename T>
QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> place,
                       QPointer<QEventLoop> loop)
{
    place->emplace(co_await task);
    if (loop)
        loop->quit();
}

} // namespace Detail

/// Runs the event loop until the task has its result. Returns nothing after \p limit, so that the test fails:
/// `const auto result = awaitResult(task); QVERIFY(result);`
/// Uses a real event loop, because QTest::qWaitFor sleeps 10 ms between checks, which adds up for a large
/// request that needs hundreds of turns.
template <typename T>
std::optional<T> awaitResult(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QEventLoop loop;
    auto place = std::make_shared<std::optional<T>>();
    auto keeping = Detail::keep(std::move(task), place, QPointer<QEventLoop>(&loop));
    if (!*place) {
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!*place)
        return std::nullopt;
    return std::move(*place);
}

} // namespace Support
