// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Core {

/// Delivers SIGTERM and SIGINT to the event loop as a Qt signal, because a signal handler may call very few
/// functions. One object at a time. After its destruction the signals terminate the program as usual. Main
/// thread.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void stopRequested(); ///< emitted once, however many signals arrive
};

} // namespace Core
