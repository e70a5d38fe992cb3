// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace Core {

/// A value, or the error that explains why there is none. Check ok() before calling value() or error().
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    /// Applies \p next to the value; an error is passed on.
    /// \param next  function of the value that can fail: it returns a Result
    template <typename Next> [[nodiscard]] auto andThen(Next &&next) const
    {
        using Made = std::invoke_result_t<Next, const T &>;
        return ok() ? Made(std::invoke(std::forward<Next>(next), value())) : Made(error());
    }
    /// Applies \p change to the value and wraps what it returns in a Result; an error is passed on.
    /// \param change  function of the value, or pointer to one of its members, that cannot fail
    template <typename Change> [[nodiscard]] auto transform(Change &&change) const
    {
        using Made = Result<std::remove_cvref_t<std::invoke_result_t<Change, const T &>>>;
        return ok() ? Made(std::invoke(std::forward<Change>(change), value())) : Made(error());
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_content;
};

/// Result of a function that returns no value. Success is `return {};`.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// Calls \p next, which can fail, and returns its Result; an error is passed on.
    template <typename Next> [[nodiscard]] auto andThen(Next &&next) const
    {
        using Made = std::invoke_result_t<Next>;
        return ok() ? Made(std::forward<Next>(next)()) : Made(error());
    }
    /// Calls \p make, which cannot fail, and wraps its value in a Result; an error is passed on.
    template <typename Make> [[nodiscard]] auto transform(Make &&make) const
    {
        using Made = Result<std::remove_cvref_t<std::invoke_result_t<Make>>>;
        return ok() ? Made(std::forward<Make>(make)()) : Made(error());
    }

private:
    std::optional<Error> m_error;
};

} // namespace Core
