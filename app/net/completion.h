// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard header
#include <coroutine>
#endif
#include <optional>
#include <utility>

namespace Net {

/// A one-time event for one waiting coroutine: `co_await completion` returns the value passed to complete(),
/// immediately if complete() was called before. The coroutine resumes inside complete(), which does not touch
/// the object afterwards, so the coroutine may destroy it.
///
/// Not a signal, because QCoro 0.8 resumes through a queued call that it cannot cancel: a signal that is
/// emitted twice, or together with a timeout, resumes a coroutine that no longer exists.
///
/// Single thread; neither copyable nor movable.
template <typename T> class Completion
{
public:
    Completion() = default;
    Completion(const Completion &) = delete;
    Completion &operator=(const Completion &) = delete;

    /// Sets the value. Only the first call has an effect.
    void complete(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }
    [[nodiscard]] bool isComplete() const { return m_value.has_value(); }

    /// Returns a separate, copyable awaiter, because GCC 12 copies the result of a promise's await_transform.
    [[nodiscard]] auto operator co_await() noexcept
    {
        struct Awaiter
        {
            Completion *completion;
            [[nodiscard]] bool await_ready() const noexcept { return completion->isComplete(); }
            void await_suspend(std::coroutine_handle<> waiting) const noexcept
            {
                completion->m_waiting = waiting;
            }
            [[nodiscard]] T await_resume() const { return std::move(*completion->m_value); }
        };
        return Awaiter{this};
    }

private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiting;
};

} // namespace Net
