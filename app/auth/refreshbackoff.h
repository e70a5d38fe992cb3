#pragma once

#include "core/error.h"

#include <QDeadlineTimer>

#include <chrono>
#include <functional>

namespace Auth {

/// How long the token end point is left alone after a refresh that failed for the moment: 5 s, doubled up to
/// 15 minutes, each with up to half of it taken off by chance. Without a limit on the tries. Two failures
/// keep to 5 s, because a person who has put them right must not be told of them for another quarter of an
/// hour: no network, which burdens nobody, and an application that is set up wrongly, after which no round is
/// planned.
class RefreshBackoff
{
public:
    /// \param scale   factor on the waits (LISTWELL_TIME_SCALE)
    /// \param random  gives 0 up to 1
    explicit RefreshBackoff(double scale, std::function<double()> random = randomShare);

    void failed(Core::Error::Kind kind);
    void succeeded();
    /// Whether the next try must wait.
    [[nodiscard]] bool isWaiting() const { return !m_until.hasExpired(); }
    /// What the last failure has led to, before the scale.
    [[nodiscard]] std::chrono::milliseconds lastWait() const { return m_wait; }

private:
    static double randomShare();

    double m_scale;
    std::function<double()> m_random;
    int m_inARow = 0; ///< failures that make the wait grow
    std::chrono::milliseconds m_wait{0};
    QDeadlineTimer m_until; ///< monotonic: a changed clock keeps nobody waiting
};

} // namespace Auth
