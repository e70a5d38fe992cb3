// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xvfb.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Support {

namespace {

/// Replaces this process by Xvfb, which writes the number of a free display to \p report.
[[noreturn]] void becomeXvfb(int report, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1); // the parent ended before PR_SET_PDEATHSIG took effect
    const int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0)
        _exit(1);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nothing, stream);
    fcntl(report, F_SETFD, 0);
    const std::string fd = std::to_string(report);
    // Without -noreset, Xvfb resets when its last client leaves, and drops any client that connects at that
    // moment.
    execlp("Xvfb", "Xvfb", "-displayfd", fd.c_str(), "-screen", "0", "1280x1024x24", "-nolisten", "tcp",
           "-noreset", static_cast<char *>(nullptr));
    _exit(127);
}

} // namespace

Xvfb::Xvfb()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid == 0)
        becomeXvfb(ends[1], parent);
    close(ends[1]);
    std::string number;
    char digit = 0;
    while (read(ends[0], &digit, 1) == 1 && digit != '\n')
        number += digit;
    close(ends[0]);
    if (pid < 0 || number.empty()) {
        (void)std::fputs("Xvfb did not start: install the package xvfb.\n", stderr);
        return;
    }
    m_pid = pid;
    qputenv("DISPLAY", QByteArray(":" + QByteArray::fromStdString(number)));
    qputenv("QT_QPA_PLATFORM", "xcb");
}

Xvfb::~Xvfb()
{
    if (m_pid <= 0)
        return;
    kill(m_pid, SIGTERM);
    waitpid(m_pid, nullptr, 0);
}

} // namespace Support
