#pragma once

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <list>

namespace Net {

template <typename T> class Completion;

/// Waits that can be cut short: between polls, before a repetition. Made and used in one thread; outlives its
/// tasks.
class Pause : public QObject
{
    Q_OBJECT

public:
    /// \param scale  factor on every wait (LISTWELL_TIME_SCALE), 1 in everyday use
    explicit Pause(double scale = 1.0, QObject *parent = nullptr);

    /// Waits \p time multiplied by the scale.
    /// \return false when endAll() cut it short
    [[nodiscard]] QCoro::Task<bool> wait(std::chrono::milliseconds time);
    /// \p time multiplied by the scale, without waiting: for limits that are measured by the clock.
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;
    /// Waits \p time as it is: for the pace of 4 a second, which no test may shorten. Never ends early by
    /// itself.
    [[nodiscard]] QCoro::Task<bool> waitUnscaled(std::chrono::milliseconds time);
    /// Ends every running wait now, inside this call, and each later one at once, until allow().
    void endAll();
    void allow();
    [[nodiscard]] bool isEnding() const { return m_ending; }

private:
    double m_scale;
    bool m_ending = false;
    std::list<Completion<bool> *> m_running; ///< each stands in the frame of its waiting task
};

} // namespace Net
