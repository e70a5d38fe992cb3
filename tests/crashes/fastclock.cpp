// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Speeds up the program's time by the factor KILLPOINTS_SPEED: the monotonic clock, and the waits that use
// it.

#include "nextcall.h"

#include <cstdlib>
#include <ctime>

#include <poll.h>

namespace {

int speed()
{
    static const int value = std::atoi(setting("KILLPOINTS_SPEED"));
    return value > 1 ? value : 1;
}

int shortened(int milliseconds)
{
    return milliseconds > 0 ? (milliseconds + speed() - 1) / speed() : milliseconds;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time)
{
    REAL(clock_gettime);
    const int result = real(clock, time);
    const bool isMonotonic = clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE;
    if (result == 0 && isMonotonic && speed() > 1) {
        constexpr long kSecond = 1'000'000'000;
        const long nanoseconds = time->tv_nsec * speed();
        time->tv_sec = time->tv_sec * speed() + nanoseconds / kSecond;
        time->tv_nsec = nanoseconds % kSecond;
    }
    return result;
}

int poll(pollfd *files, nfds_t size, int timeout)
{
    REAL(poll);
    return real(files, size, shortened(timeout));
}

int ppoll(pollfd *files, nfds_t size, const timespec *timeout, const sigset_t *mask)
{
    REAL(ppoll);
    if (!timeout)
        return real(files, size, timeout, mask);
    const long nanoseconds =
        timeout->tv_sec % speed() * (1'000'000'000 / speed()) + timeout->tv_nsec / speed();
    const timespec shorter{timeout->tv_sec / speed(), nanoseconds};
    return real(files, size, &shorter, mask);
}

} // extern "C"
