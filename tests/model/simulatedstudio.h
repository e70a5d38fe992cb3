// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/clientreport.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/clientimport.h"
#include "support/practiceserver.h"
#include "sync/session.h"
#include "sync/why.h"

#include <QTemporaryDir>

namespace Model {

/// The clock of the studio's computer: the true time, which is the machine's with an offset, and an error.
class StudioClock final : public Core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return trueTime().addSecs(m_error); }
    [[nodiscard]] QDateTime trueTime() const { return QDateTime::currentDateTimeUtc().addSecs(m_offset); }
    [[nodiscard]] qint64 offset() const { return m_offset; }
    void setOffset(qint64 seconds) { m_offset = seconds; }
    [[nodiscard]] qint64 error() const { return m_error; }
    void setError(qint64 seconds) { m_error = seconds; }

private:
    qint64 m_offset = 0;
    qint64 m_error = 0;
};

/// A studio like Support::ConnectedStudio for many short runs: the practice account outlives it and is only
/// reset, the data is in memory where possible, and a round can be interrupted before any call, leaving on
/// disk exactly the state after a power loss.
class SimulatedStudio
{
public:
    /// \param practice  running practice account; reset here
    explicit SimulatedStudio(Support::PracticeServer &practice);
    ~SimulatedStudio();
    Q_DISABLE_COPY_MOVE(SimulatedStudio)

    static inline const QString kList = QStringLiteral("Quiet Harbor News & Updates");
    static inline const QString kOtherList = QStringLiteral("Teachers and friends of the studio");

    /// Disturbance of a round; calls are counted from 0.
    struct Disturbance
    {
        int killBefore = -1; ///< power loss before this call
        int killAfter =
            -1; ///< power loss after the service processed this call, before the response is stored
        int stopBefore = -1; ///< Session::stop()
        int actBefore = -1;  ///< \ref act is called
        std::function<void()> act{};
    };

    /// Runs a round.
    /// \return nothing if it was killed
    [[nodiscard]] std::optional<Sync::RoundReport> round(const Disturbance &disturbance, Sync::Brake brake);
    void restart();
    void letTimePass(qint64 seconds);
    /// Sets the clock of the studio's computer wrong.
    /// \param seconds  error of the clock; 0 for the right time
    void setClockError(qint64 seconds) { m_clock.setError(seconds); }
    [[nodiscard]] qint64 clockError() const { return m_clock.error(); }
    /// Sets the clock of the practice account wrong.
    /// \param seconds  error of the clock; 0 for the right time
    void setServiceClockError(qint64 seconds);

    /// Copies the studio's data, as a person copies the folder, and makes a backup of it.
    void keepCopy();
    enum class PutBack { Folder, Backup };
    /// Puts the copy back: the folder by hand, or as the only backup when the database is lost.
    void putBack(PutBack how);
    /// Explanation of the client's state, as `why` prints it.
    [[nodiscard]] Domain::Explanation explain(qint64 client);
    /// Whether the ledger has a no from \p source, for the address or of one of its clients.
    [[nodiscard]] bool hasRefused(const QString &address, const QList<qint64> &clients,
                                  Domain::ConsentSource source);

    [[nodiscard]] Store::ClientDirectory directory() { return Store::ClientDirectory(m_session->database()); }
    Core::Result<Store::ImportedSlice> import(const Csv::WholeReport &report);
    [[nodiscard]] QDateTime now() const { return m_clock.trueTime(); }
    [[nodiscard]] QDateTime serviceNow() const { return now().addSecs(m_serviceError); }
    [[nodiscard]] qint64 serviceClockError() const { return m_serviceError; }
    [[nodiscard]] Support::PracticeServer &practice() { return m_practice; }

private:
    class Tokens;

    void open();
    void setPracticeClock();
    [[nodiscard]] QString folder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Support::PracticeServer &m_practice;
    QTemporaryDir m_folder;
    StudioClock m_clock;
    qint64 m_serviceError = 0;
    Core::Environment m_environment;
    std::unique_ptr<Tokens> m_tokens;
    std::unique_ptr<Sync::Session> m_session;
};

} // namespace Model
