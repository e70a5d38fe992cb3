#pragma once

#include <QCoroTask>
#include <QObject>

#include <chrono>

namespace Net {

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
    /// Waits \p time as it is: for the pace of 4 a second, which no test may shorten.
    [[nodiscard]] QCoro::Task<bool> waitUnscaled(std::chrono::milliseconds time);
    /// Ends every running wait, and each later one at once, until allow().
    void endAll();
    void allow();

Q_SIGNALS:
    void ended(); ///< internal wake-up of the running waits

private:
    double m_scale;
    bool m_ending = false;
};

} // namespace Net
