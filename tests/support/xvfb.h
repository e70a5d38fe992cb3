#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace Support {

/// A display of the test's own: what is typed and clicked goes nowhere else, and no window opens on the
/// developer's desk. Make it before QApplication: it sets DISPLAY and QT_QPA_PLATFORM for this process and
/// its children. It ends with the object, or with the process.
class Xvfb
{
public:
    Xvfb();
    ~Xvfb();
    Xvfb(const Xvfb &) = delete;
    Xvfb &operator=(const Xvfb &) = delete;

    [[nodiscard]] bool isRunning() const { return m_pid > 0; }

private:
    pid_t m_pid = -1;
};

} // namespace Support
