#pragma once

#include <QObject>

namespace Cli {

/// Tells the event loop of SIGTERM and SIGINT, of which a handler itself may do next to nothing. One at a
/// time; the signals end the program again as usual once it is gone.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void asked();
};

} // namespace Cli
