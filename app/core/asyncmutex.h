// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the standard header
#include <coroutine>
#endif
#include <deque>
#include <memory>
#include <utility>

namespace Core {

/// A mutex for tasks of one thread: `const auto locked = co_await mutex.lock();`. Tasks get it in the order
/// in which they asked. A lock may outlive its mutex; tasks that still wait when the mutex is destroyed are
/// never resumed.
class AsyncMutex
{
    struct State : std::enable_shared_from_this<State>
    {
        bool isLocked = false;
        std::deque<std::coroutine_handle<>> waiting;
    };

public:
    /// Holds the mutex until it is destroyed. The next task is resumed inside the destructor.
    class [[nodiscard]] Lock
    {
    public:
        Lock(Lock &&other) noexcept = default;
        Lock &operator=(Lock &&) = delete;
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;
        ~Lock()
        {
            const std::shared_ptr<State> state = m_state.lock();
            if (!state)
                return;
            if (state->waiting.empty()) {
                state->isLocked = false;
                return;
            }
            const auto next = state->waiting.front();
            state->waiting.pop_front();
            next.resume();
        }

    private:
        friend class AsyncMutex;
        explicit Lock(std::weak_ptr<State> state)
            : m_state(std::move(state))
        {
        }

        std::weak_ptr<State> m_state; ///< empty after a move, or once the mutex is destroyed
    };

    [[nodiscard]] auto lock() noexcept
    {
        struct Awaiter
        {
            State *state; // trivial, since GCC 12 destroys some temporaries of a co_await twice

            [[nodiscard]] bool await_ready() const noexcept { return !std::exchange(state->isLocked, true); }
            void await_suspend(std::coroutine_handle<> waiting) const { state->waiting.push_back(waiting); }
            [[nodiscard]] Lock await_resume() const noexcept { return Lock(state->weak_from_this()); }
        };
        return Awaiter{m_state.get()};
    }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace Core
