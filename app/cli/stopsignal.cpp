#include "cli/stopsignal.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Cli {

namespace {

int stopPipe[2] = {-1, -1};

/// Only what a signal handler may do: one byte into a pipe, read by the event loop.
void askToStop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &byte, sizeof byte);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(stopPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the program at once, which loses nothing either
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    (void)std::signal(SIGTERM, askToStop);
    (void)std::signal(SIGINT, askToStop);
}

StopSignal::~StopSignal()
{
    (void)std::signal(SIGTERM, SIG_DFL);
    (void)std::signal(SIGINT, SIG_DFL);
    ::close(stopPipe[0]);
    ::close(stopPipe[1]);
}

} // namespace Cli
