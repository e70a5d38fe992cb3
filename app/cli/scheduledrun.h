// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandcontext.h"
#include "cli/output.h"
#include "sync/engine.h"

#include <memory>
#include <optional>

namespace Presenters {
class WatchedFolder;
struct TakenReport;
} // namespace Presenters

namespace Cli {

/// `listwellctl run`: the sync engine without a window. Prints the result of each round, and of each client
/// report that is taken from the watched folder. Runs until it is stopped, or until a round ends with an
/// error that only a person can resolve (a login that is no longer valid, a deleted list, the brake). Main
/// thread.
class ScheduledRun : public QObject
{
    Q_OBJECT

public:
    /// \param context  context with the lock on the data directory; must outlive this object
    /// \param output  output of the results; must outlive this object
    ScheduledRun(CommandContext &context, const Output &output);
    /// Starts the engine and its schedule.
    /// \param reportsFolder  folder whose client reports are imported; empty for none
    void start(const QString &reportsFolder);
    /// Ends a running round and the engine's thread, within two seconds.
    ~ScheduledRun() override;

Q_SIGNALS:
    /// A person must act first; the message has been printed.
    /// \param exitCode  exit code, a Cli::ExitCode
    void ended(int exitCode);

private:
    void takeStatus(const Domain::SyncStatus &status);
    void takeRound(const Sync::RoundReport &report);
    void watch(const QString &folder);
    void tellReport(const Presenters::TakenReport &report);
    void tellFolderError();

    CommandContext &m_context;
    const Output &m_output;
    const Core::Clock &m_clock;
    Sync::Engine m_engine;
    bool m_begun = false;               ///< the first status was received
    std::optional<Core::Error> m_error; ///< error of the last round, until the next one is planned
    std::unique_ptr<Store::BackgroundDatabase> m_database; ///< null unless a folder is watched
    std::unique_ptr<Presenters::WatchedFolder> m_reports;  ///< null unless a folder is watched
    QString m_folderError;                                 ///< printed last
};

} // namespace Cli
