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

/// Lets the event loop run until the task has its result. Gives nothing where it takes longer than \p limit,
/// which a test then fails on: `const auto result = settle(task); QVERIFY(result);`
/// A true loop, because QTest::qWaitFor sleeps 10 ms between two looks, which a large request meets hundreds
/// of times.
template <typename T>
std::optional<T> settle(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(20))
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
