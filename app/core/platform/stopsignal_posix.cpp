// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/stopsignal.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Core {

namespace {

int stopPipe[2] = {-1, -1};

/// Writes one byte for the event loop to read; write() is allowed in a signal handler.
void requestStop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &byte, sizeof byte);
}

bool openPipe()
{
    if (::pipe(stopPipe) != 0)
        return false;
    for (const int end : stopPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (!openPipe())
        return; // without the pipe, the signals terminate the program at once, which loses no data
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT stopRequested();
    });
    (void)std::signal(SIGTERM, requestStop);
    (void)std::signal(SIGINT, requestStop);
}

StopSignal::~StopSignal()
{
    (void)std::signal(SIGTERM, SIG_DFL);
    (void)std::signal(SIGINT, SIG_DFL);
    for (int &end : stopPipe) {
        ::close(end);
        end = -1;
    }
}

} // namespace Core
