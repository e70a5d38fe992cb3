// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/environment.h"
#include "core/error.h"
#include "core/logging.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace Presenters {

/// Runs `listwell-practice`, the stand-in for Constant Contact, for one practice window. Its port stays the
/// same across restarts, so that a practice login remains valid. The destructor ends the process. Main
/// thread.
class PracticeAccount : public QObject
{
    Q_OBJECT

public:
    /// \param environment  settings of the process
    /// \param parent  owner
    explicit PracticeAccount(const Core::Environment &environment, QObject *parent = nullptr);
    ~PracticeAccount() override;

    /// Settings for the practice window, with data and login apart from the studio's own. The addresses of
    /// the service are set from ready() on.
    [[nodiscard]] const Core::Environment &environment() const { return m_environment; }

    /// Starts the process. Ends in ready() or failed(), asynchronously.
    void start();

Q_SIGNALS:
    void ready();
    void failed(const Core::Error &error); ///< could not be started, or ended unexpectedly later

private:
    void startOn(quint16 port);
    void readAddresses();
    void ended();
    void fail(Core::Log::Text why);

    Core::Environment m_environment;
    QString m_folder;
    std::unique_ptr<QProcess>
        m_process;      ///< released in the destructor, where the process may still be ending
    quint16 m_port = 0; ///< 0 for any free port
    bool m_ready = false;
    bool m_failed = false;
};

} // namespace Presenters
