#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard header
#include <coroutine>
#endif
#include <optional>
#include <utility>

namespace Net {

/// One happening that one coroutine waits for: `co_await completion` gives the value that complete() was
/// called with, at once if that was before. The waiting coroutine goes on inside complete(), which touches
/// nothing afterwards, so the completion may be gone by then.
///
/// Why not a signal: QCoro 0.8 resumes through a queued call that it cannot take back, so a signal that comes
/// twice, or together with a time-out, resumes a coroutine that is no longer there.
/// One thread; neither copied nor moved.
template <typename T> class Completion
{
public:
    Completion() = default;
    Completion(const Completion &) = delete;
    Completion &operator=(const Completion &) = delete;

    /// The first call counts; later ones do nothing.
    void complete(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }
    [[nodiscard]] bool isComplete() const { return m_value.has_value(); }

    /// A separate, copyable awaiter, because GCC 12 copies what a promise's await_transform hands through.
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
