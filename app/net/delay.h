// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <list>

namespace Net {

template <typename T> class Completion;

/// Delays that can be cancelled, for example between polls or before a retry. Created and used in one thread;
/// must outlive its tasks.
class Delay : public QObject
{
    Q_OBJECT

public:
    /// \param scale  factor for every delay (LISTWELL_TIME_SCALE), 1 in normal use
    /// \param parent  owner of this object
    explicit Delay(double scale = 1.0, QObject *parent = nullptr);

    /// Waits for \p time multiplied by the scale.
    /// \return false if cancelAll() cancelled the delay
    [[nodiscard]] QCoro::Task<bool> wait(std::chrono::milliseconds time);
    /// Returns \p time multiplied by the scale, without waiting; for limits that are measured by a clock.
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;
    /// Waits for \p time without the scale: for the pace of 4 calls a second, which tests must not shorten.
    /// Never returns early unless cancelled.
    /// \return false if cancelAll() cancelled the delay
    [[nodiscard]] QCoro::Task<bool> waitUnscaled(std::chrono::milliseconds time);
    /// Cancels every running delay within this call, and every later one immediately, until reset().
    void cancelAll();
    /// Allows delays again after cancelAll().
    void reset();
    /// Whether cancelAll() was called and reset() was not.
    [[nodiscard]] bool isEnding() const { return m_ending; }

private:
    double m_scale;
    bool m_ending = false;
    std::list<Completion<bool> *> m_running; ///< each is on the coroutine frame of its waiting task
};

} // namespace Net
