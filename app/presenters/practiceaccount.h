#pragma once

#include "core/environment.h"
#include "core/error.h"
#include "core/logging.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace Presenters {

/// Runs `listwell-practice`, the stand-in Constant Contact, for a window of its own: on a port that stays the
/// same over restarts, so that a practice login stays good too. Ends it with itself. Main thread.
class PracticeAccount : public QObject
{
    Q_OBJECT

public:
    /// \param environment  what the process was told
    explicit PracticeAccount(const Core::Environment &environment, QObject *parent = nullptr);
    ~PracticeAccount() override;

    /// What the window works with: data and login of the rehearsal, kept apart from the studio's own. Its
    /// addresses are known from ready() on.
    [[nodiscard]] const Core::Environment &environment() const { return m_environment; }

    /// Ends in ready() or failed(), later.
    void start();

Q_SIGNALS:
    void ready();
    void failed(const Core::Error &error); ///< not started, or ended by itself later on

private:
    void startOn(quint16 port);
    void readAddresses();
    void ended();
    void fail(Core::Log::Text why);

    Core::Environment m_environment;
    QString m_folder;
    std::unique_ptr<QProcess> m_process; ///< may outlive this object by the moment that it takes to end
    quint16 m_port = 0;                  ///< 0: any
    bool m_ready = false;
    bool m_failed = false;
};

} // namespace Presenters
