#pragma once

#include "store/clientdirectory.h"
#include "store/clientimport.h"
#include "support/practiceserver.h"
#include "sync/session.h"

#include <QTemporaryDir>

namespace Model {

/// The clock of studio and practice account alike: the machine's, moved by the same offset. Where they
/// differed, nobody could say what came first.
class SharedClock final : public Core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_offset); }
    [[nodiscard]] qint64 offset() const { return m_offset; }
    void setOffset(qint64 seconds) { m_offset = seconds; }

private:
    qint64 m_offset = 0;
};

/// A studio like Support::StudioAtWork, made for many short lives: the practice account outlives it and is
/// only reset, the data lies in memory where that is possible, and a round can be broken off before any of
/// its calls, leaving on disk exactly what a loss of power would have left.
class PlayedStudio
{
public:
    /// \param practice  runs; is reset here
    explicit PlayedStudio(Support::PracticeServer &practice);
    ~PlayedStudio();
    Q_DISABLE_COPY_MOVE(PlayedStudio)

    static inline const QString kList = QStringLiteral("Quiet Harbor News & Updates");
    static inline const QString kOtherList = QStringLiteral("Teachers and friends of the studio");

    /// How a round is disturbed; calls are counted from 0.
    struct Disturbance
    {
        int killBefore = -1; ///< the power goes off before this call
        int killAfter = -1;  ///< ... when the service has worked on this call and nobody has noted the answer
        int stopBefore = -1; ///< Session::stop()
        int actBefore = -1;  ///< \ref act is called
        std::function<void()> act{};
    };

    /// Plays a round. \return nothing where it was killed
    [[nodiscard]] std::optional<Sync::RoundReport> round(const Disturbance &disturbance, bool releaseBrake);
    void restart();
    void letTimePass(qint64 seconds);

    [[nodiscard]] Store::ClientDirectory directory() { return Store::ClientDirectory(m_session->database()); }
    [[nodiscard]] Store::ClientImport import() { return Store::ClientImport(m_session->database()); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] Support::PracticeServer &practice() { return m_practice; }

private:
    class Tokens;

    void open();
    [[nodiscard]] QString folder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Support::PracticeServer &m_practice;
    QTemporaryDir m_folder;
    SharedClock m_clock;
    Core::Environment m_environment;
    std::unique_ptr<Tokens> m_tokens;
    std::unique_ptr<Sync::Session> m_session;
};

} // namespace Model
