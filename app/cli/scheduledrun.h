#pragma once

#include "cli/output.h"
#include "cli/studio.h"
#include "sync/engine.h"

#include <optional>

namespace Cli {

/// `listwellctl run`: the window's engine without a window. Prints the facts of each round as it ends, and
/// goes on until it is stopped, or until a round ends so that only a person can help (a login that is no
/// longer good, a list that is gone, the brake). Main thread.
class ScheduledRun : public QObject
{
    Q_OBJECT

public:
    /// \param studio, output  outlive it; \p studio holds the data directory
    ScheduledRun(Studio &studio, const Output &output);
    void start();
    /// Ends a running round and the thread, within two seconds.
    ~ScheduledRun() override;

Q_SIGNALS:
    /// A person must act first; the sentence has been said. \param exitCode  a Cli::ExitCode
    void ended(int exitCode);

private:
    void takeStatus(const Sync::Status &status);
    void takeRound(const Sync::RoundReport &report);

    const Output &m_output;
    const Core::Clock &m_clock;
    Sync::Engine m_engine;
    bool m_begun = false; ///< the first status has come
    std::optional<Core::Error>
        m_trouble; ///< how the last round ended, until it is known when the next one is
};

} // namespace Cli
