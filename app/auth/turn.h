#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard header
#include <coroutine>
#endif
#include <deque>

namespace Auth {

/// Mutex for coroutines: admits one task at a time, in the order of calls. `co_await turn.take()` ...
/// `turn.leave()`. Single thread; must outlive the waiting tasks.
class Turn
{
public:
    /// Waits for the lock. Call leave() afterwards.
    [[nodiscard]] auto take() noexcept
    {
        struct Awaiter
        {
            Turn *turn;
            [[nodiscard]] bool await_ready() const noexcept
            {
                const bool free = !turn->m_taken;
                turn->m_taken = true;
                return free;
            }
            void await_suspend(std::coroutine_handle<> waiting) const { turn->m_waiting.push_back(waiting); }
            void await_resume() const noexcept {}
        };
        return Awaiter{this};
    }

    /// Releases the lock. The next task resumes within this call.
    void leave()
    {
        if (m_waiting.empty()) {
            m_taken = false;
            return;
        }
        const auto next = m_waiting.front();
        m_waiting.pop_front();
        next.resume();
    }

    [[nodiscard]] bool isTaken() const { return m_taken; }

private:
    bool m_taken = false;
    std::deque<std::coroutine_handle<>> m_waiting;
};

} // namespace Auth
