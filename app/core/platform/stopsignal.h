#pragma once

#include <QObject>

namespace Core {

/// Delivers SIGTERM and SIGINT to the event loop as a Qt signal, since a signal handler itself must call
/// almost nothing. One object at a time; once it is gone, the signals end the program as usual.
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
