// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/stopsignal.h"

#include <QTimer>

#include <atomic>
#include <chrono>
#include <csignal>

namespace Core {

namespace {

using namespace std::chrono_literals;

constexpr auto kInterval = 200ms;

std::atomic<bool> isStopRequested = false;
static_assert(std::atomic<bool>::is_always_lock_free, "the signal handler must not take a lock");

void requestStop(int)
{
    isStopRequested = true;
}

} // namespace

// Standard C++ has no way to wake an event loop from a signal handler, so a timer polls a flag.
StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    isStopRequested = false;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (!isStopRequested)
            return;
        timer->stop();
        Q_EMIT stopRequested();
    });
    timer->start(kInterval);
    (void)std::signal(SIGTERM, requestStop);
    (void)std::signal(SIGINT, requestStop);
}

StopSignal::~StopSignal()
{
    (void)std::signal(SIGTERM, SIG_DFL);
    (void)std::signal(SIGINT, SIG_DFL);
}

} // namespace Core
