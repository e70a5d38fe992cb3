#pragma once

#include <QCoroTask>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>

namespace Support {

namespace Detail {

template <typename T> QCoro::Task<void> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> place)
{
    place->emplace(co_await task);
}

} // namespace Detail

/// Lets the event loop run until the task has its result. Gives nothing where it takes longer than \p limit,
/// which a test then fails on: `const auto result = settle(task); QVERIFY(result);`
template <typename T>
std::optional<T> settle(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    auto place = std::make_shared<std::optional<T>>();
    auto keeping = Detail::keep(std::move(task), place);
    if (!QTest::qWaitFor([place] { return place->has_value(); }, static_cast<int>(limit.count())))
        return std::nullopt;
    return std::move(*place);
}

} // namespace Support
